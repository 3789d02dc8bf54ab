import { authoredIn } from '../dom/authored.ts';
import { inlineRunFrom } from '../dom/inline-run.ts';
import { matches } from '../dom/native.ts';
import type { RawEmbed } from '../embeds/row.ts';
import type { readHtml as parse } from '../security/html.ts';
import { flatten } from './flatten.ts';
import type { RepairContext } from './repair-context.ts';
import { readEmbed } from './repair-element.ts';

type ReadHtml = typeof parse;

const PHRASING = String.raw`(?:[^<]|<\/?(?:a|b|br|em|i|span|strong)\b[^<>]*>)*`;
// Used up to the first link. Without `a`, a text matches in one way only, which keeps backtracking linear.
const PHRASING_WITHOUT_LINKS = PHRASING.replace('a|', '');

// The opening tags that an author or a vendor put around an embed code.
const WRAPPERS = String.raw`(?:<(?:p|div|center|figure)\b[^<>]*>\s*)*<`;

// One embed code with the tags around it, and with the paragraph of text and links that vendors append to it. The white
// space around it is not part of the code, as an element may have been flattened to it.
const UNIT = new RegExp(
  String.raw`(\s*)(${WRAPPERS}(iframe|script|blockquote|object)\b[\s\S]*?<\/\3\s*>` +
    String.raw`(?:\s*<\/(?:p|div|center|figure)>)*` +
    String.raw`(?:\s*<(p|div)\b[^<>]*>${PHRASING_WITHOUT_LINKS}<a\s${PHRASING}<\/\4\s*>)?)\s*`,
  'giy',
);

// The fallback content of an iframe, for which DOMPurify would drop the iframe. Anchored, as an unanchored search would
// take quadratic time.
const FALLBACK = new RegExp(String.raw`^(${WRAPPERS}iframe\b(?:"[^"]*"|[^">])*>)[\s\S]*?(?=<\/iframe)`, 'i');

// The host of the first URL in a code.
const HOST = /(?:src|data|value)\s*=[^<>=]*?\/\/([^/"'\s]+)/i;

// Signs of a provider's code besides its host: vendors' class names and script names, as Mastodon servers have any host,
// and Google's hosts, which differ by country.
const PROVIDER_HINT =
  /<blockquote\b[^<>]*class="[^"]*-|class="[^"]*-(?:embed|card)\b|(?:embeds?|widgets?|platform)(?:\.min)?\.js|\.google\./;

const EMBED_SELECTOR = 'iframe,script,blockquote,object';
const TAGS = 'iframe script blockquote object embed param p div center figure a br'.split(' ');
const ATTRIBUTES = 'src href cite class title width height name value data'.split(' ');

/** True if a text looks like embed code that a Markdown engine escaped, maybe twice. */
export const isEscapedCode = (text: string): boolean => /^\s*(?:<|&lt;)[a-z]/i.test(text);

// Smart punctuation curls the quotes of attributes too, and Quill makes all spaces no-break spaces. Keeps the length, so that
// offsets stay valid.
const straighten = (text: string) =>
  text
    .replace(/[“-‟«»]/g, '"')
    .replace(/[‘-‛]/g, "'")
    .replaceAll('\u00a0', ' ');

/** Returns the codes of a block that holds only escaped codes of known providers; `undefined` for other blocks. */
function codesIn(text: Text, { rowForHost }: RepairContext) {
  const run = blockOf(text);
  if (!run) return undefined;
  const flat = flatten(run);
  const units = unitsOf(straighten(flat.text));
  // Checked before parsing, so that other code on a page does not load DOMPurify.
  const isKnown = (unit: string) => PROVIDER_HINT.test(unit) || rowForHost(HOST.exec(unit)?.[1] ?? '');
  return units[0] && units.every(({ unit }) => isKnown(unit)) ? { flat, units } : undefined;
}

/**
 * Returns the host of each embed code in a block that a text node begins, empty where it has none; `undefined` if the block holds
 * other things. `html.js` has to be loaded for embed codes.
 */
