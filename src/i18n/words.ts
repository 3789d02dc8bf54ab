import { en, type Words } from './en.ts';

// Each language is a file of its own, fetched when a page is written in it.
const files: Readonly<Record<string, () => Promise<Words>>> = {
  ja: async () => (await import('./ja.ts')).ja,
};

const loaded = new Map<string, Words>();

const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/** The words for a BCP 47 tag, as far as they are here: of its language, else English. */
export const wordsFor = (tag: string): Words => loaded.get(languageOf(tag)) ?? en;

/** Fetches the words for a BCP 47 tag. Settles in any case: what can't be had is said in English. */
export async function loadWords(tag: string): Promise<void> {
  const language = languageOf(tag);
  const load = Object.hasOwn(files, language) ? files[language] : undefined;
  if (!load || loaded.has(language)) return;
  try {
    loaded.set(language, await load());
  } catch {}
}
