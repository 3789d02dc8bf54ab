import { en } from '../i18n/locales/en.ts';
import { hasStrings, setStrings, stringsFor } from '../i18n/strings.ts';
import { langAround } from './environment.ts';
import { lazyFiles, loadFile } from './lazy-files.ts';

/** Fetches the words of the language around an element. Never rejects: what can't be had is said in English. */
export async function loadStrings(element: Element): Promise<void> {
  const lang = langAround(element);
  // Asked each time that an embed is drawn, and to read a tag takes long.
  if (hasStrings(lang)) return;
  const file = lazyFiles.localeFile(lang);
  try {
    setStrings(lang, file ? (await loadFile(`locales/${file}`)).strings : en);
  } catch {}
}

/** The words of the language around an element, as far as they are here, else English. */
export const stringsAround = (element: Element) => stringsFor(langAround(element));
