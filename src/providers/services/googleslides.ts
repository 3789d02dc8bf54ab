import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import { booleanOption, pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A deck that is published to the web has an id of another kind, and `/e/` in its URL.
const ID = /^(?:2PACX-[\w-]{20,200}|[\w-]{25,100})$/;
const PATH =
  /^\/presentation\/d\/(?:e\/(?=2PACX-)|(?!2PACX-|e\/))([\w-]+)(?:\/(?:edit|view|preview|present|embed|pubembed|pub|htmlpresent|copy|mobilepresent)?)?\/?$/;
// Authors often copy this suffix together with the id.
const SUFFIX = /\/(?:edit|embed|pub|pubembed|preview)$/;
const OLD_PATH = /^\/presentation\/(?:embed|pub)$/;

const deckUrl = (id = '') =>
  `https://docs.google.com/presentation/d/${id.startsWith('2PACX-') ? 'e/' : ''}${id}`;

/** https://support.google.com/docs/answer/183965 */
export const googleslides = {
  name: 'googleslides',
  label: 'Google Slides',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'slides-embed',
  kind: 'slides',
  aliases: ['slides', 'gslides', 'google-slides', 'gdocs'],
  hosts: ['docs.google.com'],
  frames: ['docs.google.com/presentation/'],
  size: { ratio: 960 / 569 },
  options: {
    slide: pattern(/^id\.[\w.]{1,64}$/),
    start: booleanOption,
    loop: booleanOption,
    delayms: pattern(/^(?:[1-9]\d{3}|[1-5]\d{4}|60000)$/),
    // Hides the toolbar.
    rm: pattern(/^minimal$/),
    resourcekey: pattern(/^[\w-]{5,60}$/),
  },
  allow: 'fullscreen',
  examples: [
    'https://docs.google.com/presentation/d/19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g/embed?start=false&loop=false&delayms=3000',
  ],

  read({ url, id, query }) {
    const path = url ? googlePath(url) : '';
    // Old codes separate their options by semicolons: `embed?id=ID;start=false`.
    const [oldId = '', ...options] = (OLD_PATH.test(path) && query.get('id')?.split(';')) || [];
    const deck = url ? (PATH.exec(path)?.[1] ?? oldId) : id.replace(SUFFIX, '');
    const slide = url?.hash.startsWith('#slide=') ? url.hash.slice(7) : undefined;
    return ID.test(deck)
      ? { slide, ...Object.fromEntries(new URLSearchParams(options.join('&'))), id: deck }
      : undefined;
  },

  frame: ({ id, slide, start, loop, delayms = '3000', rm, resourcekey }, { play }) =>
    buildUrl(`${deckUrl(id)}/embed`, {
      // Slides advance by themselves only after the reader has asked for the deck.
      start: `${play && !!start}`,
      loop: loop ?? 'false',
      delayms,
      slide,
      rm,
      resourcekey,
    }),

  // An unpublished deck has no `/pub` page, and `/edit` requires an account more often than `/preview`.
  link: ({ id = '', resourcekey, slide }) =>
    buildUrl(`${deckUrl(id)}/${id.startsWith('2PACX-') ? 'pub' : 'preview'}`, { resourcekey, slide }),
} as const satisfies Provider;
