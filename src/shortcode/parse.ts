import { readArguments } from './arguments.ts';
import { delimit } from './delimit.ts';
import type { Shortcode } from './shortcode.ts';

/**
 * Finds every shortcode in a text, in order and not overlapping.
 * Total: it never throws, and what is no call is not in the list.
 * Grammar: https://gohugo.io/content-management/shortcodes/
 */
export function parseShortcodes(text: string): Shortcode[] {
  return delimit(text).flatMap(({ body, ...call }) => {
    const list = readArguments(body);
    // A closing call has a name and nothing else.
    if (!list || (call.kind === 'close' && body.trim())) return [];
    return [{ ...call, ...list }];
  });
}
