import { en } from '../i18n/locales/en.ts';
import { hasWords, rememberWords, wordsFor } from '../i18n/strings.ts';
import { langOf } from './environment.ts';
import { part, parts } from './lazy-files.ts';

/** Fetches the words of the language around an element. Never rejects: what can't be had is said in English. */
export async function fetchWords(element: Element): Promise<void> {
  const lang = langOf(element);
  // Asked each time that an embed is drawn, and to read a tag takes long.
  if (hasWords(lang)) return;
  const file = parts.wordsFile(lang);
  try {
    rememberWords(lang, file ? (await part(`locales/${file}`)).words : en);
  } catch {}
}

/** The words of the language around an element, as far as they are here, else English. */
export const wordsAround = (element: Element) => wordsFor(langOf(element));
