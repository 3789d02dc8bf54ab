import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';

const ID = /^(?:calculator|geometry|3d)\/[a-z\d]{10}$/;
const PATH = /^\/((?:calculator|geometry|3d)\/[a-z\d]+)\/?$/;

/** https://www.desmos.com: from the embed code of a graph's share dialog. */
export const desmos = {
  name: 'desmos',
  label: 'Desmos',
  privacyUrl: 'https://www.desmos.com/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['desmos.com'],
  frames: ['www.desmos.com/calculator/', 'www.desmos.com/geometry/', 'www.desmos.com/3d/'],
  size: { height: 500 },
  options: {},
  allow: 'fullscreen',
  examples: ['https://www.desmos.com/calculator/pcwwbwk2qr', 'https://www.desmos.com/3d/krga16rwe4'],

  read({ url, id }) {
    const path = url ? (PATH.exec(url.pathname)?.[1] ?? '') : id;
    // The calculator is the oldest app, and authors write its graph ids without the prefix.
    const graph = path.includes('/') ? path : `calculator/${path}`;
    return ID.test(graph) ? { id: graph } : undefined;
  },

  frame: ({ id }) => buildUrl(`https://www.desmos.com/${id}?embed`),

  link: ({ id }) => buildUrl(`https://www.desmos.com/${id}`),
} as const satisfies Provider;
