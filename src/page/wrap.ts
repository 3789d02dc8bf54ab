import type { Attributes } from './reserve.ts';

/** Where a wrapped element keeps what the author wrote. */
export const contentOf = (element: Element): ParentNode & Node =>
  (element.firstElementChild as HTMLTemplateElement | null)?.content ?? element;

/**
 * Puts an element in the place of some siblings, with them inside. `inert` keeps frames and scripts from running
 * there: a template's content belongs to no window. All is complete before it enters the page, because an element
 * that is defined already speaks the moment it does.
 */
export function wrap(
  nodes: readonly ChildNode[],
  tag: string,
  attributes: Attributes,
  inert?: boolean,
): Element {
  const element = document.createElement(tag);
  for (const name in attributes) if (attributes[name]) element.setAttribute(name, attributes[name] as string);
  const { parentNode, nextSibling } = nodes.at(-1) as ChildNode;
  if (inert) element.append(document.createElement('template'));
  contentOf(element).append(...nodes);
  parentNode?.insertBefore(element, nextSibling);
  return element;
}

/** Puts back what the author wrote, and gives those nodes. */
export function unwrap(element: Element): ChildNode[] {
  const nodes = [...contentOf(element).childNodes];
  element.replaceWith(...nodes);
  return nodes;
}
