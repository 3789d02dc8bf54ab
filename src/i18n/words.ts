import { en, type Words } from './en.ts';

/** Gives the words for a BCP 47 tag. */
export type WordsFor = (tag: string) => Words;

const loaded = new Map<string, Words>();

/** The words for a BCP 47 tag, as far as they are here: of its language, else English. */
export let wordsFor: WordsFor = tag => loaded.get(tag) ?? en;

/** Lets somebody else say which words there are, who may ask whoever said it before. */
export function defineWords(change: (before: WordsFor) => WordsFor): void {
  wordsFor = change(wordsFor);
}

/** Fetches the words for a BCP 47 tag. Settles in any case: what can't be had is said in English. */
export async function loadWords(tag: string): Promise<void> {
  if (/^(?:en\b|$)/i.test(tag) || loaded.has(tag)) return;
  try {
    // Which languages there are is of no interest to a page in English.
    const { wordsOf } = await import('./languages.ts');
    loaded.set(tag, (await wordsOf(tag)) ?? en);
  } catch {}
}
