import { linesFrom } from '../../dom/lines-from.ts';
import type { RawEmbed } from '../../embeds/row.ts';
import type { flatten } from '../flatten.ts';
import { fallbackOf, straighten, WRAPPED } from './units.ts';

// Instagram's code has 6,000.
const MAX_CHARACTERS = 20_000;

// The tags that codes begin with.
const OPENERS = /<(?:iframe|blockquote|object)\b/gi;

// Prose between the tag of a frame whose end is missing, or that is explained, and an end tag further down. Vendors write a link.
const holdsProse = (code: string) => /^(?![\s\S]*<a\s)\s*\S/.test(fallbackOf(code));

/** A code over several blocks. */
export interface CodeLines {
  readonly first: Element;
  readonly last: Element;
  readonly code: string;
  /** Missing as long as the code is not whole. */
  readonly raw: RawEmbed | undefined;
}

/**
 * Many editors make a paragraph of each line. Returns the paragraphs of a code over several lines, with the tags around it and what the
 * vendor appends, such as a script; `undefined` if there are no such.
 *
 *     <p>&lt;blockquote class="instagram-media"&gt;</p><p>A post&lt;/blockquote&gt;</p>
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
    // An empty line counts only if more of the code is behind it.
    if (lines && !part.trim()) continue;
    const code = `${lines?.code ?? ''}${part}\n`;
    if (lines && (lines.code.length > MAX_CHARACTERS || (code.match(OPENERS)?.length ?? 0) > 1)) break;
    const raw = embedOf(code);
    // End tags belong only to a code with tags around it.
    if (lines?.raw && !(raw && (WRAPPED.test(code) ? /^\s*</ : /^\s*<\w/).test(part))) break;
    lines = { first: lines?.first ?? line, last: line, code, raw };
  }
  return lines?.raw && lines.first !== lines.last && !holdsProse(lines.code) ? lines : undefined;
}
