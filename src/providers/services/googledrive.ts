import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import { seconds } from '../kit/seconds.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^(?:[\w-]{25,100}|folders\/[\w-]{19,100})$/;
const FILE = /^\/file\/d\/([\w-]+)(?:\/(?:view|preview|edit)?)?\/?$/;
const FOLDER = /^\/drive\/(?:mobile\/)?folders\/([\w-]+)\/?$/;
const OLD_FILE = /^\/(?:open|uc)$/;
const OLD_FOLDER = /^\/(?:embeddedfolderview|folderview)$/;

const idOf = (path: string, id: string | null) => {
  const folder = FOLDER.exec(path)?.[1] ?? (OLD_FOLDER.test(path) && id);
  return folder ? `folders/${folder}` : (FILE.exec(path)?.[1] ?? (OLD_FILE.test(path) ? id : ''));
};

/** https://support.google.com/drive/answer/2494822 */
export const googledrive = {
  name: 'googledrive',
  label: 'Google Drive',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'document',
  aliases: ['gdrive', 'drive'],
  hosts: ['drive.google.com', 'docs.google.com'],
  frames: ['drive.google.com/file/', 'docs.google.com/file/', 'drive.google.com/embeddedfolderview'],
  size: { ratio: 4 / 3 },
  // A file shared before 2021 requires its resource key.
  options: { resourcekey: pattern(/^[\w-]{5,60}$/), start: seconds, view: pattern(/^(?:grid|list)$/) },
  allow: 'autoplay; fullscreen',
  examples: [
    'https://drive.google.com/file/d/1sQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi/view?usp=sharing',
    'https://drive.google.com/drive/folders/1tXzEw6BjMnHcDrSyGuAvPqOlI3bQ0yYh',
  ],

  read({ url, id, query }) {
    const file = (url ? idOf(googlePath(url), query.get('id')) : id) ?? '';
    const view = url && OLD_FOLDER.test(url.pathname) ? url.hash.slice(1) : undefined;
    return ID.test(file) ? { id: file, start: query.get('t'), view } : undefined;
  },

  frame({ id = '', resourcekey, start, view = 'list' }) {
    if (!id.startsWith('folders/')) {
      return buildUrl(`https://drive.google.com/file/d/${id}/preview`, { resourcekey, t: start });
    }
    const url = buildUrl('https://drive.google.com/embeddedfolderview', { id: id.slice(8), resourcekey });
    url.hash = view;
    return url;
  },

  link: ({ id = '', resourcekey, start }) =>
    id.startsWith('folders/')
      ? buildUrl(`https://drive.google.com/drive/${id}`, { resourcekey })
      : buildUrl(`https://drive.google.com/file/d/${id}/view`, { resourcekey, t: start }),

  pictures: ({ id = '', resourcekey }) =>
    id.startsWith('folders/') || resourcekey
      ? []
      : [{ src: `https://drive.google.com/thumbnail?id=${id}&sz=w640`, width: 640 }],
} as const satisfies Provider;
