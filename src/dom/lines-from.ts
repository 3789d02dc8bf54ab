import { blockAround, inlineRunFrom } from './inline-run.ts';
import { matches } from './native.ts';

// All lines are read again with each further one, so their number bounds the work.
const MAX_LINES = 50;

// True for a block that an editor makes of a line, as a reader sees it: not a cell, an item or a comment with an id. It must hold
// text only, as all of it is going to be replaced.
function isLine(block: Element): boolean {
  const { firstChild, childNodes } = block;
  return (
    // Checked first: the fields of a form can shadow the methods that follow.
    matches(block, 'p:not([id]),div:not([id])') &&
    // Editors also write an empty paragraph between two lines.
    (firstChild ? inlineRunFrom(firstChild).length === childNodes.length : block.localName === 'p') &&
    !block.querySelector('img') &&
    !(block as HTMLElement).isContentEditable &&
    getComputedStyle(block).display === 'block'
  );
}

/**
 * Returns the lines of a text of which an editor has made a block for each line: the block that a node is in, and the blocks of the
 * same kind behind it with nothing but white space between them. At most 50, up to one that matches `ignored`, that is hidden or
 * edited, or that holds more than text.
 */
export function* linesFrom(node: Node, ignored: string): Generator<Element> {
  const first = blockAround(node);
  let line: Node | null = first;
  for (let count = 0; count < MAX_LINES && line instanceof Element; count++) {
    if (!isLine(line) || line.localName !== first?.localName || line.matches(ignored)) return;
    yield line;
    const { nextSibling: after }: Element = line;
    line = after instanceof Text && !after.data.trim() ? after.nextSibling : after;
  }
}
