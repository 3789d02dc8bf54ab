const PHRASING = String.raw`(?:[^<]|<\/?(?:a|b|br|em|i|span|strong)\b[^<>]*>)*`;
// Used up to the first link. Without `a`, a text matches in one way only, which keeps backtracking linear.
const PHRASING_WITHOUT_LINKS = PHRASING.replace('a|', '');

const WRAPPER_TAGS = 'p|div|center|figure';

/** Matches a code with tags around it. */
export const WRAPPED = new RegExp(String.raw`^\s*<(?:${WRAPPER_TAGS})\b`, 'i');

// The opening tags that an author or a vendor put around an embed code.
const WRAPPERS = String.raw`(?:<(?:${WRAPPER_TAGS})\b[^<>]*>\s*)*<`;

// One embed code with the tags around it, and with the paragraph of text and links that vendors append to it. The white
// space around it is not part of the code, as an element may have been flattened to it. A code whose end is missing must not
// take the next one.
const UNIT = new RegExp(
  String.raw`(\s*)(${WRAPPERS}(iframe|script|blockquote|object)\b(?:(?!<\3\b)[\s\S])*?<\/\3\s*>` +
    String.raw`(?:\s*<\/(?:${WRAPPER_TAGS})>)*` +
    String.raw`(?:\s*<(p|div)\b[^<>]*>${PHRASING_WITHOUT_LINKS}<a\s${PHRASING}<\/\4\s*>)?)\s*`,
  'giy',
);

// The fallback content of an iframe, for which DOMPurify would drop the iframe. Anchored, as an unanchored search would
// take quadratic time.
const FALLBACK = new RegExp(
  String.raw`^(${WRAPPERS}iframe\b(?:"[^"]*"|[^">])*>)([\s\S]*?)(?=<\/iframe)`,
  'i',
);

/** One embed code in a text. */
export interface Unit {
  readonly code: string;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

/** Returns each embed code of a text; empty if the text holds anything else. */
export function unitsOf(text: string): readonly Unit[] {
  const found = [...text.matchAll(UNIT)];
  if (found.map(([whole]) => whole).join('') !== text) return [];
  return found.map(({ index, 1: space = '', 2: code = '' }) => ({ code, start: index + space.length }));
}

/** Returns the fallback content of a code's frame; empty without one. */
export const fallbackOf = (code: string): string => FALLBACK.exec(code.trimStart())?.[2] ?? '';

/**
 * Returns a code without the fallback content of its frame and with its style renamed, as the page's Content Security Policy may
 * report style attributes, which are only read.
 */
export const plainCode = (code: string): string =>
  code.replace(FALLBACK, '$1').replace(/\sstyle(?=\s*=)/gi, ' data-style');

/**
 * Returns a text with straight quotes and ordinary spaces, of the same length: smart punctuation curls the quotes of attributes
 * too, and Quill makes all spaces no-break spaces.
 */
export const straighten = (text: string): string =>
  text
    .replace(/[“-‟«»]/g, '"')
    .replace(/[‘-‛]/g, "'")
    .replaceAll('\u00a0', ' ');
