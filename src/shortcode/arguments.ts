/** The arguments of one call, without quotes. */
export interface Arguments {
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

// One word, and whether it is a key. Hugo has the first two spellings. Smart punctuation curls double quotes, or one of
// a pair, puts no-break spaces inside French ones, and turns those after digits into primes; authors also use single
// quotes. A bare word ends at a quote. Converters and formatters break long lines between quotes, which Hugo refuses.
//
//     "a \" b" `c d` “e f” "g h” 'i j' ”k5″ k=  https://example.org/
//     ^^^^^^^^ ^^^^^ ^^^^^ ^^^^^ ^^^^^ ^^^^ ^^  ^^^^^^^^^^^^^^^^^^^^
const WORD =
  /(?:\\"((?:(?!\\")[^\n])*)\\"|"([^“-‟«»‹›″"\n]*)[“-‟«»‹›″](?=\s*(?:$|[\w-]+=))|"((?:\\"|\\(?!")|[^"\\])*)"|`([^`]*)`|[“-‟«»‹›][\u00a0\u202f]?(?:([^“-‟«»‹›″"\n]*)["″](?!\S|[^“-‟«»‹›=\n]*[“-‟«»‹›])|([^“-‟«»‹›]*?)[\u00a0\u202f]?[“-‟«»‹›])|['‘’‚‛]([^'‘’‚‛]*)['‘’‚‛′](?!\S)|([\p{L}\p{Nd}_.-]+(?=\s*=)|[^\s"`“-‟«»‹›]+))(\s*=)?\s*/uy;
// The group of an interpreted string, `"a \" b"`.
const STRING_GROUP = 3;

// A bare value after an equals sign: quotes and further equals signs are ordinary characters in it.
//
//     start=1'30" src=https://example.org/?a=b==
//           ^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^
const VALUE = /(\S+)(\s*=)?\s*/y;

/**
 * Parses the text between a call's name and its right delimiter; returns `undefined` if it is not a valid argument list.
 * More lenient than Hugo: URLs may be unquoted, and named and positional arguments may be mixed, as in real posts.
 */
export function readArguments(body: string): Arguments | undefined {
  // Invisible format characters, except the joiners in words and emoji.
  const text = body.replace(/[^\P{Cf}\u200c\u200d]/gu, '').trim();
  const args: string[] = [];
  const params: Record<string, string> = Object.create(null);
  let key: string | undefined;
  for (let at = 0; at < text.length; ) {
    WORD.lastIndex = VALUE.lastIndex = at;
    const word = WORD.exec(text);
    const found = key !== undefined && word?.at(-2) ? VALUE.exec(text) : word;
    const equals = found?.pop();
    if (!found || (equals && key !== undefined)) return undefined;
    at += found[0].length;
    const raw = found.slice(1).join('');
    // Hugo drops every backslash if any quote is escaped, and none otherwise.
    const value = found[STRING_GROUP]?.includes('\\"') ? raw.replaceAll('\\', '') : raw;
    if (equals) key = value;
    else if (key === undefined) args.push(value);
    else {
      params[key] = value;
      key = undefined;
    }
  }
  return key === undefined ? { args, params } : undefined;
}
