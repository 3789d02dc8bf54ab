import { inlineRunFrom } from '../dom/inline-run.ts';

// The first call of a text, or as much of one as has arrived.
const BEGUN = /\{\{[<%]|\{\{?$/;

const NAME = 'shortcode-embeds';

/** The rule that the veil needs in a style sheet. */
export const VEIL_CSS = `::highlight(${NAME}){color:transparent}`;

// One for all time: WebKit does not draw again what is hidden by one that another one takes the place of.
let highlight: Highlight | undefined;

/**
 * Makes half a shortcode invisible until the rest of it has arrived, without touching the page:
 * a highlight colours a range, and the range grows with what the parser adds.
 * Where the browser has no highlights the half call is seen for a moment.
 */
export function veil(nodes: Iterable<Text | Element>): void {
  if (!CSS.highlights) return;
  highlight ??= new Highlight();
  highlight.clear();
  CSS.highlights.set(NAME, highlight);
  const covered = new Set<Node>();
  for (const text of nodes) {
    const at = text instanceof Text ? text.data.search(BEGUN) : -1;
    // The first one of a line hides the others: a range of each would be drawn as often as there are calls.
    if (at < 0 || covered.has(text)) continue;
    const run = inlineRunFrom(text);
    for (const node of run) covered.add(node);
    const range = new Range();
    range.setStart(text, at);
    // Up to the next block: a call of somebody else's must not hide the article behind it.
    range.setEndAfter(run[run.length - 1] ?? text);
    highlight.add(range);
  }
}
