/** The arguments of one call, without their quotes. */
export interface Arguments {
  readonly args: readonly string[];
  readonly params: Readonly<Record<string, string>>;
}

// One word and whether it is a key. Hugo knows the first two spellings; typographers bend double quotes, and authors
// take a single quote for one. A bare word ends at a quote, unless it follows an equals sign, where a quote is a letter.
//
//     "a \" b" `c d` “e f” 'g h' start=1'30" https://example.org/
//     ^^^^^^^^ ^^^^^ ^^^^^ ^^^^^ ^^^^^ ^^^^^ ^^^^^^^^^^^^^^^^^^^^
const WORD =
  /\s*(?:\\"((?:(?!\\")[^\n])*)\\"|"((?:\\"|\\(?!")|[^"\\\n])*)"|`([^`]*)`|[“-‟«»](?:([^“-‟«»\n]*)[“-‟«»]|([^"“-‟«»\n]*)"(?!\S))|['‘’‚‛]([^'‘’‚‛\n]*)['‘’‚‛](?!\S)|((?<==\s*)[^\s"`“-‟«»]\S*|[\p{L}\p{Nd}_.-]+(?=\s*=)|[^\s"`“-‟«»]+))(\s*=)?/uy;

/**
 * Reads what stands between a call's name and its right delimiter; `undefined` where that is no list of arguments.
 * Hugo wants addresses quoted and named arguments apart from positional ones; authors did neither.
 */
export function readArguments(body: string): Arguments | undefined {
  const text = body.trim();
  const args: string[] = [];
  const params: Record<string, string> = Object.create(null);
  let key: string | undefined;
  for (WORD.lastIndex = 0; WORD.lastIndex < text.length; ) {
    const [, escaped, string = escaped, ...others] = WORD.exec(text) ?? [];
    const equals = others.pop();
    // Hugo drops every backslash as soon as one quote is escaped, and none otherwise.
    const word = string?.includes('\\"') ? string.replaceAll('\\', '') : (string ?? others.join(''));
    if (WORD.lastIndex === 0 || (equals && key !== undefined)) return undefined;
    if (equals) key = word;
    else if (key === undefined) args.push(word);
    else {
      params[key] = word;
      key = undefined;
    }
  }
  return key === undefined ? { args, params } : undefined;
}
