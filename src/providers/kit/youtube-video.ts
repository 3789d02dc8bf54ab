import { booleanOption, optOut, pattern } from '../option.ts';
import type { ShownProvider } from '../provider.ts';
import { buildUrl } from './build-url.ts';
import { seconds } from './seconds.ts';

const playerFlag = pattern(/^[013]$/);
const playerWord = pattern(/^[\w-]{1,60}$/);

// Prefixes: playlist, album, favourites, mix, uploads of a channel.
const LIST = /^(?:[FOP]L|RD|UU)[\w-]{10,60}$/;
// A video's id has eleven characters; the two excluded words are commands of the player. A channel id means its live
// stream. The URL of a clip does not contain the video's id.
const ID =
  /^(?:(?!videoseries$|live_stream$)[\w-]{11}|(?:[FOP]L|RD|UU)[\w-]{10,60}|UC[\w-]{22}|clip\/[\w-]{20,60})$/;
const PATH = /^\/(?:embed|(?:embed\/)?shorts|live|video|watch|[evw])\/(?:%22)?([\w-]+)$/;
const WATCH =
  /^(?:\/(?:watch(?:_popup)?|playlist|attribution_link|apiplayer|get_video_info|embed(?:\/(?:watch|videoseries|live_stream))?))?$/;
// Other paths with an id: a channel's live stream, a clip, a playlist of the Flash player.
const LIVE = /^\/channel\/(UC[\w-]+)\/live$/;
const CLIP = /^\/(?=clip)/;
const OLD_LIST = /^\/p\/([\dA-F]{16})$/;
const CHANNEL = /^UC.{22}$/;
// Older URLs have the id in the fragment: `/watch#!v=ID`, `/user/NAME#p/u/1/ID`.
const FRAGMENT = /^#(?:!v=|p\/(?:\w\/)+\d+\/)([\w-]{11})/;

/**
 * Returns the query of a URL, plus that of the URL inside it (old share links, `u=%2Fwatch%3Fv%3DID`), plus the text
 * after an ampersand in the place of the question mark (`/v/ID&start=90`).
 */
const queryOf = (query: URLSearchParams, { pathname }: { readonly pathname: string } = { pathname: '' }) =>
  new URLSearchParams(
    `${query}&${query.get('u')?.replace(/^.*\/watch\?/, '') ?? ''}&${pathname.replace(/^[^&]*/, '')}`,
  );

const videoOf = ({ hostname, pathname, hash }: URL, query: URLSearchParams) => {
  const plain = pathname.replace(/&.*|\/$/, '');
  // The path of a short URL is a video's id.
  const path = hostname.endsWith('youtu.be') ? `/v${plain}` : plain;
  return (
    FRAGMENT.exec(hash)?.[1] ??
    (WATCH.test(path)
      ? ['v', 'vi', 'video_id', 'channel', 'list'].map(name => query.get(name)).find(value => value)
      : path.replace(PATH, '$1').replace(OLD_LIST, 'PL$1').replace(LIVE, '$1').replace(CLIP, ''))
  );
};

/**
 * The part of YouTube's descriptor that an element needs: https://developers.google.com/youtube/player_parameters
 * It is in `elements.js`; the part that only the build reads is in `services/youtube.ts`.
 */
export const youtubeVideo = {
  name: 'youtube',
  label: 'YouTube',
  tag: 'yt-embed',
  kind: 'video',
  hosts: ['youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com', 'youtube.googleapis.com'],
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

  read({ url, id, query: outer, name, args }) {
    const query = queryOf(outer, url);
    const video = url ? (videoOf(url, query) ?? '') : id;
    const startTimes = ['start', 't', 'time_continue'].map(name => query.get(name));
    const list = query.get('list') ?? '';
    return ID.test(video)
      ? {
          id: video,
          start: [...startTimes, url?.hash.split('#t=')[1], args[2]].find(time => time && seconds(time)),
          end: query.get('end'),
          // An id with more than eleven characters is that of a list.
          list: video[11] ? video : list,
          shorts: `${/\/shorts\/|shorts?$/i.test(`${url?.pathname}${name}`)}`,
        }
      : undefined;
  },

  sizeOf: ({ shorts }) => (shorts ? { ratio: 9 / 16, width: 360 } : undefined),

  frame({ id = '', list, start, end, loop, mute, controls, shorts, ...others }, { play, lang, page }) {
    if (id.includes('/')) return undefined;
    const channel = CHANNEL.test(id) && id;
    return buildUrl(
      `https://www.youtube-nocookie.com/embed/${channel ? 'live_stream' : id[11] ? 'videoseries' : id}`,
      {
        channel,
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
        origin: page && new URL(page).origin,
        ...others,
      },
    );
  },

  link({ id = '', list, start, shorts }) {
    const what = id[11] ? 'playlist' : shorts ? `shorts/${id}` : `watch?v=${id}`;
    const page = CHANNEL.test(id) ? `channel/${id}/live` : id.includes('/') ? id : what;
    return buildUrl(`https://www.youtube.com/${page}`, {
      list,
      t: start && `${start}s`,
    });
  },

  pictures: ({ id }) =>
    id?.[11]
      ? []
      : [
          ['maxres', 1280],
          ['sd', 640],
          ['hq', 480],
        ].map(([name, width]) => ({
          src: `https://i.ytimg.com/vi/${id}/${name}default.jpg`,
          width: Number(width),
        })),
} as const satisfies ShownProvider;
