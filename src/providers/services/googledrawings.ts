import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A published drawing (`2PACX-` or `/pub`) is a picture file.
const ID = /^(?:2PACX-[\w-]{20,200}|(?!2PACX-)[\w-]{25,100}(?:\/pub)?)$/;
const PATH =
  /^\/drawings\/d\/(?:e\/(?=2PACX-)|(?!2PACX-|e\/))([\w-]+)(?:\/(?:edit|view|preview|(pub)|copy)?)?\/?$/;
const OLD_PATH = /^\/drawings\/pub$/;
const SIZE = pattern(/^[1-9]\d{1,3}$/);

const pathOf = (id = '') =>
  id.startsWith('2PACX-') ? `e/${id}/pub` : id.endsWith('/pub') ? id : `${id}/preview`;

const isPublished = (id?: string) => pathOf(id).endsWith('/pub');

/** https://support.google.com/docs/answer/183965 */
export const googledrawings = {
  name: 'googledrawings',
  label: 'Google Drawings',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'document',
  aliases: ['googledrawing', 'gdrawings', 'gdrawing'],
  hosts: ['docs.google.com'],
  frames: ['docs.google.com/drawings/d/'],
  size: { ratio: 4 / 3 },
  // Width and height of the picture of a published drawing, in pixels.
  options: { w: SIZE, h: SIZE },
  allow: 'fullscreen',
  examples: [
    'https://docs.google.com/drawings/d/1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ/edit?usp=sharing',
    'https://docs.google.com/drawings/d/e/2PACX-1vSk3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi4tXzEw6BjMnHcDrSyGuAvPqOlI/pub?w=960&h=720',
  ],

  read({ url, id, query }) {
    const path = url ? googlePath(url) : '';
    const old = OLD_PATH.test(path) && `${query.get('id')}/pub`;
    const [, file = '', page] = PATH.exec(path) ?? [];
    const filePath = page && !file.startsWith('2PACX-') ? `${file}/pub` : file;
    const drawing = url ? old || filePath : id;
    return ID.test(drawing) ? { id: drawing } : undefined;
  },

  // A published drawing is a picture, not a page: the card shows it as its picture.
  frame: ({ id }) =>
    isPublished(id) ? undefined : buildUrl(`https://docs.google.com/drawings/d/${pathOf(id)}`),

  link: ({ id, w, h }) =>
    buildUrl(`https://docs.google.com/drawings/d/${pathOf(id)}`, isPublished(id) ? { w, h } : {}),

  sizeOf: ({ w, h }) => (w && h ? { ratio: Number(w) / Number(h) } : undefined),

  pictures: ({ id, w = '960', h = '720' }) =>
    isPublished(id)
      ? [{ src: `https://docs.google.com/drawings/d/${pathOf(id)}?w=${w}&h=${h}`, width: Number(w) }]
      : [],
} as const satisfies Provider;
