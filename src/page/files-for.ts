import { wordsFile } from '../i18n/spoken.ts';
import { closest } from './native.ts';
import type { Options } from './options.ts';
import type { Row } from './table.ts';

// https://www.w3.org/TR/gpc/
const asksFirst = ({ privacy }: Options) =>
  privacy === 'strict' || (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;

/**
 * The names of the files, beside `elements`, that an embed is drawn with, and some that are `undefined`. Nothing is found out by fetching
 * something first, so that all of them can come side by side.
 */
export function filesFor(
  { tag, names: [own], needs }: Row,
  element: Element,
  options: Options,
): readonly (string | false | undefined)[] {
  const { lang } = (closest(element, '[lang]') ?? options) as HTMLElement;
  const words = lang && wordsFile(lang);
  return [
    words && `words/${words}`,
    // The elements have the descriptor of most embeds in them.
    tag !== 'yt-embed' && (own ? `providers/${own}` : 'addresses'),
    tag === 'web-embed' && 'web',
    !needs.includes('v') && 'looks',
    needs.includes('h') && 'frame-talk',
    needs.includes('f') && 'files',
    ...(asksFirst(options) ? ['asking', 'consent'] : []),
    (options.oembed || options.posters) && 'own-site',
  ];
}
