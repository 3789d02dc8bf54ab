import type { ConsentStrings } from './consent-strings.ts';
import type { FactsStrings } from './facts-strings.ts';
import { en, type Strings } from './locales/en.ts';

/** All strings of a locale file. */
export type AllStrings = Strings & ConsentStrings & FactsStrings;

/** Returns the strings for a BCP 47 tag. */
export type StringsFor = (tag: string) => Strings;

const loaded = new Map<string, Strings>();

let lookUp: StringsFor = tag => loaded.get(tag) ?? en;

/** Returns the loaded strings for a BCP 47 tag, else English. */
export const stringsFor: StringsFor = tag => lookUp(tag);

/** Replaces the lookup `stringsFor` with one that may call the lookup before it. */
export function extendStrings(extend: (before: StringsFor) => StringsFor): void {
  lookUp = extend(lookUp);
}

/** True if strings have been set for a BCP 47 tag. */
export const hasStrings = (tag: string): boolean => loaded.has(tag);

/** Sets the strings for a BCP 47 tag. */
export const setStrings = (tag: string, strings: Strings): void => void loaded.set(tag, strings);
