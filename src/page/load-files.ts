import { isStrict } from '../consent/is-strict.ts';
import { closest, matches } from '../dom/native.ts';
import type { Options } from '../embeds/options.ts';
import type { Row } from '../embeds/row.ts';
import { localeFile } from '../i18n/locale-file.ts';

/**
 * Returns the names of the files that an embed needs beside `elements`; entries that are `false` or empty are none. The row
 * and the page tell all of them, so that they can be fetched side by side.
 */
export function filesFor(
  { tag, names: [own], needs, files }: Row,
  place: Element | null,
  options: Options,
): readonly (string | false | null | undefined)[] {
  const { lang } = (closest(place, '[lang]') ?? options) as HTMLElement;
  const locale = lang && localeFile(lang);
  const asks = isStrict(options);
  return [
    locale && `locales/${locale}`,
    // The descriptor of most embeds is in `elements.js`.
    tag !== 'yt-embed' && (own ? `providers/${own}` : 'provider-hosts'),
    tag === 'web-embed' && 'find-provider',
    !/v/.test(needs) && 'text-card',
    // Most videos on YouTube wait for a click.
    tag !== 'yt-embed' && (/f/.test(needs) ? 'raw-files' : 'frames'),
    place && matches(place, '[from=markup]') && 'frame-style',
    asks && 'consent-prompt',
    asks && 'consent',
    ...files,
  ];
}
