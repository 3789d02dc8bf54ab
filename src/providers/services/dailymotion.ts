import { buildUrl } from '../kit/build-url.ts';
import { seconds } from '../kit/seconds.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const WORK = /^(?:playlist\/)?[a-zA-Z\d]{4,30}$/;
// The title may follow the id after an underscore; the Flash player had its options after an ampersand.
const PATH =
  /^\/(?:swf\/(?:video\/)?|(?:embed\/)?(?:[a-z]{2}\/)?(?:video\/|(?=playlist\/)))((?:playlist\/)?[a-zA-Z\d]+)(?:[_&][^/]*)?\/?$/;
const SHORT = /^\/([a-zA-Z\d]+)\/?$/;
const PLAYER = /^\/player(?:\/([a-z\d]{3,10}))?\.html$/;
const LISTED = /^#video=([a-zA-Z\d]+)$/;

/** https://developers.dailymotion.com */
export const dailymotion = {
  name: 'dailymotion',
  label: 'Dailymotion',
  privacyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  // No wildcard for countries: dailymotion.de does not belong to Dailymotion.
  hosts: [
    'dailymotion.com',
    'dailymotion.co.uk',
    'dailymotion.es',
    'dailymotion.fr',
    'dailymotion.it',
    'geo.dailymotion.com',
    'dai.ly',
  ],
  frames: ['www.dailymotion.com/embed/', 'geo.dailymotion.com/player', 'www.dailymotion.com/swf/'],
  size: { ratio: 16 / 9 },
  // Some sites need the id of their own player, which the site owner creates on Dailymotion.
  options: {
    start: seconds,
    player: pattern(/^[a-z0-9]{3,10}$/),
    // The playlist that continues after the video.
    list: pattern(/^[a-zA-Z\d]{4,30}$/),
    mute: booleanOption,
  },
  allow: 'autoplay; fullscreen; picture-in-picture',
  genericTitle: /^Dailymotion video player$/i,
  examples: ['https://www.dailymotion.com/video/x84sh87', 'https://dai.ly/x84sh87'],

  read({ url, id, query }) {
    const framed = url && PLAYER.exec(url.pathname);
    const playlist = query.get('playlist');
    const named = framed && (query.get('video') || (playlist && `playlist/${playlist}`));
    const path = url && (url.hostname === 'dai.ly' ? SHORT : PATH).exec(url.pathname);
    const work = url ? (named ?? LISTED.exec(url.hash)?.[1] ?? path?.[1] ?? '') : id;
    const start = query.get('startTime') ?? query.get('start');
    const list = work.includes('/') ? undefined : playlist;
    return WORK.test(work) ? { id: work, start, player: framed?.[1], list } : undefined;
  },

  // Autoplay is a setting of the player that the URL can't override.
  frame: ({ id = '', start, player, list: playlist, mute }) => {
    const [, list] = id.split('/');
    return buildUrl(`https://geo.dailymotion.com/player${player ? `/${player}` : ''}.html`, {
      [list ? 'playlist' : 'video']: list ?? id,
      ...(playlist && { playlist }),
      startTime: start,
      mute,
    });
  },

  link: ({ id = '', start, list }) =>
    id.includes('/')
      ? buildUrl(`https://www.dailymotion.com/${id}`)
      : buildUrl(`https://www.dailymotion.com/video/${id}`, { start, playlist: list }),

  pictures: ({ id = '' }) =>
    id.includes('/') ? [] : [{ src: `https://www.dailymotion.com/thumbnail/video/${id}`, width: 1280 }],
} as const satisfies Provider;
