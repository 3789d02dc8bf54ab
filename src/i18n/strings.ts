import type { ConsentStrings } from './consent-strings.ts';
import { en, type Strings } from './locales/en.ts';

/** All that a language's file says. */
export type AllStrings = Strings & ConsentStrings;

/** Gives the words for a BCP 47 tag. */
export type StringsFor = (tag: string) => Strings;

const loaded = new Map<string, Strings>();

/** The words for a BCP 47 tag, as far as they are here: of its language, else English. */
export let stringsFor: StringsFor = tag => loaded.get(tag) ?? en;

/** Lets somebody else say which words there are, who may ask whoever said it before. */
export function extendStrings(change: (before: StringsFor) => StringsFor): void {
  stringsFor = change(stringsFor);
}

/** True if the words for a BCP 47 tag have been kept. */
export const hasStrings = (tag: string): boolean => loaded.has(tag);

/** Keeps the words for a BCP 47 tag. */
export const setStrings = (tag: string, words: Strings): void => void loaded.set(tag, words);
