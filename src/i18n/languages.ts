import type { ConsentWords } from './consent-words.ts';
import type { Words } from './en.ts';
import { isSpoken, keysOf, type Spoken } from './spoken.ts';

type AllWords = Words & ConsentWords;

// Each language is a file of its own.
const files: Readonly<Record<Spoken, () => Promise<AllWords>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  hi: async () => (await import('./hi.ts')).hi,
  it: async () => (await import('./it.ts')).it,
  ja: async () => (await import('./ja.ts')).ja,
  ko: async () => (await import('./ko.ts')).ko,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  pt: async () => (await import('./pt.ts')).pt,
  ru: async () => (await import('./ru.ts')).ru,
  tr: async () => (await import('./tr.ts')).tr,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
};

/** The words of the language that a BCP 47 tag means, if anybody has written them. Rejects if their file can't be had. */
export async function wordsOf(tag: string): Promise<AllWords | undefined> {
  const key = keysOf(tag).find(isSpoken);
  return key && files[key]();
}
