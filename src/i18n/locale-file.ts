/** The languages that the library speaks beside English, as BCP 47 tags; each is a file. */
export const LOCALES = [
  'ar',
  'de',
  'es',
  'fr',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'zh-Hans',
  'zh-Hant',
] as const;

/** One of these languages. */
export type Locale = (typeof LOCALES)[number];

/** Tells whether a tag, as it stands, is one of these languages. */
export const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/**
 * The name of the file with the words for a BCP 47 tag, such as `zh-hant` for `zh-TW`; `undefined` for English and for
 * languages that nobody has written.
 */
export const localeFile = (tag: string): string | undefined => localeKeys(tag).find(isLocale)?.toLowerCase();

/** A tag's language as it is written there, and its language; of what is no tag there are none. */
export function localeKeys(tag: string): readonly string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
}
