import { blockAround, isText, nextLine } from '../../dom/next-line.ts';
import type { flatten } from '../flatten.ts';
import { straighten } from './units.ts';

// Instagram's code has 6,000.
const MAX_CHARACTERS = 20_000;

// The script that belongs to a vendor's quotation.
const SCRIPT = /^\s*<script\b[^<>]*\ssrc=[^<>]*>\s*<\/script>\s*$/i;

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
  for (let line = nextLine(first, ignored); line; line = nextLine(line, ignored)) {
    const part = straighten(flat([...line.childNodes]).text);
    const isScript = SCRIPT.test(part);
    // The sign of a block that the text cannot go over.
    if (part.includes('{{') || lines.length > MAX_CHARACTERS || (isWhole(lines) && !isScript)) break;
    lines += `\n${part}`;
    last = line;
    if (isScript) break;
  }
  return last !== first && isWhole(lines) ? { code: lines, first, last } : undefined;
}
