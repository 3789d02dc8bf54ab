import { flatten, runFrom } from './flat-text.ts';
import type { Tools } from './hands.ts';
import { readEmbed } from './mend-element.ts';
import type { RawEmbed } from './raw-embed.ts';
import { contentOf } from './wrap.ts';

// One embed code with what is around it: the paragraph that an author put it into, or line breaks.
const UNIT =
  /\s*(?:<(?:p|div|center|figure)\b[^<>]*>\s*)*<(iframe|script|blockquote|object)\b[\s\S]*?<\/\1\s*>(?:\s*<\/(?:p|div|center|figure)>)*\s*/giy;

// What may stand before: something that is not in one line with the code.
const BLOCKS = 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,figure,pre,table,hr,section';

const TAGS = [
  'iframe',
  'script',
  'blockquote',
  'object',
  'embed',
  'param',
  'p',
  'div',
  'center',
  'figure',
  'a',
  'br',
];
const ATTRIBUTES = ['src', 'href', 'cite', 'class', 'title', 'width', 'height', 'name', 'value', 'data'];

/** Tells whether a text looks like the code of an embed, which an engine escaped. */
export const isCode = (text: string): boolean => /^\s*<[a-z]/i.test(text);

/**
 * Reads a block that holds nothing but embed codes of providers we know, as words. Each must be known, or all stay.
 * The code is parsed where it belongs to no window, and only what it says of the embed is used, never the markup.
 */
export async function mendCode(text: Text, tools: Tools): Promise<void> {
  const { previousSibling: before } = text;
  // The script that a vendor's quotation brings may have become words where the quotation did not.
  const owner = before instanceof Element && before.matches('[from=markup]') ? before : undefined;
  if (!owner && before?.textContent?.trim() && !(before as Element).matches?.(BLOCKS)) return;
  const flat = flatten(runFrom(text));
  // Typographers bend the quotes of attributes too, one sign for one.
  const code = flat.text.replace(/[“-‟«»]/g, '"').replace(/[‘-‛]/g, "'");
  const units = unitsOf(code);
  if (!units.length) return;
  const { readHtml } = await import('../security/html.ts');
  const embeds: { raw?: RawEmbed; start: number; end: number }[] = owner ? [{ start: 0, end: 0 }] : [];
  for (const [start, end] of units) {
    const found = readUnit(readHtml(code.slice(start, end), TAGS, ATTRIBUTES), tools);
    const last = embeds.at(-1);
    if (found === 'vendor' && last) last.end = end;
    else if (typeof found === 'object') embeds.push({ raw: found, start, end });
    else return;
  }
  const found = embeds.filter(({ end }) => end);
  const cuts = flat.cut(found.map(({ start, end }) => [start, end]));
  for (const [index, { raw }] of found.entries()) {
    const nodes = cuts[index];
    if (nodes && raw) tools.take(nodes, ...raw, true);
    else if (nodes && owner) contentOf(owner).append(...nodes);
  }
}

// Where each code begins and ends; empty if there is anything else.
function unitsOf(code: string): [start: number, end: number][] {
  const units: [number, number][] = [];
  for (UNIT.lastIndex = 0; UNIT.lastIndex < code.length; ) {
    const start = UNIT.lastIndex;
    if (!UNIT.test(code)) return [];
    units.push([start, UNIT.lastIndex]);
  }
  return units;
}

// The embed in a fragment, or word that it is only the script which would have shown the embed before it.
function readUnit(fragment: DocumentFragment, { readRaw, tagAt }: Tools): RawEmbed | 'vendor' | undefined {
  const [embed, ...others] = fragment.querySelectorAll('iframe,script,blockquote,object');
  if (!embed || others.length) return undefined;
  const raw = readEmbed(embed, readRaw);
  if (raw) return raw;
  const [, host = ''] = /^(?:https?:)?\/\/([^/]+)/.exec(embed.getAttribute('src') ?? '') ?? [];
  return embed.localName === 'script' && tagAt(host) ? 'vendor' : undefined;
}
