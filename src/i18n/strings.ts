import type { ConsentWords } from './consent-strings.ts';
import { en, type Words } from './locales/en.ts';

/** All that a language's file says. */
export type AllWords = Words & ConsentWords;

/** Gives the words for a BCP 47 tag. */
export type WordsFor = (tag: string) => Words;

const loaded = new Map<string, Words>();

/** The words for a BCP 47 tag, as far as they are here: of its language, else English. */
export let wordsFor: WordsFor = tag => loaded.get(tag) ?? en;

/** Lets somebody else say which words there are, who may ask whoever said it before. */
export function defineWords(change: (before: WordsFor) => WordsFor): void {
  wordsFor = change(wordsFor);
}

/** True if the words for a BCP 47 tag have been kept. */
export const hasWords = (tag: string): boolean => loaded.has(tag);

/** Keeps the words for a BCP 47 tag. */
export const rememberWords = (tag: string, words: Words): void => void loaded.set(tag, words);
