import { plainName } from '../../shortcode/plain-name.ts';
import type { Size } from '../../size/size.ts';
import { hasStage } from '../kit/has-stage.ts';
import type { Provider } from '../provider.ts';
import { GENERIC_NAMES } from './catalogue.ts';
import { readCall } from './read-call.ts';

/** Returns all plain names of a provider, separated by spaces, its own name first. */
export const namesOf = ({ name, aliases }: Pick<Provider, 'name' | 'aliases'>): string =>
  [...new Set([name, ...aliases].map(plainName))].join(' ');

/** Returns the size as `Row.size` has it, empty for 16:9 in the whole width. Four digits are exact to the pixel. */
function sizeTextOf({ ratio, height, width }: Size): string {
  if (!ratio) return `${height}`;
  if (ratio === 16 / 9 && !width) return '';
  const digits = ratio.toFixed(4).replace(/0{1,3}$/, '');
  return `${digits}${width ? `;max-width:${width}px` : ''}`;
}

// Without a frame the embed is a card with text and a link.
function hasFrame(provider: Provider, url: string): boolean {
  const read = readCall(provider, { args: [url], params: {} });
  return (
    'reference' in read && !!provider.frame(read.reference, { play: false, lang: '', dark: false, page: '' })
  );
}

/** Returns the letters of the files that a provider's embeds need beside the descriptor; see `Row.needs`. */
function needsOf(provider: Provider): string {
  const { kind, size, rawFiles, tag, markup } = provider;
  return [
    hasStage(kind, size) && provider.examples.every(example => hasFrame(provider, example)) ? 'v' : '',
    rawFiles ? 'f' : '',
    // The script of a gist writes into the page unless it is stopped at once, and its URL alone says which gist it is.
    markup && tag === 'web-embed' && !rawFiles ? 'r' : '',
  ].join('');
}

/** The fields of a row, as they are written. */
export interface Fields {
  readonly names: string;
  readonly frames?: readonly string[];
  readonly markup?: string | undefined;
  readonly size?: string;
  readonly needs?: string;
  readonly tag: string;
}

// The fields of a row behind its names.
const tailOf = ({ frames = [], markup = '', size = '', needs = '', tag }: Fields): string =>
  ['', frames.join(' '), markup, size, needs, tag]
    .join('|')
    .replace(/(?:\|web-embed)?$/, '')
    .replace(/\|+$/, '');

/** Returns rows of the page's table as text, as `readRows` reads them. */
export function tableText(rows: readonly Fields[]): string {
  const lines = new Map<string, string[]>();
  for (const row of rows) {
    const tail = tailOf(row);
    lines.set(tail, [...(lines.get(tail) ?? []), row.names.replaceAll(' ', ',')]);
  }
  return [...lines].map(([tail, names]) => names.sort().join(' ') + tail).join('\n');
}

/** Returns the fields of a provider's row. */
export function fieldsOf(provider: Provider): Fields {
  const { tag, size, frames, markup } = provider;
  const names = namesOf(provider)
    .split(' ')
    .filter(name => !GENERIC_NAMES.includes(name))
    .join(' ');
  const withoutWww = [...new Set(frames.map(frame => frame.replace(/^www\./, '')))];
  return { names, frames: withoutWww, markup, size: sizeTextOf(size), needs: needsOf(provider), tag };
}
