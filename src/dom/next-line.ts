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

/**
 * Returns the next line of a text of which an editor has made a block for each line: the block of the same kind behind a block, with
 * nothing but white space between them, if it holds text only. `undefined` for a block that matches `ignored`.
 */
export function nextLine({ nextSibling, localName }: Element, ignored: string): Element | undefined {
  const next =
    nextSibling instanceof Text && !nextSibling.data.trim() ? nextSibling.nextSibling : nextSibling;
  const isLine = next instanceof Element && next.localName === localName && !next.matches(ignored);
  return isLine && isText(next) ? next : undefined;
}
