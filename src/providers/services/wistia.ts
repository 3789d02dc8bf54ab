import { buildUrl } from '../kit/build-url.ts';
import { seconds } from '../kit/seconds.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^[a-z\d]{10}$/;
const PATH = /^\/(?:medias|embed\/(?:iframe|medias))\/([a-z\d]+)(?:\.jsonp|\.js)?\/?$/;
const ACCOUNT = /^([a-z\d-]+)\.wi(?:stia\.com|\.st)$/;

/** https://docs.wistia.com/docs/construct-a-wistia-embed-code */
export const wistia = {
  name: 'wistia',
  label: 'Wistia',
  privacyUrl: 'https://wistia.com/privacy',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  hosts: ['*.wistia.com', '*.wi.st', 'fast.wistia.com', 'fast.wistia.net'],
  frames: ['fast.wistia.net/embed/iframe/', 'fast.wistia.com/embed/iframe/'],
  size: { ratio: 16 / 9 },
  // The page of a video is on its owner's subdomain, which the id does not contain.
  options: { account: pattern(/^(?!fast$|www$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/), start: seconds },
  allow: 'autoplay; fullscreen',
  examples: ['https://fast.wistia.net/embed/iframe/e4a27b971d'],

  read({ url, id, query }) {
    const video = url ? (PATH.exec(url.pathname)?.[1] ?? '') : id;
    const account = url && ACCOUNT.exec(url.hostname)?.[1];
    return ID.test(video)
      ? { id: video, account, start: query.get('wtime') ?? query.get('time') }
      : undefined;
  },

  frame: ({ id, start }, { play }) =>
    buildUrl(`https://fast.wistia.net/embed/iframe/${id}`, {
      doNotTrack: 'true',
      autoPlay: play && 'true',
      time: start,
    }),

  link: ({ id, account, start }) =>
    account
      ? buildUrl(`https://${account}.wistia.com/medias/${id}`, { wtime: start && `${start}s` })
      : buildUrl(`https://fast.wistia.net/embed/iframe/${id}`, { time: start }),
} as const satisfies Provider;
