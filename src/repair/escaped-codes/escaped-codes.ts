import { authoredIn } from '../../dom/authored.ts';
import { matches } from '../../dom/native.ts';
import type { RawEmbed } from '../../embeds/row.ts';
import type { readHtml } from '../../security/html.ts';
import type { hostsIn } from '../embed-code.ts';
import type { flatten } from '../flatten.ts';
import type { RepairContext } from '../repair-context.ts';
import type { readEmbed } from '../repair-element.ts';
import type { siblings } from '../siblings.ts';
import { codeBlock, isBlank } from './code-block.ts';
import { codeLines } from './code-lines.ts';
import { plainCode, straighten, unitsOf } from './units.ts';

const EMBED_SELECTOR = 'iframe,script,blockquote,object';
const TAGS = 'iframe script blockquote object embed param p div center figure a br'.split(' ');
const ATTRIBUTES = 'src href cite class title width height name value data'.split(' ');

/** Parts of `repair.js` and `html.js`, which this file does not contain a second time. */
export interface Lent {
  readonly flatten: typeof flatten;
  readonly hostsIn: typeof hostsIn;
  readonly readEmbed: typeof readEmbed;
  readonly readHtml: typeof readHtml;
  readonly siblings: typeof siblings;
}

/** An embed in a text, with the vendor's script behind it. */
interface CodeEmbed {
  /** Missing for an embed before the text, which has only its script in it. */
  readonly raw?: RawEmbed;
  /** UTF-16 offsets. */
  readonly start: number;
  end: number;
}

/**
 * Returns the embeds of a text that holds only codes of known providers; empty for other texts.
 * Defence against script injection by text: `readHtml` parses it in an inert document, and only the attributes of the
 * embed are used, never the markup.
 */
function embedsIn(
  text: string,
  isAfterEmbed: boolean,
  context: RepairContext,
  { hostsIn, readEmbed, readHtml }: Lent,
): readonly CodeEmbed[] {
  const embeds: CodeEmbed[] = isAfterEmbed ? [{ start: 0, end: 0 }] : [];
  for (const { code, start } of unitsOf(text)) {
    const end = start + code.length;
    if (!hostsIn(code, context)) return [];
    const [embed, ...others] = readHtml(plainCode(code), TAGS, ATTRIBUTES).querySelectorAll(EMBED_SELECTOR);
    if (!embed || others.length) return [];
    const raw = readEmbed(embed, context.readRawEmbed);
    const last = embeds.at(-1);
    if (raw) embeds.push({ raw, start, end });
    // The vendor's script that belongs to the quotation before it.
    else if (last && embed.matches('script[src]')) last.end = end;
    else return [];
  }
  return embeds.filter(({ end }) => end);
}

/**
 * Replaces a block that holds only escaped embed codes with their elements, or the blocks that hold the lines of one code; does
 * nothing unless all of them are known.
 */
export function repairEscapedCode(text: Text, context: RepairContext, lent: Lent): void {
  const run = codeBlock(text);
  if (!run) return;
  const before = text.previousSibling;
  // A vendor's script may be escaped although its quotation before it is not.
  const embedBefore = before instanceof Element && matches(before, '[from=markup]') ? before : undefined;
  const flat = lent.flatten(run);
  const code = straighten(flat.text);
  const embedOf = (code: string) => {
    const [embed, ...others] = embedsIn(code, false, context, lent);
    return others.length ? undefined : embed?.raw;
  };
  const lines = embedBefore ? undefined : codeLines(text, context.ignoredSelector, embedOf, lent.flatten);
  if (lines?.raw) {
    context.replace(lent.siblings(lines.first, lines.last), ...lines.raw);
    return;
  }
  const found = embedsIn(code, !!embedBefore, context, lent);
  const cuts = flat.cut(found.map(({ start, end }) => [start, end]));
  try {
    found.forEach(({ raw }, index) => {
      const nodes = cuts[index];
      // Includes the line breaks after a code, which would be left as empty lines.
      for (let next = nodes?.at(-1)?.nextSibling; isBlank(next); next = next.nextSibling) nodes?.push(next);
      if (nodes && raw) context.replace(nodes, ...raw);
      else if (nodes && embedBefore) authoredIn(embedBefore).append(...nodes);
    });
  } catch (error) {
    flat.restore();
    throw error;
  }
}
