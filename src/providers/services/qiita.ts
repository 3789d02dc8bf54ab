import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import type { Provider } from '../provider.ts';

// Accounts with an external login have an `@` in their name. The oldest URLs have no user.
const ID = /^(?:[\w@-]{1,60}\/)?(?:items|private)\/[\da-f]{20}$/;

/** https://qiita.com: an article has a page but no frame for other sites. */
export const qiita = {
  name: 'qiita',
  label: 'Qiita',
  privacyUrl: 'https://qiita.com/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['qiita.com'],
  frames: [],
  size: { height: 70, width: 500 },
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
