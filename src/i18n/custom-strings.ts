import { isLocale, type Locale, localeKeys } from './locale-file.ts';
import type { Strings } from './locales/en.ts';
import type { AllStrings, StringsFor } from './strings.ts';

/** A language that the library speaks, also as a region speaks it: what is not said anew stays as it is. */
export type LocaleTag = Locale | 'en' | 'zh' | `${Locale | 'en' | 'zh'}-${string}`;

/** What can be said otherwise. */
export type Phrases = AllStrings;

/** Adds or changes what is said in a language: some of it where the library speaks it already, else all. */
export interface AddStrings {
  (tag: LocaleTag, strings: Partial<Phrases>): void;
  (tag: string, strings: Phrases): void;
}

type Phrase = (...about: never[]) => unknown;

const own = new Map<string, Record<string, Phrase>>();

const warned = new Set<string>();

const warn = (tag: string, about: string, ...why: readonly unknown[]): false => {
  const line = `[shortcode-embeds] bad-strings ${tag}: ${about}`;
  if (!warned.has(line)) console.warn(line, ...why);
  warned.add(line);
  return false;
};

/** Where the owner's words for a tag are kept, so that the pages they are for find them. */
function keyOf(tag: string): string | undefined {
  const [full = '', language = ''] = localeKeys(tag);
  if (!full) return undefined;
  const { region, script } = new Intl.Locale(tag);
  if (region) return `${full}-${region}`;
  // `zh` is written in two ways, and means the one that most people read.
  return script || isLocale(full) ? full : language;
}

const speaks = (tag: string) => localeKeys(tag || 'en').some(key => key === 'en' || isLocale(key));

/** The keys that a page's tag is looked for under, the nearest last. */
function pageKeys(tag: string): string[] {
  const [full = '', language = ''] = localeKeys(tag || 'en');
  return full ? [language, full, `${full}-${new Intl.Locale(tag || 'en').maximize().region}`] : [];
}

/** Keeps what the owner says otherwise in a language, as far as it is functions. Tells whether anything was kept. */
export function keepStrings(tag: unknown, words: unknown): boolean {
  if (typeof tag !== 'string') return warn(typeof tag, 'this is no language');
  const key = keyOf(tag);
  if (!key) return warn(tag, 'this is no language');
  const entries = Object.entries(Object(words) as object);
  const good = entries.filter(([, phrase]) => typeof phrase === 'function') as [string, Phrase][];
  const bad = entries.filter(([, phrase]) => typeof phrase !== 'function').map(([name]) => name);
  if (bad.length) warn(tag, `no functions: ${bad.join(', ')}`);
  // Names that mean nothing here may mean something elsewhere.
  own.set(key, { ...own.get(key), ...Object.fromEntries(good) });
  return good.length > 0 || warn(tag, 'nothing is said');
}

// What the owner wrote may fail like anything else, and a card needs its words.
const safely =
  (tag: string, name: string, phrase: Phrase, otherwise: Phrase | undefined) =>
  (...about: never[]): unknown => {
    try {
      const said = phrase(...about);
      if (typeof said === 'string' && said.trim()) return said;
      warn(tag, `${name} says nothing`);
    } catch (error) {
      warn(tag, `${name} failed`, error);
    }
    return otherwise?.(...about);
  };

/** Words with what the owner says otherwise in a language; all that is not said anew is as it was. */
export function withCustomStrings<Some extends object>(words: Some, tag: string): Some {
  const all: Record<string, Phrase> = { ...(words as Record<string, Phrase>) };
  const said = new Set<string>();
  for (const key of pageKeys(tag)) {
    for (const [name, phrase] of Object.entries(own.get(key) ?? {})) {
      all[name] = safely(tag, name, phrase, all[name]);
      said.add(name);
    }
  }
  const missing = Object.keys(words).filter(name => !said.has(name));
  if (said.size && missing.length && !speaks(tag)) warn(tag, `missing, so in English: ${missing.join(', ')}`);
  return all as Some;
}

/** Answers with the owner's words, and for the rest with those of whoever answered before. */
export const customStrings =
  (before: StringsFor): StringsFor =>
  tag =>
    withCustomStrings<Strings>(before(tag), tag);
