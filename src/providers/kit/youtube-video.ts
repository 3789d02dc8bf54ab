import { booleanOption, optOut, pattern } from '../option.ts';
import type { ShownProvider } from '../provider.ts';
import { buildUrl } from './build-url.ts';
import { seconds } from './seconds.ts';

const playerFlag = pattern(/^[013]$/);
const playerWord = pattern(/^[\w-]{1,60}$/);

// Prefixes: playlist, album, favourites, mix, uploads of a channel.
const LIST = /^(?:[FOP]L|RD|UU)[\w-]{10,60}$/;
// An id, and the fragment of its URL. The excluded words are commands of the player. Older URLs name the video that is shown in
// the fragment (`#!v=ID`, `#p/u/1/ID`), and another one before it.
const ID = /^(?!videoseries|live_stream)[\w-]{11}(?:$|#(?![!p]))/;
const ADDRESS = /(?:youtu\.be|\/(?:embed|shorts|live|v))\/([^/]+)\/?$/;

/**
 * YouTube's videos, by the usual URLs: https://developers.google.com/youtube/player_parameters
 * It is in `elements.js`. Playlists, channels, clips and older URLs are in `services/youtube.ts`, a file of its own.
 */
export const youtubeVideo = {
  name: 'youtube',
  label: 'YouTube',
  tag: 'yt-embed',
  kind: 'video',
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  size: { ratio: 16 / 9 },
  options: {
    start: seconds,
    end: seconds,
    loop: booleanOption,
    mute: booleanOption,
    controls: optOut,
    list: pattern(LIST),
    shorts: booleanOption,
    // Parameters under the player's own names.
    rel: playerFlag,
    fs: playerFlag,
    disablekb: playerFlag,
    cc_load_policy: playerFlag,
    cc_lang_pref: playerWord,
    iv_load_policy: playerFlag,
    color: playerWord,
    index: playerWord,
    clip: playerWord,
    clipt: playerWord,
  },
  allow:
    'accelerometer; autoplay; clipboard-write; encrypted-media; fullscreen; gyroscope; picture-in-picture',
  genericTitle: /^YouTube video(?: player)?$/i,
  player: 'youtube',
  // https://github.com/paulirish/lite-youtube-embed/blob/master/youtube-thumbnail-urls.md
  placeholder: [120, 90],

  read({ url, id, query, name, args }) {
    const { hostname = '', pathname = '', hash = '' } = url ?? {};
    const inUrl = pathname === '/watch' ? query.get('v') : ADDRESS.exec(hostname + pathname)?.[1];
    const video = url ? `${inUrl}` : id;
    const startTimes = ['start', 't', 'time_continue'].map(name => query.get(name));
    return ID.test(video + hash)
      ? {
          id: video,
          start: [...startTimes, hash.split('#t=')[1], args[2]].find(time => time && seconds(time)),
          shorts: `${/\/shorts\/|shorts?$/i.test(`${pathname}${name}`)}`,
        }
      : undefined;
  },

  sizeOf: ({ shorts }) => (shorts ? { ratio: 9 / 16, width: 360 } : undefined),

  frame({ id = '', list, start, end, loop, mute, controls, shorts, ...others }, { play, lang, page }) {
    return buildUrl(`https://www.youtube-nocookie.com/embed/${id}`, {
      list,
      autoplay: play && 1,
      // Without it a phone opens the video in its own full-screen player.
      playsinline: 1,
      start,
      end,
      mute: mute && 1,
      controls: controls && '0',
      // The player repeats playlists only, so a looping video is a playlist of one.
      loop: loop && 1,
      playlist: loop && !list && id,
      hl: lang,
      // Accepts commands, but from this page's origin only.
      enablejsapi: 1,
      origin: page,
      ...others,
    });
  },

  link: ({ id = '', list, start, shorts }) =>
    buildUrl(`https://www.youtube.com/${shorts ? `shorts/${id}` : `watch?v=${id}`}`, {
      list,
      t: start && `${start}s`,
    }),

  pictures: ({ id }) =>
    Object.entries({ maxres: 1280, sd: 640, hq: 480 }).map(([name, width]) => ({
      src: `https://i.ytimg.com/vi/${id}/${name}default.jpg`,
      width,
    })),
} as const satisfies ShownProvider;
