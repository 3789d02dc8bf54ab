import { buildUrl } from '../kit/build-url.ts';
import { messageFields } from '../kit/message-fields.ts';
import { seconds } from '../kit/seconds.ts';
import { typedId } from '../kit/typed-id.ts';
import { booleanOption } from '../option.ts';
import type { Provider } from '../provider.ts';

// A path, a whole URL inside another, or a Spotify URI (`spotify:album:ID`).
const WORK =
  /^(?:spotify:|\/|https?:\/\/(?:open|play)\.spotify\.com\/)?(?:intl-[a-z-]{2,8}\/)?(?:embed(?:-podcast)?\/)?(?:user[:/](?:(?!%2[fF]|\.\.)[\w.%-]){1,100}[:/])?(track|album|playlist|artist|show|episode)[:/]([a-zA-Z\d]{22})(\/video)?\/?(?:\?.*)?$/;
const SHORT = /^s\/[\w-]{4,40}$/;

/** https://developer.spotify.com/documentation/embeds */
export const spotify = {
  name: 'spotify',
  label: 'Spotify',
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  tag: 'web-embed',
  kind: 'audio',
  mark: 'M2 5q11-3 20 2l-1 3Q12 5 3 8zm1 6q9-2 17 2l-1 3q-8-4-15-2zm1 6q7-1 14 2l-1 3q-6-3-12-2z',
  aliases: [],
  hosts: ['open.spotify.com', 'play.spotify.com', 'embed.spotify.com', 'spotify.link'],
  frames: [
    'open.spotify.com/embed/',
    'open.spotify.com/embed?uri=',
    'open.spotify.com/embed-podcast/',
    'embed.spotify.com/?uri=',
  ],
  size: { height: 152 },
  options: {
    start: seconds,
    // The player's own values are 0 (dark) and 1 (light).
    theme: text => (/^(?:0|dark)$/.test(text) ? 'dark' : /^(?:1|light)$/.test(text) ? 'light' : undefined),
    video: booleanOption,
  },
  allow: 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture',
  genericTitle: /^Spotify Embed(?:: ?|$)/i,
  examples: [
    'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC',
    'https://open.spotify.com/intl-ja/album/4aawyAB9vmqN3uQ7FjRGTy?si=abc',
    'https://open.spotify.com/embed/playlist/37i9dQZF1DXcBWIGoYBM5M?utm_source=generator&theme=0',
  ],

  read(given) {
    const { url, id, query } = given;
    const short = url ? url.hostname === 'spotify.link' && `s${url.pathname}` : id;
    if (short && SHORT.test(short)) return { id: short };
    const work = url ? (WORK.exec(url.pathname) ?? WORK.exec(query.get('uri') ?? '')) : typedId(WORK, given);
    return work
      ? { id: `${work[1]}/${work[2]}`, start: query.get('t'), video: work[3] && 'true' }
      : undefined;
  },

  sizeOf: ({ id = '', video }) =>
    video ? { ratio: 16 / 9 } : /^(?:album|playlist|artist)\//.test(id) ? { height: 352 } : undefined,

  frame: ({ id = '', start, theme, video }, { dark }) =>
    SHORT.test(id)
      ? undefined
      : buildUrl(`https://open.spotify.com/embed/${id}${video ? '/video' : ''}`, {
          t: start,
          // Without `theme` the player has the colours of the cover.
          theme: (theme ?? (dark && 'dark')) === 'dark' && '0',
        }),

  // The messages of https://developer.spotify.com/documentation/embeds/references/iframe-api
  player: {
    pause: { command: 'pause' },
    plays({ type, payload }) {
      const { isPaused } = messageFields(payload);
      return type === 'playback_update' && typeof isPaused === 'boolean' ? !isPaused : undefined;
    },
  },

  // Only Spotify resolves a short link.
  link: ({ id = '', start }) =>
    SHORT.test(id)
      ? buildUrl(`https://spotify.link/${id.slice(2)}`)
      : buildUrl(`https://open.spotify.com/${id}`, { t: start }),
} as const satisfies Provider;
