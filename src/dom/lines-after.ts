import { inlineRunFrom, isInline } from './inline-run.ts';

/** Returns the block that a node is in: its nearest ancestor that is not inline. */
export function blockAround({ parentElement }: Node): Element | undefined {
  let block = parentElement;
  while (block && isInline(block)) block = block.parentElement;
  return block ?? undefined;
}

/** True if a block holds text only: no other block, no picture without words, no embed. */
export const isText = ({ firstChild, childNodes }: Element): boolean =>
  !!firstChild && inlineRunFrom(firstChild).length === childNodes.length;

// All lines are read again with each further one, so their number bounds the work.
const MAX_LINES = 50;

/**
 * Returns the lines behind a block, of a text of which an editor has made a block for each line: blocks of the same kind with
 * nothing but white space between them, which hold text only and do not match `ignored`. At most 50.
 */
export function* linesAfter(block: Element, ignored: string): Generator<Element> {
  let line = block;
  for (let count = 0; count < MAX_LINES; count++) {
    const { nextSibling: after } = line;
    const next = after instanceof Text && !after.data.trim() ? after.nextSibling : after;
    const isLine = next instanceof Element && next.localName === block.localName && !next.matches(ignored);
    if (!isLine || !isText(next)) return;
    yield next;
    line = next;
  }
}
