/** Where a wrapped element keeps what the author wrote. */
export const contentOf = (element: Element): ParentNode & Node => {
  const first = element.firstElementChild;
  return first instanceof HTMLTemplateElement ? first.content : element;
};

/**
 * Puts an element in a node's place, with the node inside. `inert` keeps frames and scripts from running there:
 * a template's content belongs to no window. All is complete before it enters the page, because an element
 * that is defined already speaks the moment it does.
 */
export function wrap(
  node: ChildNode,
  tag: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  inert: boolean,
): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value) element.setAttribute(name, value);
  }
  const { parentNode, nextSibling } = node;
  if (inert) element.append(document.createElement('template'));
  contentOf(element).append(node);
  parentNode?.insertBefore(element, nextSibling);
  return element;
}

/** Puts back what the author wrote, and gives those nodes. */
export function unwrap(element: Element): ChildNode[] {
  const nodes = [...contentOf(element).childNodes];
  element.replaceWith(...nodes);
  return nodes;
}
