import { blockAround, isText, linesAfter } from '../../dom/lines-after.ts';
import type { flatten } from '../flatten.ts';
import { straighten } from './units.ts';

// Instagram's code has 6,000.
const MAX_CHARACTERS = 20_000;

// The script that belongs to a vendor's quotation.
const SCRIPT = /^\s*<script\b[^<>]*\ssrc=[^<>]*>\s*<\/script>\s*$/i;

// Another code.
const NEXT = /^\s*<(?:iframe|blockquote|object)\b/i;

/** A code over several blocks. */
export interface CodeLines {
  readonly code: string;
  readonly first: Element;
  readonly last: Element;
}

/**
 * Many editors make a paragraph of each line. Returns the paragraphs of a code over several lines, or of a code and the script behind
 * it; `undefined` if there are no such. `code` is that of the block which the text is in.
 *
 *     <p>&lt;iframe src="…"&gt;</p><p>A pen&lt;/iframe&gt;</p>
 */
export function codeLines(
  text: Text,
  code: string,
  ignored: string,
  isWhole: (code: string) => boolean,
  flat: typeof flatten,
): CodeLines | undefined {
  const first = blockAround(text);
  if (!first || !isText(first)) return undefined;
  let [last, lines] = [first, code];
  for (const line of linesAfter(first, ignored)) {
    const part = straighten(flat([...line.childNodes]).text);
    // Braces are also the sign of a block that the text cannot go over.
    if (part.includes('{{') || NEXT.test(part) || lines.length > MAX_CHARACTERS) break;
    if (isWhole(lines) && !SCRIPT.test(part)) break;
    lines += `\n${part}`;
    last = line;
  }
  return last !== first && isWhole(lines) ? { code: lines, first, last } : undefined;
}
