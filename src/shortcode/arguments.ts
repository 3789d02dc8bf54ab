import { closeOf } from './quotes.ts';

/** The arguments of one call, without their quotes. */
export interface Arguments {
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

const SPACE = /\s*/y;
const EQUALS = /\s*=\s*/y;
const KEY = /[\p{L}\p{Nd}_.-]+(?=\s*=)/uy;
const QUOTE = /["`“-‟«»]/;
// A typographer's single quotes, and the straight one that Hugo takes for a letter and authors for a quote.
const SINGLE = /['‘’‚‛]([^'‘’‚‛\n]*)['‘’‚‛](?=\s|$)/y;
const POSITIONAL = /[^\s"`“-‟«»]+/y;
const VALUE = /\S+/y;

const match = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** A piece of text that was read, and the offset just behind it. */
interface Read {
  readonly value: string;
  readonly end: number;
}

//     id="abc" `d e`
//        ^     ^
const readString = (text: string, at: number): Read | undefined => {
  const end = closeOf(text, at);
  if (end < 0) return undefined;
  const inside = text.slice(at + 1, end - 1);
  // Hugo drops every backslash as soon as one quote is escaped, and none otherwise.
  const escaped = text[at] === '"' && inside.includes('\\"');
  return { value: escaped ? inside.replaceAll('\\', '') : inside, end };
};

const readValue = (text: string, at: number, bare: RegExp): Read | undefined => {
  if (QUOTE.test(text[at] ?? '')) return readString(text, at);
  const quoted = match(SINGLE, text, at);
  if (quoted) return { value: quoted.slice(1, -1), end: at + quoted.length };
  const value = match(bare, text, at);
  return value ? { value, end: at + value.length } : undefined;
};

/**
 * Reads what stands between a call's name and its right delimiter; `undefined` where that is no list of arguments.
 * Hugo wants addresses quoted and named arguments apart from positional ones; authors did neither.
 */
export function readArguments(body: string): Arguments | undefined {
  const args: string[] = [];
  const params: Record<string, string> = Object.create(null);
  let at = 0;
  for (;;) {
    at += match(SPACE, body, at).length;
    if (at >= body.length) return { args, params };
    const word = match(KEY, body, at);
    const key = word ? { value: word, end: at + word.length } : readValue(body, at, POSITIONAL);
    if (!key) return undefined;
    const equals = match(EQUALS, body, key.end);
    if (equals) {
      const value = readValue(body, key.end + equals.length, VALUE);
      if (!value) return undefined;
      params[key.value] = value.value;
      at = value.end;
    } else {
      args.push(key.value);
      at = key.end;
    }
  }
}
