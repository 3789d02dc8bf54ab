import { buildUrl } from '../kit/build-url.ts';
import { seconds } from '../kit/seconds.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// The excluded words are pages of the service; a numeric channel name would be ambiguous with a video.
const WORK =
  /^(?:video\/[1-9]\d{0,11}|clip\/[\w-]{4,100}|collection\/[\w-]{8,40}|(?!(?:directory|videos|search|settings|downloads|jobs|turbo|prime|drops|store|subscriptions|inventory|wallet|friends|login|signup|products|collections|popout|moderator|embed|user|team)$|v?\d{6,}$)[a-zA-Z\d]\w{1,24})$/;
const PAGE =
  /^\/(?:(?:videos?|\w+\/v(?:ideo)?)\/v?(?<video>\d+)|(?:\w+\/)?clip\/(?<clip>[\w-]+)|collections\/(?<collection>[\w-]+)|(?<channel>\w+)(?:\/embed)?)\/?$/;
const CLIP = /^\/(?:\w+\/)?(?<clip>[\w-]+)\/?$/;

type Parts = Readonly<Record<string, string | undefined>>;

const partsOf = ({ hostname, pathname, searchParams }: URL): Parts => {
  if (hostname === 'player.twitch.tv' || pathname === '/embed') return Object.fromEntries(searchParams);
  return (hostname === 'clips.twitch.tv' ? CLIP : PAGE).exec(pathname)?.groups ?? {};
};

// The channel comes first, as in the player.
const workOf = ({ channel, video, clip, collection }: Parts): string =>
  channel ||
  (video && `video/${video.replace(/^v/, '')}`) ||
  (clip && `clip/${clip}`) ||
  (collection ? `collection/${collection}` : '');

const hostOf = (page: string): string => {
  try {
    return new URL(page).hostname;
  } catch {
    return '';
  }
};

/** https://dev.twitch.tv/docs/embed/video-and-clips */
export const twitch = {
  name: 'twitch',
  label: 'Twitch',
  privacyUrl: 'https://legal.twitch.com/legal/privacy-notice/',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  hosts: ['twitch.tv', 'go.twitch.tv', 'clips.twitch.tv', 'player.twitch.tv'],
  frames: ['player.twitch.tv/', 'clips.twitch.tv/embed'],
  size: { ratio: 16 / 9 },
  // `list` is the collection that a video belongs to.
  options: { start: seconds, mute: booleanOption, list: pattern(/^[\w-]{8,40}$/) },
  allow: 'autoplay; fullscreen',
  examples: [
    'https://www.twitch.tv/videos/1523768459?t=1h2m3s',
    'https://clips.twitch.tv/AggressiveShyPangolinKappaRoss-8IaGEh6cBZwFnPaf',
    'https://www.twitch.tv/monstercat',
  ],

  read({ url, id, query, params }) {
    // A bare number is a video; older embed codes have `v123456789`.
    const bare = /^v?\d{6,12}$/.test(id) ? workOf({ video: id }) : id;
    const work = url ? workOf(partsOf(url)) : bare || workOf(params);
    const start = query.get('time') ?? query.get('t');
    const list = work.startsWith('video/') ? query.get('collection') : '';
    return WORK.test(work) ? { id: work, start, mute: query.get('muted'), list } : undefined;
  },

  frame: ({ id = '', start, mute, list }, { play, page }) => {
    const [kind = '', work] = id.split('/');
    return buildUrl(kind === 'clip' ? 'https://clips.twitch.tv/embed' : 'https://player.twitch.tv/', {
      [work ? kind : 'channel']: work ?? id,
      // Required: the player shows nothing without the embedding host.
      parent: hostOf(page),
      autoplay: `${play}`,
      muted: mute,
      ...(kind === 'video' && { collection: list }),
      time: kind === 'video' && start && `${start}s`,
    });
  },

  link: ({ id = '', start, list }) => {
    const [kind, work] = id.split('/');
    if (kind === 'clip') return buildUrl(`https://clips.twitch.tv/${work}`);
    if (kind === 'collection') return buildUrl(`https://www.twitch.tv/collections/${work}`);
    return work
      ? buildUrl(`https://www.twitch.tv/videos/${work}`, { t: start && `${start}s`, collection: list })
      : buildUrl(`https://www.twitch.tv/${id}`);
  },
} as const satisfies Provider;
