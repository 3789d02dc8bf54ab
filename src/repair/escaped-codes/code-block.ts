import { inlineRunFrom } from '../../dom/inline-run.ts';
import { matches } from '../../dom/native.ts';

/** True for what is not seen: a line break, and white space. */
export const isBlank = (node: Node | null | undefined): node is ChildNode =>
  !!node && (node.nodeName === 'BR' || (node instanceof Text && !node.data.trim()));

// Images and replaced calls count as inline, whatever their `display`.
const isBlock = (node: Node | null | undefined): boolean =>
  node instanceof Element &&
  !/^inline/.test(getComputedStyle(node).display) &&
  !matches(node, 'img,[from=shortcode]');

// True if there is nothing but line breaks between a node and the edge of its block in that direction.
function isLast(node: ChildNode, direction: 'previousSibling' | 'nextSibling'): boolean {
  let next = node[direction];
  while (isBlank(next)) next = next[direction];
  return !next || isBlock(next);
}

// True if an inline element is alone in its block.
const isAlone = (element: Element | null): boolean =>
  !element ||
  isBlock(element) ||
  (isLast(element, 'previousSibling') && isLast(element, 'nextSibling') && isAlone(element.parentElement));

/** Returns the inline nodes from a text node on, if they fill a block. */
export function codeBlock(text: Text): ChildNode[] | undefined {
  if (!isLast(text, 'previousSibling') || !isAlone(text.parentElement)) return undefined;
  const run = inlineRunFrom(text);
  return isLast(run.at(-1) ?? text, 'nextSibling') ? run : undefined;
}
