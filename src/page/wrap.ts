import { authoredIn } from '../dom/authored.ts';
import type { Attributes } from '../embeds/attributes.ts';

/**
 * Replaces siblings by a new element with the siblings in its `<template>`, where they are not seen and frames and scripts do not
 * run, and returns the element. It is complete before it enters the page, because a defined element reads its attributes as soon
 * as it is connected. If something throws, the siblings are back in their place.
 */
export function wrap(nodes: readonly ChildNode[], tag: string, attributes: Attributes): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, `${value}`);
  element.append(document.createElement('template'));
  // A text marks the place: the parent may be a form, whose fields can shadow its methods.
  const place = new Text();
  nodes[nodes.length - 1]?.after(place);
  try {
    authoredIn(element).append(...nodes);
    place.replaceWith(element);
  } catch (error) {
    place.replaceWith(...nodes);
    throw error;
  }
  return element;
}

/**
 * Replaces an element by the nodes that it stands for, and returns them. Uses the oldest DOM methods: it has to work in
 * pages that have broken newer ones.
 */
export function unwrap(element: Element): ChildNode[] {
  const nodes = [...authoredIn(element).childNodes];
  const parent = element.parentNode;
  if (!parent) return nodes;
  const { insertBefore, removeChild } = Node.prototype;
  for (const node of nodes) insertBefore.call(parent, node, element);
  removeChild.call(parent, element);
  return nodes;
}
