import type { Refusal } from '../providers/refusal.ts';
import { isGenericName } from '../providers/registry/catalogue.ts';
import { type Call, resolveShortcode, type Target } from '../providers/registry/resolve.ts';
import { providers } from '../providers/services/index.ts';
import type { Aliases } from '../shortcode/aliases.ts';
import { readArguments } from '../shortcode/arguments.ts';
import { delimit } from '../shortcode/delimit.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { type Entry, shorten } from './entry.ts';
import { refusalEntry, serviceOf } from './refusal-entry.ts';

// Names of the providers' own shortcodes, which an alias does not override.
const NAMES = new Set(providers.flatMap(({ name, aliases }) => [name, ...aliases].map(plainName)));

const isKnown = (name: string, aliases: Aliases) =>
  NAMES.has(plainName(name)) || aliases.has(plainName(name)) || isGenericName(name);

// Names like `note` are also those of other shortcodes, which the loader leaves alone without a word.
const isOther = (provider: string | undefined, body: string) =>
  !body.trim() && providers.some(({ name, tag }) => name === provider && tag === 'web-embed');

/** Returns a call by its name, which may be the site's own, and the text of its arguments; `undefined` if that is no list. */
export function callOf(name: string, text: string, aliases: Aliases): Call | undefined {
  const given = readArguments(text);
  const plain = plainName(name);
  return given && { ...given, name: NAMES.has(plain) ? name : (aliases.get(plain) ?? name) };
}

/** Resolves a call by its name and the text of its arguments. */
export function resolveCall(name: string, text: string, aliases: Aliases): Target | Refusal {
  const call = callOf(name, text, aliases);
  return call ? resolveShortcode(call) : { code: 'bad-call', provider: undefined };
}

/** A call that is still text, with its UTF-16 offsets. */
export interface TextCall {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

// Also with Markdown's backslash, or a formatter's space, before the bracket.
const OPENING = /\{\{(?:\\| )?[<%]\s*([\p{L}\p{Nd}_-]+)/gu;

/** The reason for a call that would be an embed, as far as its text tells. */
export const NOT_READ = 'not read yet';

/**
 * Returns the calls in a text that was not replaced, each with the reason. `kept` is the reason for everything in the text,
 * if there is one.
 */
export function readCalls(text: string, aliases: Aliases, kept?: string): readonly TextCall[] {
  const calls = delimit(text);
  const found = calls.flatMap(({ name, body, closing, escaped, start, end }): TextCall[] => {
    if (closing) return [];
    const words = text.slice(start, end);
    const target = resolveCall(name, body, aliases);
    if (isOther(target.provider, body)) return [];
    const alone = (reason: string): Entry => ({
      group: 'alone',
      service: serviceOf(target.provider),
      found: shorten(words),
      reason,
    });
    const reason = kept ?? (escaped ? 'a code sample: the call is escaped' : undefined);
    if (reason) return [{ entry: alone(reason), start, end }];
    const entry = 'code' in target ? refusalEntry(target.code, target.provider, words) : alone(NOT_READ);
    return [{ entry, start, end }];
  });
  const unread = [...text.matchAll(OPENING)]
    .filter(([, name = '']) => isKnown(name, aliases))
    .filter(({ index }) => !calls.some(({ start, end }) => start <= index && index < end))
    .map(({ index }): TextCall => {
      const words = text.slice(index);
      const entry: Entry = kept
        ? { group: 'alone', service: serviceOf(undefined), found: shorten(words), reason: kept }
        : refusalEntry('unread-call', undefined, words);
      return { entry, start: index, end: Math.min(text.length, index + words.trimEnd().length) };
    });
  return [...found, ...unread].sort((one, other) => one.start - other.start);
}
