import { read } from './native.ts';

// Text and elements do; scripts, and what readers without scripts see, say nothing.
const counts = (node: Node) =>
  !/^#c|SCRIPT/.test(node.nodeName) && (node instanceof Element || (node as Text).data?.trim());

/** Tells whether a node's parent holds nothing else that a reader could see. */
export function isAlone(node: Node): boolean {
  const parent = read(node, 'parentNode');
  // One by one, as a paragraph may hold thousands.
  for (let other = parent && read(parent, 'firstChild'); other; other = read(other, 'nextSibling'))
    if (other !== node && counts(other)) return false;
  return true;
}
