import { buildUrl } from '../kit/build-url.ts';
import { pathOf } from '../kit/path-of.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

const ID = /^n[\da-f]{12}$/;
const PATH = /^(?:embed\/notes|(?:([\w-]+)\/)?n)\/(\w+)$/;

/** https://www.help-note.com/hc/ja */
export const note = {
  name: 'note',
  label: 'note',
  privacyUrl: 'https://note.com/privacy',
  tag: 'web-embed',
  kind: 'post',
  aliases: [],
  hosts: ['note.com', 'biz.note.com', 'note.mu'],
  frames: ['note.com/embed/notes/', 'note.mu/embed/notes/'],
  size: { height: 400, width: 500 },
  options: { user: pattern(/^[\w-]{1,40}$/) },
  allow: 'fullscreen',
  examples: ['https://note.com/cybozu_dev/n/n1c1b44bf72f6', 'https://note.com/embed/notes/nd947001a1104'],

  read({ url, id }) {
    const path = url && PATH.exec(pathOf({ url, id }));
    const article = url ? (path?.[2] ?? '') : id;
    return ID.test(article) ? { id: article, user: path?.[1] } : undefined;
  },

  frame: ({ id }) => buildUrl(`https://note.com/embed/notes/${id}`),

  // The page opens without the user too.
  link: ({ id, user }) => buildUrl(`https://note.com/${user ? `${user}/` : ''}n/${id}`),

  height(message) {
    if (typeof message !== 'string' || message.length > 2000) return undefined;
    const [, height] = /^height::https:\/\/note\.com\/\S*::(\d{1,5}(?:\.\d{1,20})?)$/.exec(message) ?? [];
    return height && Number(height);
  },
} as const satisfies Provider;
