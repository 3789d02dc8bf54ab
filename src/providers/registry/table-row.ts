import { plainName } from '../../shortcode/plain-name.ts';
import type { Size } from '../../size/size.ts';
import type { Provider } from '../provider.ts';
import { OPEN_NAMES } from './catalogue.ts';
import { readCall } from './read-call.ts';

/** All names of a provider as they are compared, with a space between two. */
export const namesOf = ({ name, aliases }: Pick<Provider, 'name' | 'aliases'>): string =>
  [...new Set([name, ...aliases].map(plainName))].join(' ');

/** The CSS declarations that keep an element's room free, unless it is 16 by 9. Four digits are exact to the pixel. */
function roomCss({ ratio, height, width }: Size): string {
  if (ratio === 16 / 9 && !width) return '';
  const high = ratio ? ratio.toFixed(4).replace(/0{1,3}$/, '') : `auto;min-height:${height}px`;
  return `aspect-ratio:${high}${width ? `;max-width:${width}px` : ''}`;
}

// What its service shows on its own page only is a link on a card of words.
function hasFrame(provider: Provider, address: string): boolean {
  const read = readCall(provider, { args: [address], params: {} });
  return (
    'reference' in read && !!provider.frame(read.reference, { play: false, lang: '', dark: false, page: '' })
  );
}

/** The letters of the files that a provider's works need beside its descriptor, as `Row` says. */
function needsOf(provider: Provider): string {
  const { kind, height, isGone, rawFiles, tag, markup } = provider;
  return [
    /video|slides/.test(kind) && provider.examples.every(example => hasFrame(provider, example)) ? 'v' : '',
    height || isGone ? 'h' : '',
    rawFiles ? 'f' : '',
    // The script of a gist writes into the page unless it is stopped at once, and says in its address which gist it is.
    markup && tag === 'web-embed' && !rawFiles ? 'r' : '',
  ].join('');
}

/** What a row says, each field as it is written. */
export interface Fields {
  readonly names: string;
  readonly frames?: readonly string[];
  readonly markup?: string | undefined;
  readonly room?: string;
  readonly needs?: string;
  readonly tag: string;
}

/** One row of the page's table: the text that `readTable` reads. */
export const rowText = (fields: Fields): string => {
  const { names, frames = [], markup = '', room = '', needs = '', tag } = fields;
  const text = [names, frames.join(' '), markup, room, needs, tag].join('|');
  return text.replace(/\|web-embed$/, '').replace(/\|+$/, '');
};

const reversed = (text: string): string => [...text].reverse().join('');

/** Rows as one text. Lines that end alike stand together, which compresses better. */
export const tableText = (rows: readonly Fields[]): string =>
  rows
    .map(rowText)
    .sort((one, other) => (reversed(one) < reversed(other) ? -1 : 1))
    .join('\n');

/** What the page has to know of a provider. */
export function fieldsOf(provider: Provider): Fields {
  const { tag, size, frames, markup } = provider;
  const names = namesOf(provider)
    .split(' ')
    .filter(name => !OPEN_NAMES.includes(name))
    .join(' ');
  const plain = [...new Set(frames.map(frame => frame.replace(/^www\./, '')))];
  return { names, frames: plain, markup, room: roomCss(size), needs: needsOf(provider), tag };
}
