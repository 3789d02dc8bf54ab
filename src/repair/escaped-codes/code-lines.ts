import { linesFrom } from '../../dom/lines-from.ts';
import type { RawEmbed } from '../../embeds/row.ts';
import type { flatten } from '../flatten.ts';
import { straighten } from './units.ts';

// Instagram's code has 6,000.
const MAX_CHARACTERS = 20_000;

// The script that belongs to a vendor's quotation.
const SCRIPT = /^\s*<script\b[^<>]*>\s*<\/script>\s*$/i;

// Another code.
const NEXT = /^\s*<(?:iframe|blockquote|object)\b/i;

/** A code over several blocks. */
export interface CodeLines {
  readonly first: Element;
  readonly last: Element;
  readonly code: string;
  /** Missing as long as the code is not whole. */
  readonly raw: RawEmbed | undefined;
}

/**
 * Many editors make a paragraph of each line. Returns the paragraphs of a code over several lines, or of a code and the script behind
 * it; `undefined` if there are no such.
 *
 *     <p>&lt;iframe src="…"&gt;</p><p>A pen&lt;/iframe&gt;</p>
 */
export function codeLines(
  text: Text,
  ignored: string,
  embedOf: (code: string) => RawEmbed | undefined,
  flat: typeof flatten,
): CodeLines | undefined {
  let lines: CodeLines | undefined;
  for (const line of linesFrom(text, ignored)) {
    const part = straighten(flat([...line.childNodes]).text);
    // Braces are also the sign of a block that the text cannot go over.
    if (part.includes('{{')) break;
    if (lines && (NEXT.test(part) || (lines.raw && !SCRIPT.test(part)))) break;
    const code = `${lines?.code ?? ''}${part}\n`;
    if (lines && lines.code.length > MAX_CHARACTERS) break;
    lines = { first: lines?.first ?? line, last: line, code, raw: embedOf(code) };
  }
  return lines?.raw && lines.first !== lines.last ? lines : undefined;
}
