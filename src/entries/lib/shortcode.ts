// `shortcode-embeds/shortcode`: the parser. No side effects; runs in Node too.
export { parseShortcodes } from '../../shortcode/parse.ts';
export type { Shortcode } from '../../shortcode/shortcode.ts';
