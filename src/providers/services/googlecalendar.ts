import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import { booleanOption, type Option, optOut, pattern } from '../option.ts';
import type { Provider, Reference } from '../provider.ts';

const SOURCE = /^(?!.*\.\.)[\w.+-]{1,160}(?:#[\w.-]{1,60})?@[A-Za-z\d.-]{3,100}$/;
const PATH = /^\/calendar(?:\/hosted\/[\w.-]{1,100})?(?:\/(?:embed|htmlembed|newembed|r))?\/?$/;
const COLORS = /^[\dA-Fa-f]{6}(?:,[\dA-Fa-f]{6}){0,9}$/;

/** Colours without `#`, which a reference may not contain, in the order of the calendars. */
const colors: Option = text => {
  const withoutHash = text.replaceAll('#', '');
  return COLORS.test(withoutHash) ? withoutHash : undefined;
};

const mode: Option = text => (/^(?:agenda|week|month)$/i.test(text) ? text.toUpperCase() : undefined);

const shown: Option = text => (booleanOption(text) ? '1' : optOut(text) && '0');

const SHOWN = ['Title', 'Nav', 'Date', 'Print', 'Tabs', 'Calendars', 'Tz'];
const optionOf = (part: string) => `show${part.toLowerCase()}`;

/** Returns a calendar's id, which Google's embed code encodes in base64. */
function decodeSource(source: string): string {
  if (source.includes('@')) return source.replaceAll('%23', '#');
  try {
    return atob(source);
  } catch {
    return '';
  }
}

function frameUrl(
  { id = '', ctz, mode, wkst, color = '', bgcolor, ...shown }: Reference,
  lang?: string,
): URL {
  const url = buildUrl('https://calendar.google.com/calendar/embed', {
    ctz,
    mode,
    wkst,
    bgcolor: bgcolor && `#${bgcolor}`,
    hl: lang,
    ...Object.fromEntries(SHOWN.map(part => [`show${part}`, shown[optionOf(part)]])),
  });
  const colorList = color.split(',');
  for (const [at, source] of id.split(',').entries()) {
    url.searchParams.append('src', decodeSource(source));
    if (colorList[at]) url.searchParams.append('color', `#${colorList[at]}`);
  }
  return url;
}

/** https://support.google.com/calendar/answer/41207 */
export const googlecalendar = {
  name: 'googlecalendar',
  label: 'Google Calendar',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'work',
  mark: 'M3 4h3V2h2v2h8V2h2v2h3v18H3zm2 5v11h14V9zm7 4h5v5h-5z',
  aliases: ['googlecal', 'gcalendar', 'gcal'],
  hosts: ['calendar.google.com', 'www.google.com'],
  frames: [
    'calendar.google.com/calendar/embed',
    'calendar.google.com/calendar/htmlembed',
    'www.google.com/calendar/embed',
    'www.google.com/calendar/htmlembed',
    'www.google.com/calendar/hosted/',
  ],
  size: { height: 600, width: 800 },
  options: {
    ctz: pattern(/^[A-Z][A-Za-z]{1,30}(?:\/[\w+-]{1,40}){0,2}$/),
    mode,
    wkst: pattern(/^[1-7]$/),
    color: colors,
    bgcolor: colors,
    ...Object.fromEntries(SHOWN.map(part => [optionOf(part), shown])),
  },
  allow: 'fullscreen',
  examples: [
    'https://calendar.google.com/calendar/embed?src=ja.japanese%23holiday%40group.v.calendar.google.com&ctz=Asia%2FTokyo',
    'https://calendar.google.com/calendar/u/0?cid=amEuamFwYW5lc2UjaG9saWRheUBncm91cC52LmNhbGVuZGFyLmdvb2dsZS5jb20',
  ],

  read({ url, id, query }) {
    const isCalendar = url && PATH.test(googlePath(url));
    const given = url
      ? isCalendar
        ? [...query.getAll('src'), ...query.getAll('cid')]
        : []
      : id.split(',', 10);
    const sources = given.slice(0, 10).map(decodeSource);
    if (!sources.length || !sources.every(source => SOURCE.test(source))) return undefined;
    return {
      ...Object.fromEntries(SHOWN.map(part => [optionOf(part), query.get(`show${part}`)])),
      id: sources.join().replaceAll('#', '%23'),
      color: query.getAll('color').slice(0, 10).join() || undefined,
    };
  },

  frame: (reference, { lang }) => frameUrl(reference, lang),

  // Only the frame's page opens without an account.
  link: reference => frameUrl(reference),
} as const satisfies Provider;
