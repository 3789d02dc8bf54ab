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
  /(["`“-‟«»‹›])|=(?!\s*\\?["`“-‟«»‹›])\s*(?:(?!\/?[>%]?\}\}|\{\{[<%])\S)*|(?:(\/)\s*)?([>%]?)\}\}|\{\{[<%]/g;

/** A search for the end of a call, and the right delimiter that it came upon. */
interface Search {
  right?: { from: number; to: number; slash: string | undefined; bracket: string } | undefined;
}

/** Finds the calls of a text without reading their arguments: all that a page needs to swap them. */
export function delimit(text: string): Delimited[] {
  // By which search a mark was passed. Whatever comes upon it too ends where that did; no mark is passed twice.
  const passed = new Map<number, Search>();

  const searchFrom = (start: number): Search => {
    const search: Search = {};
    MARK.lastIndex = start;
    for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
      const { index } = mark;
      const [whole, quote, slash, bracket] = mark;
      const before = passed.get(index);
      if (before) {
        search.right = before.right;
        break;
      }
      passed.set(index, search);
      if (quote) MARK.lastIndex = closeOf(text, index) ?? MARK.lastIndex;
      else if (whole.startsWith('{')) break;
      else if (bracket !== undefined) {
        search.right = { from: index, to: MARK.lastIndex, slash, bracket };
        break;
      }
    }
    return search;
  };

  // Markdown takes a `>` that begins a line for a quotation, and leaves `}}` alone.
  const rightOf = (start: number, notation: string) => {
    const { right } = searchFrom(start);
    return (right?.bracket === '%') === (notation === '%') ? right : undefined;
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
