import { closeOf } from './quotes.ts';

/** A call whose arguments have not been read: what it is called, and the signs around it. */
export interface Delimited {
  readonly name: string;
  /** `<` or `%` */
  readonly notation: string;
  /** `/` where the call closes another one. */
  readonly closing: string | undefined;
  /** `/` where the call closes itself. */
  readonly closed: string | undefined;
  /** The call is starred: to be read, not run. */
  readonly escaped: boolean;
  /** UTF-16 offset of the first brace. */
  readonly start: number;
  /** UTF-16 offset just behind the last brace. */
  readonly end: number;
  /** What stands between the name and the right delimiter. */
  readonly body: string;
}

//     {{< /speaker-deck id="abc" >}}
//     ^^^^^^^^^^^^^^^^^
const LEFT = /\{\{([<%])(?:\/\*)?\s*(?:(\/)\s*)?([\p{L}\p{Nd}_](?:[/.]*[\p{L}\p{Nd}_-])*)/gu;

// What decides where a call ends: a quote, which hides everything up to its partner; an unquoted value, in which
// a quote is a letter; the right delimiter; the next left one.
//
//     {{< youtube id="abc" t=1'30" >}}
//                    ^     ^       ^
const MARK =
  /(["`“-‟«»])|=(?!\s*\\?["`“-‟«»])\s*(?:(?!\/?[>%]?\}\}|\{\{[<%])\S)*|(?:(\/)\s*)?([>%]?)\}\}|\{\{[<%]/g;

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
    const [whole, notation = '', closing, name = ''] = left;
    const escaped = whole.startsWith('/*', 3);
    const from = start + whole.length;
    const right = rightOf(from, notation);
    // A call that is starred on the left only is nothing.
    if (right && (!escaped || text.startsWith('*/', right.from - 1))) {
      const body = text.slice(from, right.from - Number(escaped));
      found.push({ name, notation, closing, closed: right.slash, escaped, start, end: right.to, body });
    }
    LEFT.lastIndex = right ? right.to : start + 2;
  }
  return found;
}
