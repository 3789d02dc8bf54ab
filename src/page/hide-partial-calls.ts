import { closest } from '../dom/native.ts';
import { CALL_START } from './needs-repair.ts';
import { DEADLINE_MS } from './watch-deadline.ts';

const NAME = 'shortcode-embeds';

/** The rule that makes highlighted calls invisible. */
export const HIGHLIGHT_CSS = `::highlight(${NAME}){color:#0000}`;

// One highlight for the whole page: WebKit does not repaint what was hidden by one that has been replaced by another.
const highlight = globalThis.Highlight && new Highlight();

/**
 * Makes a function that hides the calls in some nodes which have not arrived whole, or wait for the repair code, and shows
 * all others. After `DEADLINE_MS` all of them are shown, until no call is left: on a connection that stalls, readers see the
 * author's text. Calls `again` at that time.
 *
 * A highlight makes them invisible without touching the page: it colours a range, and the range grows with what the parser
 * adds. Nothing is hidden where the browser has no highlights.
 */
export function partialCallHider(again: () => void): (nodes: readonly (Text | Element)[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate: boolean | undefined;
  return nodes => {
    // A text that was replaced or redrawn meanwhile is not part of the page any more.
    const texts = nodes.filter((node): node is Text => node instanceof Text && node.isConnected);
    if (!texts.length) {
      clearTimeout(timer);
      timer = isLate = undefined;
    } else
      timer ??= setTimeout(() => {
        isLate = true;
        again();
      }, DEADLINE_MS);
    if (!highlight) return;
    highlight.clear();
    CSS.highlights.set(NAME, highlight);
    const ends = new Set<Node>();
    for (const text of isLate ? [] : texts) {
      const start = text.data.search(CALL_START);
      // A call may go on behind an element. Only a paragraph is sure to hold no block: a call that is not ours must not hide
      // the article behind it.
      const end = closest(text.parentElement, 'p')?.lastChild ?? text;
      // The first call hides the others: with a range for each they would be painted as often as there are calls.
      if (start < 0 || ends.has(end)) continue;
      ends.add(end);
      const range = new Range();
      range.setStart(text, start);
      range.setEndAfter(end);
      highlight.add(range);
    }
  };
}
