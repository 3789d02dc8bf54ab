import { buildUrl } from '../kit/build-url.ts';
import { pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

// Country, kind, name and number. The name may be in any script; iTunes Store URLs have `id` before the number.
const WORK =
  /^\/?(?:([a-z]{2})\/)?((?:album|artist|music-video|playlist|song|station)\/(?:(?:[\w-]|%[89a-fA-F][\da-fA-F]){1,200}\/)?)(?:id)?(\d{1,12}|(?:pl|ra)\.[\w-]{1,64})\/?$/;

/** https://tools.applemediaservices.com: as in its embed codes. */
export const applemusic = {
  name: 'applemusic',
  label: 'Apple Music',
  privacyUrl: 'https://www.apple.com/legal/privacy/',
  tag: 'web-embed',
  kind: 'audio',
  mark: 'M9 4l11-2v14a3.5 3 0 1 1-2-2.7V7l-7 1.3V18a3.5 3 0 1 1-2-2.7z',
  aliases: [],
  hosts: [
    'music.apple.com',
    'embed.music.apple.com',
    'geo.music.apple.com',
    'itunes.apple.com',
    'geo.itunes.apple.com',
  ],
  frames: ['embed.music.apple.com/'],
  size: { height: 450, width: 660 },
  options: { song: pattern(/^\d{1,12}$/), theme },
  allow: 'autoplay; clipboard-write; encrypted-media; fullscreen',
  // Stricter than Apple's embed code: links open a new tab and can't navigate the page itself.
  sandbox:
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-storage-access-by-user-activation',
  examples: [
    'https://music.apple.com/us/album/never-gonna-give-you-up/1559523357?i=1559523359',
    'https://music.apple.com/jp/playlist/todays-hits/pl.f4d106fed2bd41149aaacabb233eb5eb',
  ],

  read({ url, id, query }) {
    const [work, country = 'us', path, number] = WORK.exec(url ? url.pathname : id) ?? [];
    return work ? { id: `${country}/${path}${number}`, song: query.get('i') } : undefined;
  },

  sizeOf: ({ id = '', song }) =>
    song || id.includes('/song/')
      ? { height: 175, width: 660 }
      : id.includes('/music-video/')
        ? { ratio: 16 / 9, width: 660 }
        : undefined,

  frame: ({ id, song, theme }, { dark }) =>
    buildUrl(`https://embed.music.apple.com/${id}`, {
      i: song,
      theme: theme ?? (dark ? 'dark' : 'light'),
    }),

  link: ({ id, song }) => buildUrl(`https://music.apple.com/${id}`, { i: song }),
} as const satisfies Provider;
