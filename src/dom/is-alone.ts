import { read } from './native.ts';

// True for text and elements; false for comments, `<script>` and `<noscript>`.
const isVisible = (node: Node) =>
  !/^#c|SCRIPT/.test(node.nodeName) && (node instanceof Element || (node as Text).data?.trim());

/** True if a node is the only visible child of its parent. */
export function isAlone(node: Node): boolean {
  const parent = read(node, 'parentNode');
  // No copy of the list: a paragraph may have thousands of children.
  for (let other = parent && read(parent, 'firstChild'); other; other = read(other, 'nextSibling'))
    if (other !== node && isVisible(other)) return false;
  return true;
}
