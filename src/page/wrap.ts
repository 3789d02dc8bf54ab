import { contentOf } from '../dom/content-of.ts';
import type { Attributes } from '../embeds/attributes.ts';

/**
 * Puts an element in the place of some siblings, with them inside. `inert` keeps frames and scripts from running
 * there: a template's content belongs to no window. All is complete before it enters the page, because an element
 * that is defined already speaks the moment it does. Throws only with the siblings back in their place.
 */
export function wrap(
  nodes: readonly ChildNode[],
  tag: string,
  attributes: Attributes,
  inert?: boolean,
): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, `${value}`);
  if (inert) element.append(document.createElement('template'));
  // A text keeps the place: the parent may be a form, whose fields can hide its methods.
  const place = new Text();
  nodes[nodes.length - 1]?.after(place);
  try {
    contentOf(element).append(...nodes);
    place.replaceWith(element);
  } catch (error) {
    place.replaceWith(...nodes);
    throw error;
  }
  return element;
}

/**
 * Puts back what the author wrote, and gives those nodes. By the oldest methods there are: where a page has broken
 * others, this is what is left to save.
 */
export function unwrap(element: Element): ChildNode[] {
  const nodes = [...contentOf(element).childNodes];
  const parent = element.parentNode;
  if (!parent) return nodes;
  const { insertBefore, removeChild } = Node.prototype;
  for (const node of nodes) insertBefore.call(parent, node, element);
  removeChild.call(parent, element);
  return nodes;
}
