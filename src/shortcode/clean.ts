/** A call in its most common spelling, found without the full grammar. */
export interface CleanCall {
  readonly name: string;
  /** The text between the name and the right delimiter. */
  readonly body: string;
  /** UTF-16 offset of the first brace. */
  readonly start: number;
  /** UTF-16 offset just after the last brace. */
  readonly end: number;
}

// An ASCII name, and no brace, angle bracket, raw string or self-closing slash inside, nor a backslash or a
// dash, which an engine may have put in the place of another sign. The call ends at the next right delimiter, unless a quote hides that; then the number of quotes before it is odd. The alternatives begin with
// different characters and none matches a brace, so matching is linear.
//
//     {{< tweet user="chezou" id=“20” >}}
//        ^     ^                     ^
const CLEAN = /\{\{([<%])\s*([\w-]+)(?=[\s>%])((?:[^{}<>`/\\\u2010-\u2015]|\/(?!\s*[>%]\}\}))*)([>%])\}\}/g;
const QUOTES = /["“-‟«»]/;
// Size arguments need the full grammar, which is not part of the loader.
const SIZE = /ratio|width|height/;

/**
 * Returns the clean calls of a text, in order. The full grammar finds each of them too, unless its arguments are invalid.
 */
export const cleanCalls = (text: string): CleanCall[] =>
  [...text.matchAll(CLEAN)].flatMap(
    ({ 0: { length }, 1: left = '', 2: name = '', 3: body = '', 4: right = '', index }) =>
      /<>|%%/.test(left + right) && body.split(QUOTES).length % 2 && !SIZE.test(body)
        ? { name, body, start: index, end: index + length }
        : [],
  );
