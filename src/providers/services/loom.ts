import { buildUrl } from '../kit/build-url.ts';
import { seconds } from '../kit/seconds.ts';
import { booleanOption } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^[\da-f]{32}$/;
const PATH = /^\/(?:share|embed|i)\/([\da-f]+)\/?$/;
// Options that hide a part of the player, and their names in its query.
const HIDE_OPTIONS = {
  hide_owner: 'hide_owner',
  hide_share: 'hide_share',
  hide_title: 'hide_title',
  hideembedtopbar: 'hideEmbedTopBar',
};

/** https://www.loom.com: from the embed code of a video's share dialog. */
export const loom = {
  name: 'loom',
  label: 'Loom',
  privacyUrl: 'https://www.atlassian.com/legal/privacy-policy',
  tag: 'web-embed',
  kind: 'video',
  aliases: [],
  hosts: ['loom.com', 'useloom.com'],
  frames: ['www.loom.com/embed/', 'www.useloom.com/embed/'],
  size: { ratio: 16 / 9 },
  options: {
    start: seconds,
    ...Object.fromEntries(Object.keys(HIDE_OPTIONS).map(part => [part, booleanOption])),
  },
  allow: 'autoplay; fullscreen',
  examples: ['https://www.loom.com/share/e39d4ef94d5d423e8dce49e477e6fd94?t=90'],

  read({ url, id, query }) {
    const video = url ? (PATH.exec(url.pathname)?.[1] ?? '') : id;
    return ID.test(video)
      ? { id: video, start: query.get('t'), hideembedtopbar: query.get('hideEmbedTopBar') }
      : undefined;
  },

  frame: ({ id, start, ...options }, { play }) =>
    buildUrl(`https://www.loom.com/embed/${id}`, {
      autoplay: play && 1,
      t: start,
      ...Object.fromEntries(Object.entries(HIDE_OPTIONS).map(([part, name]) => [name, options[part]])),
    }),

  link: ({ id, start }) => buildUrl(`https://www.loom.com/share/${id}`, { t: start }),
} as const satisfies Provider;
