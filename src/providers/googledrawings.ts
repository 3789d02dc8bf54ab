import { googlePath } from './google-path.ts';
import { makeAddress } from './make-address.ts';
import { matching } from './option.ts';
import type { Provider } from './provider.ts';

const ID = /^(?:2PACX-[\w-]{20,200}|(?!2PACX-)[\w-]{25,100})$/;
const PATH =
  /^\/drawings\/d\/(?:e\/(?=2PACX-)|(?!2PACX-|e\/))([\w-]+)(?:\/(?:edit|view|preview|pub|copy)?)?$/;
const SIZE = matching(/^[1-9]\d{1,3}$/);

const published = (id = '') => id.startsWith('2PACX-');

/** https://support.google.com/docs/answer/183965 */
export const googledrawings = {
  name: 'googledrawings',
  label: 'Google Drawings',
  privacy: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'document',
  aliases: ['googledrawing', 'gdrawings', 'gdrawing'],
  hosts: ['docs.google.com'],
  frames: ['docs.google.com/drawings/d/'],
  shape: { ratio: 4 / 3 },
  // The size of the picture that a published drawing is.
  options: { w: SIZE, h: SIZE },
  allow: 'fullscreen',
  examples: [
    'https://docs.google.com/drawings/d/1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ/edit?usp=sharing',
    'https://docs.google.com/drawings/d/e/2PACX-1vSk3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi4tXzEw6BjMnHcDrSyGuAvPqOlI/pub?w=960&h=720',
  ],

  read({ url, id }) {
    const drawing = url ? (PATH.exec(googlePath(url))?.[1] ?? '') : id;
    return ID.test(drawing) ? { id: drawing } : undefined;
  },

  // A published drawing is a picture and no page: it is shown as the card's own.
  frame: ({ id }) =>
    published(id) ? undefined : makeAddress(`https://docs.google.com/drawings/d/${id}/preview`),

  link: ({ id, w, h }) =>
    published(id)
      ? makeAddress(`https://docs.google.com/drawings/d/e/${id}/pub`, { w, h })
      : makeAddress(`https://docs.google.com/drawings/d/${id}/preview`),

  shapeOf: ({ w, h }) => (w && h ? { ratio: Number(w) / Number(h) } : undefined),

  pictures: ({ id, w = '960', h = '720' }) =>
    published(id)
      ? [{ src: `https://docs.google.com/drawings/d/e/${id}/pub?w=${w}&h=${h}`, width: Number(w) }]
      : [],
} as const satisfies Provider;
