import type { ConsentStrings } from './consent-strings.ts';
import type { FactsStrings } from './facts-strings.ts';
import { en, type Strings } from './locales/en.ts';
import type { PlaybackStrings } from './playback-strings.ts';

/** All strings of a locale file. */
export type AllStrings = Strings & ConsentStrings & FactsStrings & PlaybackStrings;

/** The strings of a language that are loaded: all of a locale file, and of English those that every page needs. */
export type LoadedStrings = Strings & Partial<AllStrings>;

/** Returns the strings for a BCP 47 tag. */
export type StringsFor = (tag: string) => LoadedStrings;

const loaded = new Map<string, LoadedStrings>();

/** Returns the loaded strings for a BCP 47 tag, else English. */
export let stringsFor: StringsFor = tag => loaded.get(tag) ?? en;

/** Replaces `stringsFor` with a lookup that may call the one before it. */
export function extendStrings(extend: (before: StringsFor) => StringsFor): void {
  stringsFor = extend(stringsFor);
}

/** True if strings have been set for a BCP 47 tag. */
export const hasStrings = (tag: string): boolean => loaded.has(tag);

/** Sets the strings for a BCP 47 tag. */
export const setStrings = (tag: string, strings: LoadedStrings): void => void loaded.set(tag, strings);
