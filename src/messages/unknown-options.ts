import type { Options } from '../embeds/options.ts';
import { nearest } from './nearest.ts';

const NAMES = {
  load: 'load',
  lang: 'lang',
  theme: 'theme',
  privacy: 'privacy',
  oembed: 'oembed',
  posters: 'posters',
  facts: 'facts',
  pauseOthers: 'pause-others',
  root: 'root',
  ignore: 'ignore',
  upgrade: 'upgrade',
  alias: 'alias',
  watch: 'watch',
  debug: 'debug',
} satisfies Record<keyof Options, string>;

const KNOWN: readonly string[] = [...Object.values(NAMES), 'files'].map(name => `data-${name}`);

// Without this part, which all names share, a short name would be near to many others.
const withoutPrefix = (name: string) => name.replace('data-', '');

/** An attribute of the script tag that is no option, and the option that was probably meant. */
export interface UnknownOption {
  readonly found: string;
  readonly meant: string;
}

/**
 * Returns the attributes of a script tag that are nearly options. Other tools keep attributes of their own on script tags
 * (`data-cfasync`, `data-turbo-track`, `data-category`), so a name that is near to no option is none of ours.
 */
export const unknownOptions = (tag: Element): readonly UnknownOption[] =>
  tag.getAttributeNames().flatMap(found => {
    if (!found.startsWith('data-') || KNOWN.includes(found)) return [];
    const meant = nearest(withoutPrefix(found), KNOWN.map(withoutPrefix));
    return meant ? [{ found, meant: `data-${meant}` }] : [];
  });
