import { inlineRunFrom } from '../dom/inline-run.ts';
import { DEADLINE_MS } from './watch-deadlines.ts';

// The first call of a text, or as much of one as has arrived.
const PARTIAL_CALL = /\{\{[<%]|\{\{?$/;

const NAME = 'shortcode-embeds';

/** The rule that makes highlighted calls invisible. */
export const HIGHLIGHT_CSS = `::highlight(${NAME}){color:transparent}`;

// One highlight for the whole page: WebKit does not repaint what was hidden by one that has been replaced by another.
let highlight: Highlight | undefined;

/**
 * Makes calls invisible without touching the page: a highlight colours a range, and the range grows with what the parser
 * adds. Does nothing where the browser has no highlights.
 */
function hide(texts: readonly Text[]): void {
  if (!CSS.highlights) return;
  highlight ??= new Highlight();
  highlight.clear();
  CSS.highlights.set(NAME, highlight);
  const covered = new Set<Node>();
  for (const text of texts) {
    const start = text.data.search(PARTIAL_CALL);
    // The first call of a line hides the others: with a range for each they would be painted as often as there are calls.
    if (start < 0 || covered.has(text)) continue;
    const run = inlineRunFrom(text);
    for (const node of run) covered.add(node);
    const range = new Range();
    range.setStart(text, start);
    // Up to the next block: a call that is not ours must not hide the article behind it.
    range.setEndAfter(run[run.length - 1] ?? text);
    highlight.add(range);
  }
}

/**
 * Makes a function that hides the calls in some nodes which have not arrived whole, or wait for the repair code, and shows
 * all others. Each is hidden for `DEADLINE_MS` at most: on a connection that stalls, readers see the author's text. Calls
 * `again` when that time is over.
 */
export function partialCallHider(again: () => void): (nodes: readonly (Text | Element)[]) => void {
  const shown = new WeakSet<Node>();
  let hidden: readonly Text[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return nodes => {
    // A text that was replaced or redrawn meanwhile is not part of the page any more.
    hidden = nodes.filter(
      (node): node is Text => node instanceof Text && node.isConnected && !shown.has(node),
    );
    hide(hidden);
    if (!hidden.length || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      for (const text of hidden) shown.add(text);
      again();
    }, DEADLINE_MS);
  };
}
