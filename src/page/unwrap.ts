import { authoredIn } from '../dom/authored.ts';

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
