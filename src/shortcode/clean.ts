/** A call as nearly all are written: found without reading all of Hugo's grammar. */
export interface CleanCall {
  readonly name: string;
  /** What stands between the name and the right delimiter. */
  readonly body: string;
  /** UTF-16 offset of the first brace. */
  readonly start: number;
  /** UTF-16 offset just behind the last brace. */
  readonly end: number;
}

// A name in plain letters, no brace or angle and no raw string inside, no slash that closes it: then it ends at the
// next right delimiter, unless a quote hides that, and a quote that hides it has its partner further on. No two
// alternatives begin alike, and none reaches past a brace, so a text is gone through once.
//
//     {{< tweet user="chezou" id=“20” >}}
//        ^     ^                     ^
const CLEAN = /\{\{([<%])\s*([\w-]+)(?=[\s>%])((?:[^{}<>`/]|\/(?!\s*[>%]\}\}))*)([>%])\}\}/g;
const QUOTES = /["“-‟«»]/;
// A call that asks for another size is read with more care than the first look at a page takes.
const SIZE = /ratio|width|height/;

/**
 * Finds the clean calls of a text, in order. Each is one that the whole grammar finds too, or has arguments that
 * can't be read.
 */
export const cleanCalls = (text: string): CleanCall[] =>
  [...text.matchAll(CLEAN)].flatMap(
    ({ 0: { length }, 1: left, 2: name = '', 3: body = '', 4: right, index }) =>
      (left === '<') === (right === '>') && body.split(QUOTES).length % 2 && !SIZE.test(body)
        ? { name, body, start: index, end: index + length }
        : [],
  );
