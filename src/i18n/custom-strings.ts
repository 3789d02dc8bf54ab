import { isLocale, type Locale, localeKeys, localeOf } from './locale-file.ts';
import type { Strings } from './locales/en.ts';
import type { AllStrings, StringsFor } from './strings.ts';

type Known = Locale | 'en' | 'pt' | 'zh';

/** A locale of the library, with or without a region. Strings that are not given keep their translation. */
export type LocaleTag = Known | `${Known}-${string}`;

/** The strings that can be customised. */
export type Phrases = AllStrings;

/** Adds or changes the strings of a language: some of them for a locale of the library, all of them for any other. */
export interface AddStrings {
  (tag: LocaleTag, strings: Partial<Phrases>): void;
  (tag: string, strings: Phrases): void;
}

type Phrase = (...args: never[]) => unknown;

const customPhrases = new Map<string, Record<string, Phrase>>();

const warned = new Set<string>();

const warn = (tag: string, message: string, ...causes: readonly unknown[]): false => {
  const line = `[shortcode-embeds] bad-strings: ${tag}: ${message}`;
  if (!warned.has(line)) console.warn(line, ...causes);
  warned.add(line);
  return false;
};

/** Returns the key under which the strings for a tag are stored; `undefined` if it is not a BCP 47 tag. */
function keyOf(tag: string): string | undefined {
  const [full = '', language = ''] = localeKeys(tag);
  if (!full) return undefined;
  const { region, script } = new Intl.Locale(tag);
  if (region) return `${full}-${region}`;
  // A bare `zh` means its most common script.
  return script || isLocale(full) ? full : language;
}

const hasLocale = (tag: string) => !!localeOf(tag) || localeKeys(tag || 'en')[1] === 'en';

/** Returns the keys that apply to a page's tag, the most specific one last. */
function pageKeys(tag: string): Iterable<string> {
  const [full = '', language = ''] = localeKeys(tag || 'en');
  if (!full) return [];
  // The strings for `pt-PT` are also for `pt-AO`, which has the same file.
  const shared = keyOf(localeOf(tag) ?? language) ?? language;
  return new Set([language, full, shared, `${full}-${new Intl.Locale(tag || 'en').maximize().region}`]);
}

/**
 * Stores the site owner's strings for a language; entries that are not functions are ignored with a warning. True if any
 * was stored. Never throws.
 */
export function storeStrings(tag: unknown, strings: unknown): boolean {
  if (typeof tag !== 'string') return warn(typeof tag, 'this is no language');
  const key = keyOf(tag);
  if (!key) return warn(tag, 'this is no language');
  const entries = Object.entries(Object(strings) as object);
  const valid = entries.filter(([, phrase]) => typeof phrase === 'function') as [string, Phrase][];
  const invalid = entries.filter(([, phrase]) => typeof phrase !== 'function').map(([name]) => name);
  if (invalid.length) warn(tag, `no functions: ${invalid.join(', ')}`);
  // Names are not checked: those of the consent strings are not in this file.
  customPhrases.set(key, { ...customPhrases.get(key), ...Object.fromEntries(valid) });
  return valid.length > 0 || warn(tag, 'nothing is said');
}

// A custom phrase may throw or return nothing; then the built-in phrase is used.
const withFallback =
  (tag: string, name: string, phrase: Phrase, fallback: Phrase | undefined) =>
  (...args: never[]): unknown => {
    try {
      const text = phrase(...args);
      if (typeof text === 'string' && text.trim()) return text;
      warn(tag, `${name} says nothing`);
    } catch (error) {
      warn(tag, `${name} failed`, error);
    }
    return fallback?.(...args);
  };

/** Returns strings with the site owner's strings for a tag in place of those of the same names. */
export function withCustomStrings<Some extends object>(strings: Some, tag: string): Some {
  const merged: Record<string, Phrase> = { ...(strings as Record<string, Phrase>) };
  const customised = new Set<string>();
  for (const key of pageKeys(tag)) {
    for (const [name, phrase] of Object.entries(customPhrases.get(key) ?? {})) {
      merged[name] = withFallback(tag, name, phrase, merged[name]);
      customised.add(name);
    }
  }
  const missing = Object.keys(strings).filter(name => !customised.has(name));
  if (customised.size && missing.length && !hasLocale(tag))
    warn(tag, `missing, so in English: ${missing.join(', ')}`);
  return merged as Some;
}

/** Extends a lookup of strings with the site owner's strings. */
export const customStrings =
  (before: StringsFor): StringsFor =>
  tag =>
    withCustomStrings<Strings>(before(tag), tag);
