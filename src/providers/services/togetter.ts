import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import type { Provider } from '../provider.ts';

// Personal collections moved to posfie.com and have ids of another kind.
const ID = /^(?:togetter\.com\/li\/[1-9]\d{0,9}|posfie\.com\/@[\w-]{1,40}\/p\/[\w-]{1,20})$/;

/** https://togetter.com: a collection has a page but no frame. */
export const togetter = {
  name: 'togetter',
  label: 'Togetter',
  privacyUrl: 'https://togetter.com/info/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['posfie'],
  hosts: ['togetter.com', 'posfie.com'],
  frames: [],
  size: { height: 70, width: 500 },
  options: {},
  allow: '',
  examples: ['https://togetter.com/li/1234567', 'https://posfie.com/@matsuerb/p/Lq7Gzv6'],

  read(given) {
    const host = given.url?.hostname.replace(/^www\./, '');
    const id = host ? `${host}/${pathOf(given)}` : given.id.replace(/^(?=\d+$)/, 'togetter.com/li/');
    return ID.test(id) ? { id } : undefined;
  },

  frame: () => undefined,

  link: ({ id }) => buildUrl(`https://${id}`),
} as const satisfies Provider;
