import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';

// The id of a presentation has twelve characters, that of a share link twenty; `v` is a video, `i` a design.
const WORK = /^(?:(?:p|v|i)\/[a-z\d_-]{12}|(?:p|view)\/[a-zA-Z\d]{20})$/;
// A bare id must contain a digit, as pages of the service and plain words have twelve letters too.
const BARE = /^(?:(?=[a-z_-]*\d)[a-z\d_-]{12}|(?=[a-zA-Z]*\d)[a-zA-Z\d]{20})$/;
const PATH = /^\/(p|v|i|view)\/(?:embed\/)?([\w-]+)(?:\/[\w.%-]*)?\/?$/;
// The first URLs had no letter for the kind, and a title after the id.
const OLD_PATH = /^\/(?:embed\/)?([\w-]+)(?:\/[\w.%-]*)?\/?$/;

const workOf = ({ pathname }: URL): string => {
  const [, kind, id] = PATH.exec(pathname) ?? [];
  return kind ? `${kind}/${id}` : (OLD_PATH.exec(pathname)?.[1] ?? '');
};

/** https://prezi.com: from the embed code of a presentation's share dialog. */
export const prezi = {
  name: 'prezi',
  label: 'Prezi',
  privacyUrl: 'https://prezi.com/legal/privacy-policy/',
  tag: 'web-embed',
  kind: 'slides',
  aliases: [],
  hosts: ['prezi.com'],
  frames: ['prezi.com/p/', 'prezi.com/view/', 'prezi.com/embed/', 'prezi.com/v/embed/', 'prezi.com/i/'],
  size: { ratio: 16 / 9 },
  options: {},
  allow: 'autoplay; fullscreen',
  examples: [
    'https://prezi.com/p/07fqanglwhcw/a-presentation/',
    'https://prezi.com/view/YkJwE7LYJzAzJw9g1bWV/',
  ],

  read({ url, id }) {
    const work = url ? workOf(url) : id;
    const full = BARE.test(work) ? `p/${work}` : work;
    return WORK.test(full) ? { id: full } : undefined;
  },

  // A share link is framed at `/p/embed/ID`; there a twelve-character id asks for a login.
  frame: ({ id = '' }) => {
    const [kind, work = ''] = id.split('/');
    return buildUrl(
      kind === 'v' || (kind === 'p' && work.length > 12)
        ? `https://prezi.com/${kind}/embed/${work}/`
        : `https://prezi.com/${id}/embed`,
    );
  },

  link: ({ id = '' }) =>
    buildUrl(
      /^p\/.{20}$/.test(id) ? `https://prezi.com/p/embed/${id.slice(2)}/` : `https://prezi.com/${id}/`,
    ),
} as const satisfies Provider;
