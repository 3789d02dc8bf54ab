import { buildUrl } from '../kit/build-url.ts';
import type { Provider } from '../provider.ts';

// A presentation has twelve characters, or twenty of another kind where it was shared; `v` is a video, `i` a design.
const WORK = /^(?:(?:p|v|i)\/[a-z\d_-]{12}|(?:p|view)\/[a-zA-Z\d]{20})$/;
// By itself an id counts with a digit in it only: pages of the service and plain words have twelve letters too.
const BARE = /^(?:(?=[a-z_-]*\d)[a-z\d_-]{12}|(?=[a-zA-Z]*\d)[a-zA-Z\d]{20})$/;
const PATH = /^\/(p|v|i|view)\/(?:embed\/)?([\w-]+)(?:\/[\w.%-]*)?\/?$/;
// Addresses of the first years had no letter for the kind, and a title behind the id.
const OLD_PATH = /^\/(?:embed\/)?([\w-]+)(?:\/[\w.%-]*)?\/?$/;

const workOf = ({ pathname }: URL): string => {
  const [, kind, id] = PATH.exec(pathname) ?? [];
  return kind ? `${kind}/${id}` : (OLD_PATH.exec(pathname)?.[1] ?? '');
};

/** https://prezi.com: what the share dialog of a presentation hands out. */
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

  // What was shared with twenty characters is shown under `embed`, where a presentation of twelve asks for a login.
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
