/** An element of ours. */
export interface Holder extends Element {
  /** Returns a node with the author's nodes, once a link has taken their place in the page. */
  authored?: () => DocumentFragment;
}

/** Returns the node with the author's nodes that an element stands for: set aside, in its `<template>`, or the element itself. */
export const authoredIn = (element: Holder): ParentNode & Node =>
  element.authored?.() ?? (element.firstElementChild as HTMLTemplateElement | null)?.content ?? element;
