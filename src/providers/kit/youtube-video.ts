import { booleanOption, optOut, pattern } from '../option.ts';
import type { ShownProvider } from '../provider.ts';
import { buildUrl } from './build-url.ts';
import { seconds } from './seconds.ts';

const flag = pattern(/^[013]$/);
const word = pattern(/^[\w-]{1,60}$/);

// A playlist: of a person, an album, favourites, a mix, a channel's uploads.
const LIST = /^(?:[FOP]L|RD|UU)[\w-]{10,60}$/;
// A video's id is always eleven characters; two words that fit are commands of the player. A channel stands for what
// it sends live, and the page of a clip does not say which video it is of.
const ID =
  /^(?:(?!videoseries$|live_stream$)[\w-]{11}|(?:[FOP]L|RD|UU)[\w-]{10,60}|UC[\w-]{22}|clip\/[\w-]{20,60})$/;
const PATH = /^\/(?:embed|(?:embed\/)?shorts|live|video|watch|[evw])\/(?:%22)?([\w-]+)$/;
const WATCH =
  /^(?:\/(?:watch(?:_popup)?|playlist|attribution_link|apiplayer|get_video_info|embed(?:\/(?:watch|videoseries|live_stream))?))?$/;
// What else has an id in its path: a channel while it sends, a clip, a playlist of the days of Flash.
const LIVE = /^\/channel\/(UC[\w-]+)\/live$/;
const CLIP = /^\/(?=clip)/;
const OLD_LIST = /^\/p\/([\dA-F]{16})$/;
// What was at work inside one page: `/watch#!v=ID`, `/user/NAME#p/u/1/ID`.
const CHANNEL = /^UC.{22}$/;
const INSIDE = /^#(?:!v=|p\/(?:\w\/)+\d+\/)([\w-]{11})/;

/**
 * The query of an address, with that of the address inside it, an old way of sharing, `u=%2Fwatch%3Fv%3DID`, and with
 * what stands behind an ampersand where a question mark should be, `/v/ID&start=90`.
 */
const queryOf = (query: URLSearchParams, { pathname }: { readonly pathname: string } = { pathname: '' }) =>
  new URLSearchParams(
    `${query}&${query.get('u')?.replace(/^.*\/watch\?/, '') ?? ''}&${pathname.replace(/^[^&]*/, '')}`,
  );

const videoOf = ({ hostname, pathname, hash }: URL, query: URLSearchParams) => {
  const plain = pathname.replace(/&.*|\/$/, '');
  // A short address is one of a video.
  const path = hostname.endsWith('youtu.be') ? `/v${plain}` : plain;
  return (
    INSIDE.exec(hash)?.[1] ??
    (WATCH.test(path)
      ? ['v', 'vi', 'video_id', 'channel', 'list'].map(name => query.get(name)).find(value => value)
      : path.replace(PATH, '$1').replace(OLD_LIST, 'PL$1').replace(LIVE, '$1').replace(CLIP, ''))
  );
};

/**
 * The part of YouTube's descriptor that an element needs: https://developers.google.com/youtube/player_parameters
 * It is on every page with an embed, so what only the build reads is in `services/youtube.ts`.
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
    // As the player itself knows them.
    rel: flag,
    fs: flag,
    disablekb: flag,
    cc_load_policy: flag,
    cc_lang_pref: word,
    iv_load_policy: flag,
    color: word,
    index: word,
    clip: word,
    clipt: word,
  },
  allow:
    'accelerometer; autoplay; clipboard-write; encrypted-media; fullscreen; gyroscope; picture-in-picture; web-share',
  genericTitle: /^YouTube video(?: player)?$/i,
  player: 'youtube',
  // https://github.com/paulirish/lite-youtube-embed/blob/master/youtube-thumbnail-urls.md
  placeholder: [120, 90],

  read({ url, id, query: outer, name, args }) {
    const query = queryOf(outer, url);
    const video = url ? (videoOf(url, query) ?? '') : id;
    const moments = ['start', 't', 'time_continue'].map(name => query.get(name));
    const list = query.get('list') ?? '';
    return ID.test(video)
      ? {
          id: video,
          start: [...moments, url?.hash.split('#t=')[1], args[2]].find(moment => moment && seconds(moment)),
          end: query.get('end'),
          // Longer than a video's, the id is a list's.
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
        // Without it a phone takes the video out of the page into its own full-screen player.
        playsinline: 1,
        start,
        end,
        mute: mute && 1,
        controls: controls && '0',
        // The player repeats a playlist, not a video, so a looping video is a list of itself.
        loop: loop && 1,
        playlist: loop && !list && id,
        hl: lang,
        // So that it takes commands, and from this page only.
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
