import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import type { Provider } from '../provider.ts';

// Some who came from elsewhere have an `@` in their name. The oldest addresses have no author.
const ID = /^(?:[\w@-]{1,60}\/)?(?:items|private)\/[\da-f]{20}$/;

/** https://qiita.com: its cards are for itself, so an article is shown on its own page. */
export const qiita = {
  name: 'qiita',
  label: 'Qiita',
  privacyUrl: 'https://qiita.com/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['qiita.com'],
  frames: [],
  size: { height: 155, width: 500 },
  options: {},
  allow: '',
  examples: ['https://qiita.com/TeruhisaShibuya/items/aa4de95710fa88985237'],

  read(given) {
    const path = pathOf(given);
    const id = given.url ? path : path.replace(/^(?=[\da-f]{20}$)/, 'items/');
    return ID.test(id) ? { id } : undefined;
  },

  frame: () => undefined,

  link: ({ id }) => buildUrl(`https://qiita.com/${id}`),
} as const satisfies Provider;
