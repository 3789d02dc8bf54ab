/** Returns the node that holds the original markup of an embed: the content of its `<template>`, or the element itself. */
export const contentOf = (element: Element): ParentNode & Node =>
  (element.firstElementChild as HTMLTemplateElement | null)?.content ?? element;
