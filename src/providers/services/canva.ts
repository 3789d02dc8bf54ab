import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import type { Provider } from '../provider.ts';

// The second part is the key of a design shared by link; a public design has none. A video has a `/watch` page.
const ID = /^DA[\w-]{9}(?:\/(?!watch$)[\w-]{22})?(?:\/watch|\/edit)?$/;
// An `/edit` URL requires an account, and its key opens no other page, so it can only be linked.
const PATH = /^design\/([\w-]+(?:\/[\w-]+)?)\/(?:view|(watch|edit))$/;

const pageUrl = (id = '') =>
  `https://www.canva.com/design/${/\/(?:watch|edit)$/.test(id) ? id : `${id}/view`}`;

/** https://www.canva.com/help/embed-designs/ */
export const canva = {
  name: 'canva',
  label: 'Canva',
  privacyUrl: 'https://www.canva.com/policies/privacy-policy/',
  tag: 'web-embed',
  kind: 'slides',
  aliases: [],
  hosts: ['canva.com'],
  frames: ['www.canva.com/design/'],
  size: { ratio: 16 / 9 },
  options: {},
  allow: 'fullscreen',
  examples: [
    'https://www.canva.com/design/DAGWj0-bPf0/LGfddUw0sJsnFsovSMfBsg/view',
    'https://www.canva.com/design/DAGkIUS92Aw/F2u8hy708wL6AEDsnmWPRA/watch?embed',
  ],

  read({ url, id }) {
    const path = url && PATH.exec(pathOf({ url, id }));
    const design = url ? (path ? [path[1], ...(path[2] ? [path[2]] : [])].join('/') : '') : id;
    return ID.test(design) ? { id: design } : undefined;
  },

  frame: ({ id }) => (id?.endsWith('/edit') ? undefined : buildUrl(`${pageUrl(id)}?embed`)),

  link: ({ id }) => buildUrl(pageUrl(id)),
} as const satisfies Provider;
