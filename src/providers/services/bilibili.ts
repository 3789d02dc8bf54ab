import { buildUrl } from '../kit/build-url.ts';
import { seconds } from '../kit/seconds.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const VIDEO = /^(?:BV[a-zA-Z\d]{10}|av[1-9]\d{0,16})$/;
// The external player accepts neither episodes and seasons nor short codes, which only the service resolves.
const PAGE = /^(?:(?:ep|ss)[1-9]\d{0,9}|s\/[a-zA-Z\d]{5,10})$/;
const PATH = /^\/(?:video\/(?=BV|av)|bangumi\/play\/(?=ep|ss))([a-zA-Z\d]+)\/?$/;
// A list has the current video in its query.
const PLAYER = /^\/(?:(?:player|blackboard\/(?:html5mobileplayer|newplayer))\.html|list\/[\w-]{1,40}\/?)$/;
const SHORT = /^\/([a-zA-Z\d]+)\/?$/;

type Names = Readonly<Record<string, string | undefined>>;

const videoOf = ({ bvid, aid }: Names): string => bvid || (aid ? `av${aid}` : '');

const workOf = ({ hostname, pathname, searchParams }: URL): string => {
  if (PLAYER.test(pathname)) return videoOf(Object.fromEntries(searchParams));
  if (hostname !== 'b23.tv') return PATH.exec(pathname)?.[1] ?? '';
  const name = SHORT.exec(pathname)?.[1] ?? '';
  return VIDEO.test(name) || PAGE.test(name) ? name : `s/${name}`;
};

/** https://player.bilibili.com: from the embed code of a video's share dialog. */
export const bilibili = {
  name: 'bilibili',
  label: 'bilibili',
  privacyUrl: 'https://www.bilibili.com/blackboard/privacy-pc.html',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  hosts: ['bilibili.com', 'player.bilibili.com', 'b23.tv'],
  frames: [
    'player.bilibili.com/player.html',
    'www.bilibili.com/blackboard/html5mobileplayer.html',
    'www.bilibili.com/blackboard/newplayer.html',
  ],
  size: { ratio: 16 / 9 },
  options: { page: pattern(/^[1-9]\d{0,3}$/), start: seconds, danmaku: booleanOption, mute: booleanOption },
  allow: 'autoplay; fullscreen',
  examples: [
    'https://www.bilibili.com/video/BV1xx411c7mD/?p=2&t=30',
    'https://www.bilibili.com/video/av170001',
  ],

  read({ url, id, query, args, params }) {
    const work = url ? workOf(url) : id || videoOf(params);
    return VIDEO.test(work) || PAGE.test(work)
      ? { id: work, page: query.get('p') ?? args[1], start: query.get('t'), mute: query.get('muted') }
      : undefined;
  },

  frame: ({ id = '', page, start, danmaku, mute }, { play }) =>
    PAGE.test(id)
      ? undefined
      : buildUrl('https://player.bilibili.com/player.html', {
          isOutside: 'true',
          bvid: id.startsWith('BV') && id,
          aid: id.startsWith('av') && id.slice(2),
          p: page,
          t: start,
          // Without these two the player starts by itself and shows comments over the picture.
          autoplay: `${Number(play)}`,
          danmaku: danmaku ? '1' : '0',
          muted: mute && 'true',
          high_quality: 1,
        }),

  link: ({ id = '', page, start }) => {
    if (id.startsWith('s/')) return buildUrl(`https://b23.tv/${id.slice(2)}`);
    return PAGE.test(id)
      ? buildUrl(`https://www.bilibili.com/bangumi/play/${id}`)
      : buildUrl(`https://www.bilibili.com/video/${id}/`, { p: page, t: start });
  },
} as const satisfies Provider;
