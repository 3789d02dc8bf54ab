import { buildUrl } from '../kit/build-url.ts';
import { messageFields } from '../kit/message-fields.ts';
import { seconds } from '../kit/seconds.ts';
import type { Provider } from '../provider.ts';

// `lv` is a live broadcast; a number without prefix is a channel's video.
const ID = /^(?:sm|nm|so|lv)?[1-9]\d{0,11}$/;
const PATH = /^\/(?:watch|thumb_watch|thumb|embed)\/([a-z]{0,2}\d+)(?:\/script)?\/?$/;
const SHORT = /^\/([a-z]{0,2}\d+)\/?$/;

const toMessage = (eventName: string, data?: object) => ({
  eventName,
  playerId: '1',
  sourceConnectorType: 1,
  ...(data && { data }),
});

/** https://www.nicovideo.jp: from the embed code of a video's share dialog. */
export const niconico = {
  name: 'niconico',
  label: 'Niconico',
  privacyUrl: 'https://dwango.co.jp/terms/privacy/',
  tag: 'web-embed',
  kind: 'video',
  aliases: ['nicovideo', 'nico'],
  hosts: [
    'nicovideo.jp',
    'sp.nicovideo.jp',
    'embed.nicovideo.jp',
    'ext.nicovideo.jp',
    'live.nicovideo.jp',
    'live2.nicovideo.jp',
    'sp.live.nicovideo.jp',
    'nico.ms',
  ],
  frames: ['embed.nicovideo.jp/watch/', 'ext.nicovideo.jp/thumb/', 'live.nicovideo.jp/embed/'],
  markup: 'script[src*="//embed.nicovideo.jp/watch/"],script[src*="//ext.nicovideo.jp/thumb_watch/"]',
  size: { ratio: 16 / 9 },
  options: { start: seconds },
  allow: 'autoplay; fullscreen',
  examples: ['https://www.nicovideo.jp/watch/sm9?from=30', 'https://live.nicovideo.jp/watch/lv345678901'],

  read({ url, id, query }) {
    const path = url && (url.hostname === 'nico.ms' ? SHORT : PATH).exec(url.pathname);
    const work = url ? (path?.[1] ?? '') : id;
    return ID.test(work) ? { id: work, start: query.get('from') } : undefined;
  },

  frame: ({ id = '', start }, { play }) =>
    id.startsWith('lv')
      ? buildUrl(`https://live.nicovideo.jp/embed/${id}`)
      : buildUrl(`https://embed.nicovideo.jp/watch/${id}`, {
          from: start,
          autoplay: `${Number(play)}`,
          jsapi: 1,
          playerId: 1,
        }),

  // https://github.com/mf-Mii/nicovideo-iframe-api: status 2 plays, 3 is paused, 4 has ended; times in milliseconds.
  player: {
    pause: toMessage('pause'),
    seek: seconds => [toMessage('seek', { time: seconds * 1000 }), toMessage('play')],
    plays({ eventName, data }) {
      const { playerStatus } = messageFields(data);
      return eventName === 'playerStatusChange' ? playerStatus === 2 : undefined;
    },
  },

  link: ({ id = '', start }) =>
    id.startsWith('lv')
      ? buildUrl(`https://live.nicovideo.jp/watch/${id}`)
      : buildUrl(`https://www.nicovideo.jp/watch/${id}`, { from: start }),

  // The frame of a broadcast is a small card with a link.
  sizeOf: ({ id = '' }) => (id.startsWith('lv') ? { height: 176, width: 312 } : undefined),
} as const satisfies Provider;
