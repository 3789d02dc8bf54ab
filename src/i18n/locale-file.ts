/** The locales of the library besides English, as BCP 47 tags. Each is a file. */
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

/** One of these tags. */
export type Locale = (typeof LOCALES)[number];

/** True if a tag is exactly one of `LOCALES`. */
export const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/**
 * Returns the name of the locale file for a BCP 47 tag, such as `zh-hant` for `zh-TW`; `undefined` for English and for
 * languages without a file.
 */
export const localeFile = (tag: string): string | undefined => localeKeys(tag).find(isLocale)?.toLowerCase();

/** Returns a tag's language with its likely script, and its language; empty if it is not a BCP 47 tag. */
export function localeKeys(tag: string): readonly string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
}
