const TAGS = 'ar cs de es fa fr hi id it ja ko nl pl pt-PT pt-BR ru sv th tr uk vi zh-Hans zh-Hant';

type Split<Tags extends string> = Tags extends `${infer Tag} ${infer More}` ? Tag | Split<More> : Tags;

/** One of `LOCALES`. */
export type Locale = Split<typeof TAGS>;

/**
 * The locales of the library besides English, as BCP 47 tags. Each is a file. The first one of a language is also for the
 * scripts and regions without a file of their own, such as `pt-PT` for `pt-AO`.
 */
export const LOCALES = TAGS.split(' ') as readonly Locale[];

/** True if a tag is exactly one of `LOCALES`. */
export const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/**
 * Returns the locale for a BCP 47 tag, such as `zh-Hant` for `zh-TW`; `undefined` for English, for languages without a file,
 * and if it is not such a tag.
 */
export function localeOf(tag: string): Locale | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    const find = (start: string) => LOCALES.find(locale => locale.startsWith(start));
    return find(`${language}-${script}`) ?? find(`${language}-${region}`) ?? find(language);
  } catch {
    return undefined;
  }
}

/** Returns the name of the locale's file for a BCP 47 tag, such as `zh-hant` for `zh-TW`; `undefined` if there is none. */
export const localeFile = (tag: string): string | undefined => localeOf(tag)?.toLowerCase();

/** Returns a tag's language with its likely script, and its language; empty if it is not a BCP 47 tag. */
export function localeKeys(tag: string): readonly string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
}
