import { buildUrl } from '../kit/build-url.ts';
import { youtubeVideo } from '../kit/youtube-video.ts';
import type { Provider } from '../provider.ts';

// Of a playlist, an album, favourites, a mix, the uploads of a channel; of a channel, which means its live stream; of a
// clip, whose URL does not contain the video's id.
const OTHER_ID = /^(?:(?:[FOP]L|RD|UU)[\w-]{10,60}|UC[\w-]{22}|clip\/[\w-]{20,60})$/;
const VIDEO_ID = /^[\w-]{11}$/;
// Several videos, one after the other: `embed?playlist=ID,ID`.
const VIDEO_IDS = /^[\w-]{11}(?:,[\w-]{11}){1,199}$/;
const PATH = /^\/(?:embed|(?:embed\/)?shorts|live|video|watch|[evw])\/(?:%22)?([\w-]+)$/;
const WATCH =
  /^(?:\/(?:watch(?:_popup|_videos)?|playlist|attribution_link|apiplayer|get_video_info|embed(?:\/(?:watch|videoseries|live_stream))?))?$/;
// Other paths with an id: a channel's live stream, a clip, a playlist of the Flash player.
const LIVE = /^\/channel\/(UC[\w-]+)\/live$/;
const CLIP = /^\/(?=clip)/;
const OLD_LIST = /^\/p\/([\dA-F]{16})$/;
// Older URLs have the id in the fragment: `/watch#!v=ID`, `/user/NAME#p/u/1/ID`.
const FRAGMENT = /^#(?:!v=|p\/(?:\w\/)+\d+\/)([\w-]{11})/;

/**
 * Returns the query of a URL, plus that of the URL inside it (old share links, `u=%2Fwatch%3Fv%3DID`), plus the text
 * after an ampersand in the place of the question mark (`/v/ID&start=90`).
 */
const queryOf = (query: URLSearchParams, pathname = '') =>
  new URLSearchParams(
    `${query}&${query.get('u')?.replace(/^.*\/watch\?/, '') ?? ''}&${pathname.replace(/^[^&]*/, '')}`,
  );

const idIn = ({ hostname, pathname, hash }: URL, query: URLSearchParams): string => {
  const plain = pathname.replace(/&.*|\/$/, '');
  // The path of a short URL is a video's id, but `youtu.be/watch?v=ID` is understood too.
  const path = hostname.endsWith('youtu.be') ? plain.replace(/^\/(?=[^/]+$)(?!watch$)/, '/v/') : plain;
  return (
    FRAGMENT.exec(hash)?.[1] ??
    (WATCH.test(path)
      ? (['v', 'vi', 'video_id', 'channel', 'list', 'playlist', 'video_ids']
          .map(name => query.get(name))
          .find(value => value) ?? '')
      : path.replace(PATH, '$1').replace(OLD_LIST, 'PL$1').replace(LIVE, '$1').replace(CLIP, ''))
  );
};

// Returns the usual URL of a video. A fragment with the id is not a start time.
const usualUrl = ({ href, pathname, hash }: URL, id: string) =>
  new URL(
    `/${pathname.includes('/shorts/') ? 'shorts' : 'embed'}/${id}${FRAGMENT.test(hash) ? '' : hash}`,
    href,
  );

const isChannel = (id: string) => id.startsWith('UC');
const isClip = (id: string) => id.includes('/');

/**
 * All works on YouTube: https://developers.google.com/youtube/player_parameters
 * Pages fetch this file only for what `youtubeVideo` refuses.
 */
export const youtube = {
  ...youtubeVideo,
  hosts: [...youtubeVideo.hosts, 'music.youtube.com', 'youtube.googleapis.com'],
  privacyUrl: 'https://policies.google.com/privacy',
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
  frames: [
    'www.youtube.com/embed/',
    'www.youtube-nocookie.com/embed/',
    'www.youtube.com/v/',
    'youtube.googleapis.com/v/',
    'm.youtube.com/embed/',
    'www.youtube.com/embed?',
    // The service does not let these be framed; authors paste them all the same.
    'www.youtube.com/watch?',
    'm.youtube.com/watch?',
    'youtu.be/',
  ],
  examples: [
    'https://www.youtube.com/watch?v=nNFCc3nowfg',
    'https://youtu.be/nNFCc3nowfg?t=1m30s',
    'https://www.youtube.com/playlist?list=PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI',
  ],

  read(given) {
    const { url } = given;
    const query = queryOf(given.query, url?.pathname);
    const id = url ? idIn(url, query) : given.id;
    if (VIDEO_ID.test(id)) {
      const video = youtubeVideo.read({ ...given, url: url && usualUrl(url, id), query });
      return video && { list: query.get('list'), end: query.get('end'), ...video };
    }
    if (VIDEO_IDS.test(id)) return { id };
    return OTHER_ID.test(id) ? { id, list: isChannel(id) || isClip(id) ? undefined : id } : undefined;
  },

  frame(reference, context) {
    const { id = '', loop, ...options } = reference;
    if (VIDEO_ID.test(id)) return youtubeVideo.frame(reference, context);
    if (isClip(id)) return undefined;
    if (VIDEO_IDS.test(id)) {
      const [first = '', ...others] = id.split(',');
      return youtubeVideo.frame({ ...reference, id: first, playlist: others.join() }, context);
    }
    // A live stream has no end after which it could start again.
    return isChannel(id)
      ? youtubeVideo.frame({ ...options, id: 'live_stream', channel: id }, context)
      : youtubeVideo.frame({ ...options, ...(loop && { loop }), id: 'videoseries' }, context);
  },

  link(reference) {
    const { id = '', list } = reference;
    if (VIDEO_ID.test(id)) return youtubeVideo.link(reference);
    if (VIDEO_IDS.test(id)) return buildUrl('https://www.youtube.com/watch_videos', { video_ids: id });
    const path = isChannel(id) ? `channel/${id}/live` : isClip(id) ? id : 'playlist';
    return buildUrl(`https://www.youtube.com/${path}`, { list });
  },

  pictures({ id = '' }) {
    const [first = ''] = id.split(',');
    return VIDEO_ID.test(first) ? youtubeVideo.pictures({ id: first }) : [];
  },
} as const satisfies Provider;
