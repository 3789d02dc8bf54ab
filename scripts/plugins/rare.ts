import type { Fields } from '../../src/providers/registry/table-row.ts';

/**
 * Services that so many pages show that the loader knows their frames, vendor codes and sizes. Of all others it knows the
 * name, so that their calls are read at once; the rest of them waits for the code that repairs.
 */
export const COMMON: readonly string[] = [
  'gist',
  'googlemaps',
  'googleslides',
  'soundcloud',
  'speakerdeck',
  'spotify',
  'twitter',
  'vimeo',
  'youtube',
];

/** How many of their frames nearly all pages have, if not one: the others are older, or of another kind of work. */
const FRAMES: Readonly<Record<string, number>> = { youtube: 2 };

/** Of their further names, those that many posts have. */
const COMMON_NAMES = ['tweet', 'x'];

// Quotations of a further class: as they show something by themselves, they can wait.
const QUOTE = /,(blockquote\S*)$/;

/** What the loader has of a provider, and what can wait for the code that repairs, if anything can. */
export function halves(fields: Fields): readonly [inTime: Fields, late: Fields | undefined] {
  const { names, frames = [], markup = '', tag, needs = '' } = fields;
  const [own = '', ...aliases] = names.split(' ');
  if (!COMMON.includes(own)) return [{ names: own, needs: needs.replace('r', ''), tag }, fields];
  const usual = aliases.filter(name => COMMON_NAMES.includes(name));
  const count = FRAMES[own] ?? 1;
  const [, quote = ''] = QUOTE.exec(markup) ?? [];
  const inTime = {
    ...fields,
    names: [own, ...usual].join(' '),
    frames: frames.slice(0, count),
    markup: markup.replace(QUOTE, ''),
  };
  const late = {
    ...fields,
    names: [own, ...aliases.filter(name => !usual.includes(name))].join(' '),
    frames: frames.slice(count),
    markup: quote,
  };
  const isEmpty = !late.names.includes(' ') && !late.frames.length && !quote;
  return [inTime, isEmpty ? undefined : late];
}
