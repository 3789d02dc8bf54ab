import { matches } from './native.ts';

const INLINE = /^(?:A|B|BR|CODE|DEL|EM|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|WBR)$/;

// They are displayed in a line too, but their content is no part of its text.
const REPLACED = 'iframe,object,embed,video,audio,canvas,svg,math,img:not([alt]),img[alt=""],[from],[state]';

/**
 * True if a node is an inline element: by its name, or, as translators, spelling checkers and editors put in elements of
 * their own, by its style.
 */
export const isInline = (node: Node): boolean =>
  INLINE.test(node.nodeName) ||
  (node instanceof Element &&
    !matches(node, REPLACED) &&
    /^(?:inline|ruby|contents)$/.test(getComputedStyle(node).display));

/** Returns the block that a node is in: its nearest ancestor that is not inline. */
export function blockAround({ parentElement }: Node): Element | null {
  let block = parentElement;
  while (block && isInline(block)) block = block.parentElement;
  return block;
}

/** Returns a node and the siblings after it, up to the next element that is not inline. */
export function inlineRunFrom(first: ChildNode): ChildNode[] {
  const run: ChildNode[] = [];
  for (let node: ChildNode | null = first; node; node = node.nextSibling) {
    if (node instanceof Element && !isInline(node)) break;
    run.push(node);
  }
  return run;
}

/**
 * Returns what a block holds from a node on: its run, the run after the inline element around it, and so on up to the
 * block. The nodes are in the order of the text, and none contains another.
 */
export function restOfBlock(first: ChildNode): ChildNode[] {
  const rest: ChildNode[] = [];
  for (let node: ChildNode | null = first, { parentElement: parent } = first; ; ) {
    for (; node; node = node.nextSibling) {
      if (node instanceof Element && !isInline(node)) return rest;
      rest.push(node);
    }
    if (!parent || !isInline(parent)) return rest;
    ({ nextSibling: node, parentElement: parent } = parent);
  }
}
