import { contentOf } from '../dom/content-of.ts';
import { inlineRunFrom } from '../dom/inline-run.ts';
import type { RawEmbed } from '../embeds/row.ts';
import type { readHtml as parse } from '../security/html.ts';
import { flatten } from './flatten.ts';
import type { RepairContext } from './repair-context.ts';
import { readEmbed } from './repair-element.ts';

type ReadHtml = typeof parse;

const WORDS = String.raw`(?:[^<]|<\/?(?:a|b|br|em|i|span|strong)\b[^<>]*>)*`;
// Up to the first link, so that there is one way only to read what may be long.
const PLAIN = WORDS.replace('a|', '');

// The boxes that an author or a vendor put around a code.
const BOXES = String.raw`(?:<(?:p|div|center|figure)\b[^<>]*>\s*)*<`;

// One embed code with what is around it, the paragraph that an author put it into, and what vendors put behind it:
// one more paragraph of words and links. White space is none of it, as it may stand for an element.
const UNIT = new RegExp(
  String.raw`(\s*)(${BOXES}(iframe|script|blockquote|object)\b[\s\S]*?<\/\3\s*>` +
    String.raw`(?:\s*<\/(?:p|div|center|figure)>)*(?:\s*<(p|div)\b[^<>]*>${PLAIN}<a\s${WORDS}<\/\4\s*>)?)\s*`,
  'giy',
);

// What a frame shows where there are no frames, and what DOMPurify drops a frame for. Only in its place, as what
// begins anywhere takes long to look for.
const FALLBACK = new RegExp(String.raw`^(${BOXES}iframe\b(?:"[^"]*"|[^">])*>)[\s\S]*?(?=<\/iframe)`, 'i');

// The host of the first address in a code.
const HOST = /(?:src|data|value)\s*=[^<>=]*?\/\/([^/"'\s]+)/i;

// What else tells that a code may be one of a provider's: what vendors call their quotations and scripts, a server of
// Mastodon's may have any host, and Google has one in each country.
const HINT =
  /<blockquote\b[^<>]*class="[^"]*-|class="[^"]*-(?:embed|card)\b|(?:embeds?|widgets?|platform)(?:\.min)?\.js|\.google\./;

const EMBEDS = 'iframe,script,blockquote,object';
const TAGS = 'iframe script blockquote object embed param p div center figure a br'.split(' ');
const ATTRIBUTES = 'src href cite class title width height name value data'.split(' ');

/** Tells whether a text looks like the code of an embed, which an engine escaped. */
export const isEscapedCode = (text: string): boolean => /^\s*<[a-z]/i.test(text);

// Typographers bend the quotes of attributes too, one sign for one.
const unbent = (text: string) => text.replace(/[“-‟«»]/g, '"').replace(/[‘-‛]/g, "'");

/** A block that holds nothing but embed codes of providers we know, as words. */
function codesIn(text: Text, { rowForHost }: RepairContext) {
  const run = blockOf(text);
  if (!run) return undefined;
  const flat = flatten(run);
  const units = unitsOf(unbent(flat.text));
  // What can't be shown here is not worth fetching what reads it.
  const isKnown = (unit: string) => HINT.test(unit) || rowForHost(HOST.exec(unit)?.[1] ?? '');
  return units[0] && units.every(({ unit }) => isKnown(unit)) ? { flat, units } : undefined;
}

/** True if a text may begin a block of embed codes, so that what parses HTML is worth fetching. */
export const mightBeEmbeds = (text: Text, context: RepairContext): boolean => !!codesIn(text, context);

/**
 * Reads a block that holds nothing but embed codes of providers we know, as words. Each must be known, or all stay.
 * `readHtml` parses the code where it belongs to no window, and only what it says of the embed is used, never the
 * markup.
 */
export function repairEscapedCode(text: Text, context: RepairContext, readHtml: ReadHtml): void {
  const { flat, units } = codesIn(text, context) ?? {};
  if (!flat || !units) return;
  const before = text.previousSibling;
  // The script that a vendor's quotation brings may have become words where the quotation did not.
  const owner = before instanceof Element && before.matches('[from=markup]') ? before : undefined;
  const embeds: { raw?: RawEmbed; start: number; end: number }[] = owner ? [{ start: 0, end: 0 }] : [];
  for (const { unit, start } of units) {
    const end = start + unit.length;
    // Only read, a style need not be one: a page's policy may forbid them.
    const plain = unit.replace(FALLBACK, '$1').replace(/\sstyle(?=\s*=)/gi, ' data-style');
    const [embed, ...others] = readHtml(plain, TAGS, ATTRIBUTES).querySelectorAll(EMBEDS);
    if (!embed || others.length) return;
    const raw = readEmbed(embed, context.readRawEmbed);
    const last = embeds[embeds.length - 1];
    if (raw) embeds.push({ raw, start, end });
    // The script which would have shown the embed before it.
    else if (last && embed.matches('script[src]')) last.end = end;
    else return;
  }
  const found = embeds.filter(({ end }) => end);
  const cuts = flat.cut(found.map(({ start, end }) => [start, end]));
  found.forEach(({ raw }, index) => {
    const nodes = cuts[index];
    // The line breaks behind a code would be empty lines without it.
    for (let next = nodes?.[nodes.length - 1]?.nextSibling; isBlank(next); next = next.nextSibling)
      nodes?.push(next);
    if (nodes && raw) context.replace(nodes, ...raw, true);
    else if (nodes && owner) contentOf(owner).append(...nodes);
  });
}

const isBlank = (node: Node | null | undefined): node is ChildNode =>
  !!node && (node.nodeName === 'BR' || (node instanceof Text && !node.data.trim()));

// A picture is part of a line even where it floats, and so is a call that stands in one.
const isBlock = (node: Node | null | undefined): boolean =>
  node instanceof Element &&
  !/^inline/.test(getComputedStyle(node).display) &&
  !node.matches('img,[from=shortcode]');

// Tells whether nothing but line breaks is between a node and where its block begins or ends.
function isLast(node: ChildNode, way: 'previousSibling' | 'nextSibling'): boolean {
  let next = node[way];
  while (isBlank(next)) next = next[way];
  return !next || isBlock(next);
}

// Tells whether an element in a line has the line for itself.
const isAlone = (element: Element | null): boolean =>
  !element ||
  isBlock(element) ||
  (isLast(element, 'previousSibling') && isLast(element, 'nextSibling') && isAlone(element.parentElement));

// All that stands in one block with the first text of it, if that may be codes alone.
function blockOf(text: Text): ChildNode[] | undefined {
  if (!isLast(text, 'previousSibling') || !isAlone(text.parentElement)) return undefined;
  const run = inlineRunFrom(text);
  return isLast(run.at(-1) ?? text, 'nextSibling') ? run : undefined;
}

// Each code and where it begins; empty if there is anything else.
function unitsOf(code: string): { unit: string; start: number }[] {
  const found = [...code.matchAll(UNIT)];
  if (found.map(([whole]) => whole).join('') !== code) return [];
  return found.map(({ index, 1: space = '', 2: unit = '' }) => ({ unit, start: index + space.length }));
}
