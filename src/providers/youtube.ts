import type { Provider } from './provider.ts';
import { seconds } from './seconds.ts';

// An id is always eleven characters; these two words fit and are commands of the player.
const ID = /^(?!videoseries$|live_stream$)[\w-]{11}$/;
const PATH = /^\/(?:embed|shorts|live|v|e|watch)\/([\w-]+)\/?$/;
const YES = /^(?:true|1|)$/;

/** https://developers.google.com/youtube/player_parameters */
export const youtube = {
  name: 'youtube',
  label: 'YouTube',
  tag: 'yt-embed',
  kind: 'video',
  aliases: ['yt', 'youtubelite', 'youtube-lite', 'youtube_lazy', 'youtube-nocookie', 'liteyoutube'],
  hosts: [
    'www.youtube.com',
    'youtube.com',
    'm.youtube.com',
    'music.youtube.com',
    'youtu.be',
    'www.youtu.be',
    'www.youtube-nocookie.com',
    'youtube-nocookie.com',
  ],
  frames: ['www.youtube.com/embed/', 'www.youtube-nocookie.com/embed/', 'youtube.com/embed/'],
  shape: { ratio: 16 / 9 },
  options: ['start', 'end', 'loop', 'mute'],
  allow:
    'accelerometer; autoplay; clipboard-write; encrypted-media; fullscreen; gyroscope; picture-in-picture; web-share',
  examples: ['https://www.youtube.com/watch?v=nNFCc3nowfg', 'https://youtu.be/nNFCc3nowfg?t=1m30s'],

  read({ url, id, params }) {
    // Old posts carry options of the player behind the id: `{{< youtube "nNFCc3nowfg?t=90" >}}`.
    const [bare = '', behind] = id.split('?');
    const query = url?.searchParams ?? new URLSearchParams(behind);
    const short = url?.hostname.endsWith('youtu.be') ? url.pathname.slice(1) : undefined;
    const video = url ? (short ?? PATH.exec(url.pathname)?.[1] ?? query.get('v') ?? '') : bare;
    if (!ID.test(video)) return undefined;
    const start = seconds(params.start ?? query.get('start') ?? query.get('t'));
    const end = seconds(params.end ?? query.get('end'));
    return {
      id: video,
      ...(start && { start }),
      ...(end && { end }),
      ...(YES.test(params.loop ?? query.get('loop') ?? 'no') && { loop: '1' }),
      ...(YES.test(params.mute ?? query.get('mute') ?? 'no') && { mute: '1' }),
    };
  },

  frame({ id, start, end, loop, mute }, { play, lang }) {
    const url = new URL(`https://www.youtube-nocookie.com/embed/${id}`);
    const query = url.searchParams;
    if (play) query.set('autoplay', '1');
    // Without it a phone takes the video out of the page into its own full-screen player.
    query.set('playsinline', '1');
    if (start) query.set('start', start);
    if (end) query.set('end', end);
    if (mute) query.set('mute', '1');
    // The player repeats a playlist, not a video, so a looping video is a list of itself.
    if (loop) {
      query.set('loop', '1');
      query.set('playlist', id ?? '');
    }
    if (lang) query.set('hl', lang);
    return url;
  },

  link({ id, start }) {
    const url = new URL(`https://www.youtube.com/watch?v=${id}`);
    if (start) url.searchParams.set('t', `${start}s`);
    return url;
  },

  pictures: ({ id }) => [
    { src: `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`, width: 1280 },
    { src: `https://i.ytimg.com/vi/${id}/sddefault.jpg`, width: 640 },
    { src: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`, width: 480 },
  ],
} as const satisfies Provider;