export const hostsOfCodes = (text: Text, context: RepairContext): string[] | undefined =>
  codesIn(text, context)?.units.map(({ unit }) => HOST.exec(unit)?.[1] ?? '');

/**
 * Replaces a block that holds only escaped embed codes with their elements; does nothing unless all of them are known.
 * Defence against script injection by text: `readHtml` parses it in an inert document, and only the attributes of the
 * embed are used, never the markup.
 */
export function repairEscapedCode(text: Text, context: RepairContext, readHtml: ReadHtml): void {
  const { flat, units } = codesIn(text, context) ?? {};
  if (!flat || !units) return;
  const before = text.previousSibling;
  // A vendor's script may be escaped although its quotation before it is not.
  const embedBefore = before instanceof Element && matches(before, '[from=markup]') ? before : undefined;
  const embeds: { raw?: RawEmbed; start: number; end: number }[] = embedBefore ? [{ start: 0, end: 0 }] : [];
  for (const { unit, start } of units) {
    const end = start + unit.length;
    // Renamed, as the page's Content Security Policy may report style attributes, which are only read here.
    const plain = unit.replace(FALLBACK, '$1').replace(/\sstyle(?=\s*=)/gi, ' data-style');
    const [embed, ...others] = readHtml(plain, TAGS, ATTRIBUTES).querySelectorAll(EMBED_SELECTOR);
    if (!embed || others.length) return;
    const raw = readEmbed(embed, context.readRawEmbed);
    const last = embeds[embeds.length - 1];
    if (raw) embeds.push({ raw, start, end });
    // The vendor's script that belongs to the quotation before it.
    else if (last && embed.matches('script[src]')) last.end = end;
    else return;
  }
  const found = embeds.filter(({ end }) => end);
  const cuts = flat.cut(found.map(({ start, end }) => [start, end]));
  try {
    found.forEach(({ raw }, index) => {
      const nodes = cuts[index];
      // Includes the line breaks after a code, which would be left as empty lines.
      for (let next = nodes?.[nodes.length - 1]?.nextSibling; isBlank(next); next = next.nextSibling)
        nodes?.push(next);
      if (nodes && raw) context.replace(nodes, ...raw);
      else if (nodes && embedBefore) authoredIn(embedBefore).append(...nodes);
    });
  } catch (error) {
    flat.restore();
    throw error;
  }
}

const isBlank = (node: Node | null | undefined): node is ChildNode =>
  !!node && (node.nodeName === 'BR' || (node instanceof Text && !node.data.trim()));

// Images and replaced calls count as inline, whatever their `display`.
const isBlock = (node: Node | null | undefined): boolean =>
  node instanceof Element &&
  !/^inline/.test(getComputedStyle(node).display) &&
  !matches(node, 'img,[from=shortcode]');

// True if there is nothing but line breaks between a node and the edge of its block in that direction.
function isLast(node: ChildNode, direction: 'previousSibling' | 'nextSibling'): boolean {
  let next = node[direction];
  while (isBlank(next)) next = next[direction];
  return !next || isBlock(next);
}

// True if an inline element is alone in its block.
const isAlone = (element: Element | null): boolean =>
  !element ||
  isBlock(element) ||
  (isLast(element, 'previousSibling') && isLast(element, 'nextSibling') && isAlone(element.parentElement));

// Returns the inline nodes from a text node on, if they fill a block.
function blockOf(text: Text): ChildNode[] | undefined {
  if (!isLast(text, 'previousSibling') || !isAlone(text.parentElement)) return undefined;
  const run = inlineRunFrom(text);
  return isLast(run.at(-1) ?? text, 'nextSibling') ? run : undefined;
}

// Returns each code and its UTF-16 offset; empty if the text holds anything else.
function unitsOf(code: string): { unit: string; start: number }[] {
  const found = [...code.matchAll(UNIT)];
  if (found.map(([whole]) => whole).join('') !== code) return [];
  return found.map(({ index, 1: space = '', 2: unit = '' }) => ({ unit, start: index + space.length }));
}
