import { closeOf } from './quotes.ts';

/** A call whose arguments have not been parsed. */
export interface Delimited {
  readonly name: string;
  /** `<` or `%` */
  readonly notation: string;
  /** `/` if this is a closing call. */
  readonly closing: string | undefined;
  /** `/` if the call is self-closing. */
  readonly closed: string | undefined;
  /** True for the commented form, which is meant to be shown as text. */
  readonly escaped: boolean;
  /** UTF-16 offset of the first brace. */
  readonly start: number;
  /** UTF-16 offset just after the last brace. */
  readonly end: number;
  /** The text between the name and the right delimiter. */
  readonly body: string;
}

// Some engines leave Markdown's backslash before the bracket, formatters put a space there, and authors quote the name.
//
//     {{< /speaker-deck id="abc" >}}   {{\< "video" "abc" \>}}   {{ < tweet 20 > }}
//     ^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^              ^^^^^^^^^^
const LEFT =
  /\{\{(?:\\| )?([<%])(?:\/\*)?\s*(?:(\/)\s*)?(?:(["“-‟«»])(?=[^\s"“-‟«»]+["“-‟«»]\s+[^\s>%]))?([\p{L}\p{Nd}_](?:[/.]*[\p{L}\p{Nd}_-])*)/gu;

// The tokens that decide where a call ends: a quote, which hides everything up to its partner; an unquoted value, in
// which quotes are ordinary characters; the right delimiter; the next left delimiter, or that of a template
// engine.
//
//     {{< youtube id="abc" t=1'30" >}}
//                    ^     ^       ^
const TOKEN =
  /(["`“-‟«»‹›])|=(?!\s*\\?["`“-‟«»‹›])\s*(?:(?!\/?[>%]?\}\}|\{\{)\S)*|(?:(\/)\s*)?\\?([>%]?) ?\}\}|\{\{/g;

/** A search for the end of a call, and the right delimiter that it found. */
interface Search {
  right?: { from: number; to: number; slash: string | undefined; bracket: string } | undefined;
}

/** Returns the calls of a text, in order, without parsing their arguments. Linear in the length of the text. */
export function delimit(text: string): Delimited[] {
  // The search that visited each token. A later search that reaches the same token ends where the earlier one did, so
  // that no token is visited twice.
  const visited = new Map<number, Search>();

  const searchFrom = (start: number): Search => {
    const search: Search = {};
    TOKEN.lastIndex = start;
    for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
      const { index } = token;
      const [whole, quote, slash, bracket] = token;
      const before = visited.get(index);
      if (before) {
        search.right = before.right;
        break;
      }
      visited.set(index, search);
      if (quote) TOKEN.lastIndex = closeOf(text, index) ?? TOKEN.lastIndex;
      else if (whole.startsWith('{')) break;
      else if (bracket !== undefined) {
        search.right = { from: index, to: TOKEN.lastIndex, slash, bracket };
        break;
      }
    }
    return search;
  };

  // The bracket may be missing: Markdown reads a `>` at the start of a line as a quotation and leaves `}}`.
  const rightOf = (start: number, notation: string) => {
    const { right } = searchFrom(start);
    return (right?.bracket === '%') === (notation === '%') ? right : undefined;
  };

  const found: Delimited[] = [];
  LEFT.lastIndex = 0;
  for (let left = LEFT.exec(text); left; left = LEFT.exec(text)) {
    const { index: start } = left;
    const [whole, notation = '', closing, quote = '', name = ''] = left;
    const escaped = whole.includes('/*');
    const from = start + whole.length + quote.length;
    const right = rightOf(from, notation);
    // A comment that is opened but not closed is not a call.
    if (right && (!escaped || text.startsWith('*/', right.from - 1))) {
      const body = text.slice(from, right.from - Number(escaped));
      found.push({ name, notation, closing, closed: right.slash, escaped, start, end: right.to, body });
    }
    LEFT.lastIndex = right ? right.to : start + 2;
  }
  return found;
}
