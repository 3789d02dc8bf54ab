// Entry `shortcode-embeds/shortcode`: pure, runs in Node too.
export { parseShortcodes } from '../../shortcode/parse.ts';
export type { Shortcode } from '../../shortcode/shortcode.ts';
