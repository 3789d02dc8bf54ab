import type { Provider } from './provider.ts';

// A deck published to the web has an id of its own kind, and its addresses one step more.
const ID = /^(?:2PACX-[\w-]{20,200}|[\w-]{25,100})$/;
const PATH =
  /^(?:\/a\/[\w.-]+)?\/presentation(?:\/u\/\d+)?\/d\/(?:e\/(2PACX-[\w-]+)|(?!e\/)([\w-]+))(?:\/(?:edit|view|preview|present|embed|pubembed|pub|htmlpresent|copy|mobilepresent)?)?$/;
const OLD_PATH = /^\/presentation\/embed$/;
const SLIDE = /^id\.[\w.]{1,64}$/;
const DELAY = /^\d{3,6}$/;

const path = (id = '') =>
  `https://docs.google.com/presentation/d/${id.startsWith('2PACX-') ? 'e/' : ''}${id}`;

/** https://support.google.com/docs/answer/183965 */
export const googleslides = {
  name: 'googleslides',
  label: 'Google Slides',
  tag: 'slides-embed',
  kind: 'slides',
  aliases: ['slides', 'gslides', 'google-slides'],
  hosts: ['docs.google.com'],
  frames: ['docs.google.com/presentation/'],
  shape: { ratio: 960 / 569 },
  options: ['slide', 'start', 'loop', 'delayms'],
  allow: 'fullscreen',
  examples: [
    'https://docs.google.com/presentation/d/19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g/embed?start=false&loop=false&delayms=3000',
  ],

  read({ url, id, params }) {
    const found = url && PATH.exec(url.pathname);
    const old = url && OLD_PATH.test(url.pathname) ? url.searchParams.get('id') : undefined;
    const deck = url ? (found?.[1] ?? found?.[2] ?? old ?? '') : id;
    if (!ID.test(deck)) return undefined;
    const option = (name: string) => params[name] ?? url?.searchParams.get(name) ?? '';
    const slide = option('slide') || (url?.hash.startsWith('#slide=') ? url.hash.slice(7) : '');
    return {
      id: deck,
      ...(SLIDE.test(slide) && { slide }),
      ...(option('start') === 'true' && { start: 'true' }),
      ...(option('loop') === 'true' && { loop: 'true' }),
      ...(DELAY.test(option('delayms')) && { delayms: option('delayms') }),
    };
  },

  frame({ id, slide, start, loop, delayms = '3000' }, { play }) {
    const url = new URL(`${path(id)}/embed`);
    const query = url.searchParams;
    // A deck that turns its own pages does so only for a reader who asked for it.
    query.set('start', String(play && start === 'true'));
    query.set('loop', loop ?? 'false');
    query.set('delayms', delayms);
    if (slide) query.set('slide', slide);
    return url;
  },

  // An unpublished deck has no `/pub` page, and `/edit` wants an account more often than `/preview`.
  link: ({ id = '' }) => new URL(`${path(id)}/${id.startsWith('2PACX-') ? 'pub' : 'preview'}`),
} as const satisfies Provider;
