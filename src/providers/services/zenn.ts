import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import type { Provider } from '../provider.ts';

// `p/` is the prefix of an organisation's articles.
const ID =
  /^(?:p\/)?[a-z\d_]{1,40}\/(?:(?:articles|scraps)\/[a-z\d_-]{8,60}|books\/[a-z\d_-]{8,60}(?:\/viewer\/[a-z\d_-]{1,60})?)$/;

/** https://zenn.dev: an article has a page but no frame for other sites. */
export const zenn = {
  name: 'zenn',
  label: 'Zenn',
  privacyUrl: 'https://zenn.dev/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['zenn.dev'],
  frames: [],
  size: { height: 70, width: 500 },
  options: {},
  allow: '',
  examples: [
    'https://zenn.dev/zenn/articles/markdown-guide',
    'https://zenn.dev/zenn/books/how-to-create-book/viewer/example1',
  ],

  read(given) {
    const id = pathOf(given);
    return ID.test(id) ? { id } : undefined;
  },

  frame: () => undefined,

  link: ({ id }) => buildUrl(`https://zenn.dev/${id}`),
} as const satisfies Provider;
