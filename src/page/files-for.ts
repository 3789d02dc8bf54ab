import { closest } from '../dom/native.ts';
import type { Options } from '../embeds/options.ts';
import type { Row } from '../embeds/row.ts';
import { localeFile } from '../i18n/locale-file.ts';

/**
 * The names of the files, beside `elements`, that an embed is drawn with; some entries are `false` or empty. Nothing is
 * found out by fetching something first, so that all of them can come side by side.
 */
export function filesFor(
  { tag, names: [own], needs, files = [] }: Row,
  element: Element,
  options: Options,
): readonly (string | false | undefined)[] {
  const { lang } = (closest(element, '[lang]') ?? options) as HTMLElement;
  const words = lang && localeFile(lang);
  const asks = Reflect.get(navigator, 'globalPrivacyControl') || options.privacy === 'strict';
  return [
    words && `locales/${words}`,
    // The elements have the descriptor of most embeds in them.
    tag !== 'yt-embed' && (own ? `providers/${own}` : 'provider-hosts'),
    tag === 'web-embed' && 'find-provider',
    !/v/.test(needs) && 'text-card',
    /h/.test(needs) && 'frame-messages',
    /f/.test(needs) && 'raw-files',
    asks && 'consent-prompt',
    asks && 'consent',
    ...files,
  ];
}
