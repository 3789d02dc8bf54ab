import { readArguments } from './arguments.ts';
import { delimit } from './delimit.ts';
import type { Shortcode } from './shortcode.ts';

/**
 * Returns every shortcode call in a text, in order and without overlaps. Never throws; text that is not a valid call is
 * not listed. Offsets are UTF-16. Grammar: https://gohugo.io/content-management/shortcodes/
 *
 * @example
 * parseShortcodes('See {{< youtube id="nNFCc3nowfg" >}}');
 * // [{ name: 'youtube', args: [], params: { id: 'nNFCc3nowfg' }, kind: 'open', notation: 'standard', start: 4, end: 36 }]
 */
export function parseShortcodes(text: string): Shortcode[] {
  return delimit(text).flatMap(({ name, notation, closing, closed, escaped, start, end, body }) => {
    // A self-closing escaped call has its slash inside the comment.
    const list = readArguments(escaped ? body.replace(/(?<=^|\s)\/\s*$/, '') : body);
    // A closing call has no arguments.
    if (!list || (closing && body.trim())) return [];
    const kind = escaped ? 'escaped' : closing ? 'close' : closed ? 'self-closing' : 'open';
    return [{ name, ...list, kind, notation: notation === '%' ? 'markdown' : 'standard', start, end }];
  });
}
