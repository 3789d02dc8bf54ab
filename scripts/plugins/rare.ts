import type { Fields } from '../../src/providers/registry/table-row.ts';

/**
 * The most common providers, whose frames, vendor codes and sizes are in the loader. Of all others the loader only has the
 * names, which is enough for their calls; the rest is in `repair.js`.
 */
export const COMMON_PROVIDERS: readonly string[] = [
  'gist',
  'googlemaps',
  'googleslides',
  'speakerdeck',
  'spotify',
  'twitter',
  'vimeo',
  'youtube',
];

// The number of URL prefixes that the loader has of a provider's frames, if not one. The others are older, or of less
// common kinds of content.
const FRAME_COUNTS: Readonly<Record<string, number>> = { youtube: 2 };

// The aliases of common providers that are common themselves.
const COMMON_ALIASES = ['tweet', 'x'];

// Quotations with a further class are left to `repair.js`, as they have content of their own to show.
const LAST_QUOTE = /,(blockquote\S*)$/;

/** Splits a provider's fields into those of the loader and those of `repair.js`; the latter are `undefined` if empty. */
export function splitFields(
  fields: Fields,
): readonly [loaderFields: Fields, repairFields: Fields | undefined] {
  const { names, frames = [], markup = '', tag, needs = '' } = fields;
  const [provider = '', ...aliases] = names.split(' ');
  if (!COMMON_PROVIDERS.includes(provider))
    return [{ names: provider, needs: needs.replace('r', ''), tag }, fields];
  const commonAliases = aliases.filter(name => COMMON_ALIASES.includes(name));
  const count = FRAME_COUNTS[provider] ?? 1;
  const [, quote = ''] = LAST_QUOTE.exec(markup) ?? [];
  const loaderFields = {
    ...fields,
    names: [provider, ...commonAliases].join(' '),
    frames: frames.slice(0, count),
    markup: markup.replace(LAST_QUOTE, ''),
  };
  const repairFields = {
    ...fields,
    names: [provider, ...aliases.filter(name => !commonAliases.includes(name))].join(' '),
    frames: frames.slice(count),
    markup: quote,
  };
  const isEmpty = !repairFields.names.includes(' ') && !repairFields.frames.length && !quote;
  return [loaderFields, isEmpty ? undefined : repairFields];
}
