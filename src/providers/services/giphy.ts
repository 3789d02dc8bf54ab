import { buildUrl } from '../kit/build-url.ts';
import { booleanOption } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^[a-zA-Z\d]{10,40}$/;
const SHORT = /^s\/(?:[a-z]{1,2}\/)?\w{4,12}$/;
const PAGE =
  /^\/(gifs|clips|stickers|videos|embed)\/(?:(?:[\w-]|%[89a-fA-F][\da-fA-F]){0,300}-)?([a-zA-Z\d]{10,40})(?:\/(video|html5|fullscreen|tile))?\/?$/;
// The picture file, with or without the tracking segment (`v1.…`).
const FILE =
  /^\/(?:media\/(?:v1\.[\w=-]{1,300}\/)?)?([a-zA-Z\d]{10,40})(?:\/[\w-]{1,40})?\.(?:gif|webp|mp4|jpg|png)$/;

/** https://giphy.com: from the embed code of a GIF's share dialog. */
export const giphy = {
  name: 'giphy',
  label: 'GIPHY',
  privacyUrl: 'https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: [
    'giphy.com',
    'media.giphy.com',
    'media0.giphy.com',
    'media1.giphy.com',
    'media2.giphy.com',
    'media3.giphy.com',
    'media4.giphy.com',
    'i.giphy.com',
    'gph.is',
  ],
  frames: ['giphy.com/embed/'],
  size: { ratio: 4 / 3, width: 480 },
  // A clip is a video with sound and has its own player.
  options: { video: booleanOption },
  allow: 'autoplay; fullscreen',
  examples: [
    'https://giphy.com/gifs/emma-stone-kiss-oHBlKX1wbIye4',
    'https://giphy.com/clips/studiosoriginals-love-reaction-emotion-h48wFAB9JpSTSiXwHw',
    'https://media.giphy.com/media/l2YWwjl8T5tdGiaf6/giphy.gif',
  ],

  read({ url, id }) {
    const short = url ? url.hostname === 'gph.is' && `s${url.pathname}` : id;
    if (short && SHORT.test(short)) return { id: short };
    const [, kind, page, tail] = (url && PAGE.exec(url.pathname)) ?? [];
    const work = url ? (page ?? FILE.exec(url.pathname)?.[1] ?? '') : id;
    const clip = kind === 'clips' || kind === 'videos' || tail === 'video';
    return ID.test(work) ? { id: work, video: clip ? 'true' : undefined } : undefined;
  },

  sizeOf: ({ video }) => (video ? { ratio: 16 / 9 } : undefined),

  frame: ({ id = '', video }) =>
    ID.test(id) ? buildUrl(`https://giphy.com/embed/${id}${video ? '/video' : ''}`) : undefined,

  // Only GIPHY resolves a short link.
  link: ({ id = '', video }) =>
    buildUrl(
      ID.test(id)
        ? `https://giphy.com/${video ? 'clips' : 'gifs'}/${id}`
        : `https://gph.is/${id.replace('s/', '')}`,
    ),

  pictures: ({ id = '' }) =>
    ID.test(id) ? [{ src: `https://media.giphy.com/media/${id}/giphy_s.gif`, width: 480 }] : [],
} as const satisfies Provider;
