import { readArguments } from './arguments.ts';
import { delimit } from './delimit.ts';
import type { Shortcode } from './shortcode.ts';

/**
 * Finds every shortcode in a text, in order and not overlapping.
 * Total: it never throws, and what is no call is not in the list.
 * Grammar: https://gohugo.io/content-management/shortcodes/
 */
export function parseShortcodes(text: string): Shortcode[] {
  return delimit(text).flatMap(({ name, notation, closing, closed, escaped, start, end, body }) => {
    // A starred call that closes itself has its slash inside the stars.
    const list = readArguments(escaped ? body.replace(/(?<=^|\s)\/\s*$/, '') : body);
    // A closing call has a name and nothing else.
    if (!list || (closing && body.trim())) return [];
    const kind = escaped ? 'escaped' : closing ? 'close' : closed ? 'self-closing' : 'open';
    return [{ name, ...list, kind, notation: notation === '%' ? 'markdown' : 'standard', start, end }];
  });
}
