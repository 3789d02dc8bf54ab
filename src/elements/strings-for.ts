import { en } from '../i18n/locales/en.ts';
import { hasStrings, setStrings, stringsFor } from '../i18n/strings.ts';
import { langAround } from './environment.ts';
import { lazyFiles, loadFile } from './lazy-files.ts';

/** Fetches the strings of the language around an element. Never rejects: without the file they are English. */
export async function loadStrings(element: Element): Promise<void> {
  const lang = langAround(element);
  // Called for each update of an embed, and parsing a language tag is slow.
  if (hasStrings(lang)) return;
  const file = lazyFiles.localeFile(lang);
  try {
    setStrings(lang, file ? (await loadFile(`locales/${file}`)).strings : en);
  } catch {}
}

/** Returns the strings of the language around an element; English ones while or where its file is missing. */
export const stringsAround = (element: Element) => stringsFor(langAround(element));
