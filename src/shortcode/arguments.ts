/** The arguments of one call, without their quotes. */
export interface Arguments {
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

// One word and whether it is a key. Hugo knows the first two spellings; typographers bend double quotes, or one of a
// pair, and make primes of those behind digits; authors take a single quote for one. A bare word ends at a quote.
//
//     "a \" b" `c d` “e f” "g h” 'i j' ”k5″ k=  https://example.org/
//     ^^^^^^^^ ^^^^^ ^^^^^ ^^^^^ ^^^^^ ^^^^ ^^  ^^^^^^^^^^^^^^^^^^^^
const WORD =
  /(?:\\"((?:(?!\\")[^\n])*)\\"|"([^“-‟«»‹›″"\n]*)[“-‟«»‹›″](?=\s*(?:$|[\w-]+=))|"((?:\\"|\\(?!")|[^"\\\n])*)"|`([^`]*)`|[“-‟«»‹›](?:([^“-‟«»‹›″"\n]*)["″](?!\S|[^“-‟«»‹›=\n]*[“-‟«»‹›])|([^“-‟«»‹›\n]*)[“-‟«»‹›])|['‘’‚‛]([^'‘’‚‛\n]*)['‘’‚‛′](?!\S)|([\p{L}\p{Nd}_.-]+(?=\s*=)|[^\s"`“-‟«»‹›]+))(\s*=)?\s*/uy;
const STRING = 3;

// A bare word behind an equals sign: a quote is a letter there, and so is a further such sign.
//
//     start=1'30" src=https://example.org/?a=b==
//           ^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^
const VALUE = /(\S+)(\s*=)?\s*/y;

/**
 * Reads what stands between a call's name and its right delimiter; `undefined` where that is no list of arguments.
 * Hugo wants addresses quoted and named arguments apart from positional ones; authors did neither.
 */
export function readArguments(body: string): Arguments | undefined {
  // Signs that nobody sees, but for those that join letters or emoji.
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
    const written = found.slice(1).join('');
    // Hugo drops every backslash as soon as one quote is escaped, and none otherwise.
    const value = found[STRING]?.includes('\\"') ? written.replaceAll('\\', '') : written;
    if (equals) key = value;
    else if (key === undefined) args.push(value);
    else {
      params[key] = value;
      key = undefined;
    }
  }
  return key === undefined ? { args, params } : undefined;
}
