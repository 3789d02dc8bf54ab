import { makeAddress } from './make-address.ts';
import { matching, yes } from './option.ts';
import type { Provider } from './provider.ts';
import { seconds } from './seconds.ts';

// An id is always eleven characters; these two words fit and are commands of the player.
const ID = /^(?!videoseries$|live_stream$)[\w-]{11}$/;
// A playlist's is longer: of a person, an album, favourites, a mix, a channel's uploads.
const LIST = /^(?:[FOP]L|RD|UU)[\w-]{10,60}$/;
const PATH = /^\/(?:embed|(?:embed\/)?shorts|live|video|watch|[evw])\/([\w-]+)(?:&[^/]*|\/)?$/;
const SHORT = /^\/([\w-]+)\/?$/;
const WATCH = /^\/(?:watch(?:_popup)?|playlist|attribution_link|embed\/(?:watch|videoseries)?)?$/;

const videoOf = ({ hostname, pathname, searchParams }: URL) =>
  hostname.endsWith('youtu.be')
    ? SHORT.exec(pathname)?.[1]
    : WATCH.test(pathname)
      ? (searchParams.get('v') ??
        // An old way of sharing: `u=%2Fwatch%3Fv%3DID`.
        new URLSearchParams(searchParams.get('u') ?? '').get('/watch?v') ??
        searchParams.get('list'))
      : PATH.exec(pathname)?.[1];

/** https://developers.google.com/youtube/player_parameters */
export const youtube = {
  name: 'youtube',
  label: 'YouTube',
  privacy: 'https://policies.google.com/privacy',
  tag: 'yt-embed',
  kind: 'video',
  begin: '{"event":"command","func":"playVideo","args":""}',
  aliases: [
    'yt',
    'youtubelite',
    'youtube-lite',
    'youtube_lazy',
    'youtube-nocookie',
    'youtube-shorts',
    'youtubepl',
    'youtube-playlist',
    'liteyoutube',
    'video',
  ],
  hosts: ['youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  frames: ['www.youtube.com/embed/', 'www.youtube-nocookie.com/embed/', 'www.youtube.com/v/'],
  shape: { ratio: 16 / 9 },
  options: { start: seconds, end: seconds, loop: yes, mute: yes, list: matching(LIST), shorts: yes },
  allow:
    'accelerometer; autoplay; clipboard-write; encrypted-media; fullscreen; gyroscope; picture-in-picture; web-share',
  untitled: /^YouTube video(?: player)?$/i,
  examples: ['https://www.youtube.com/watch?v=nNFCc3nowfg', 'https://youtu.be/nNFCc3nowfg?t=1m30s'],

  read({ url, id, query }) {
    const video = url ? (videoOf(url) ?? '') : id;
    const moment = url?.hash.startsWith('#t=') ? url.hash.slice(3) : undefined;
    const start = query.get('start') ?? query.get('t') ?? query.get('time_continue') ?? moment;
    return ID.test(video) || LIST.test(video)
      ? {
          id: video,
          start,
          // Longer than a video's, the id is a list's.
          list: video[11] && video,
          shorts: `${url?.pathname.includes('/shorts/')}`,
        }
      : undefined;
  },

  shapeOf: ({ shorts }) => (shorts ? { ratio: 9 / 16, width: 360 } : undefined),

  frame: ({ id, list, start, end, loop, mute }, { play, lang, page }) =>
    makeAddress(`https://www.youtube-nocookie.com/embed/${id?.[11] ? 'videoseries' : id}`, {
      list,
      autoplay: play && 1,
      // Without it a phone takes the video out of the page into its own full-screen player.
      playsinline: 1,
      start,
      end,
      mute: mute && 1,
      // The player repeats a playlist, not a video, so a looping video is a list of itself.
      loop: loop && 1,
      playlist: loop && !list && id,
      hl: lang,
      // So that it takes commands, and from this page only.
      enablejsapi: 1,
      origin: page && new URL(page).origin,
    }),

  link: ({ id, list, start, shorts }) =>
    makeAddress(
      `https://www.youtube.com/${id?.[11] ? 'playlist' : shorts ? `shorts/${id}` : `watch?v=${id}`}`,
      { list, t: start && `${start}s` },
    ),

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
} as const satisfies Provider;
