/** The languages that the library speaks beside English, as BCP 47 tags; each is a file. */
export const SPOKEN = [
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
export type Spoken = (typeof SPOKEN)[number];

/** Tells whether a tag, as it stands, is one of these languages. */
export const isSpoken = (tag: string): tag is Spoken => (SPOKEN as readonly string[]).includes(tag);

/**
 * The name of the file with the words for a BCP 47 tag, such as `zh-hant` for `zh-TW`; `undefined` for English and for
 * languages that nobody has written.
 */
export const wordsFile = (tag: string): string | undefined => keysOf(tag).find(isSpoken)?.toLowerCase();

/** A tag's language as it is written there, and its language; of what is no tag there are none. */
export function keysOf(tag: string): readonly string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
}
