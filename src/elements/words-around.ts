import { rememberWords, wordsFor } from '../i18n/words.ts';
import { part, parts } from './parts.ts';
import { langOf } from './surroundings.ts';

/** Fetches the words of the language around an element. Never rejects: what can't be had is said in English. */
export async function fetchWords(element: Element): Promise<void> {
  const lang = langOf(element);
  const file = parts.wordsFile(lang);
  try {
    if (file) rememberWords(lang, (await part(`words/${file}`)).words);
  } catch {}
}

/** The words of the language around an element, as far as they are here, else English. */
export const wordsAround = (element: Element) => wordsFor(langOf(element));
