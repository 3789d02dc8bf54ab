import { closeOf } from './quotes.ts';
import type { Shortcode } from './shortcode.ts';

/** A call whose arguments have not been read: where it stands, what it is called, and the text in between. */
export interface Delimited extends Omit<Shortcode, 'args' | 'params'> {
  readonly body: string;
}

//     {{< /speaker-deck id="abc" >}}
//     ^^^^^^^^^^^^^^^^^
const LEFT = /\{\{([<%])(?:\/\*)?\s*(\/?)\s*([\p{L}\p{Nd}_](?:[/.]*[\p{L}\p{Nd}_-])*)/gu;

// What decides where a call ends: a quote, which hides everything up to its partner; an unquoted value, in which
// a quote is a letter; the right delimiter; the next left one.
//
//     {{< youtube id="abc" t=1'30" >}}
//                    ^     ^       ^
const MARK = /(["`“-‟«»])|=(?!\s*["`“-‟«»])\s*(?:(?!\/?[>%]?\}\})\S)*|(\/?)\s*([>%]?)\}\}|\{\{[<%]/g;

/** Finds the calls of a text without reading their arguments: all that a page needs to swap them. */
export function delimit(text: string): Delimited[] {
  // Up to here a straight quote is known to have no partner; no stretch of text is searched for one twice.
  let unpaired = 0;

  const rightOf = (start: number, notation: string) => {
    MARK.lastIndex = start;
    for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
      const { index } = mark;
      const [whole, quote, slash, bracket] = mark;
      if (quote) {
        const close = quote === '"' && index < unpaired ? -unpaired : closeOf(text, index);
        if (close > 0) MARK.lastIndex = close;
        else if (quote === '"') unpaired = -close;
      } else if (whole.startsWith('{')) return undefined;
      else if (bracket !== undefined) {
        // Markdown takes a `>` that begins a line for a quotation, and leaves `}}` alone.
        const right = bracket ? (bracket === '>') === (notation === '<') : notation === '<';
        return right ? { from: index, to: MARK.lastIndex, slash } : undefined;
      }
    }
    return undefined;
  };

  const found: Delimited[] = [];
  LEFT.lastIndex = 0;
  for (let left = LEFT.exec(text); left; left = LEFT.exec(text)) {
    const { index: start } = left;
    const [whole, notation = '', slash, name = ''] = left;
    const starred = whole.startsWith('/*', 3);
    const bodyStart = start + whole.length;
    const stop = starred ? text.indexOf(`*/${notation === '%' ? notation : '>'}}}`, bodyStart) : -1;
    const right = starred
      ? stop >= 0 && { from: stop, to: stop + 5, slash: '' }
      : rightOf(bodyStart, notation);
    if (right) {
      found.push({
        name,
        kind: starred ? 'escaped' : slash ? 'close' : right.slash ? 'self-closing' : 'open',
        notation: notation === '%' ? 'markdown' : 'standard',
        start,
        end: right.to,
        body: text.slice(bodyStart, right.from),
      });
    }
    LEFT.lastIndex = right ? right.to : start + 2;
  }
  return found;
}
