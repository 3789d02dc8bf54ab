import { buildUrl } from '../kit/build-url.ts';
import { googlePath } from '../kit/google-path.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A document that is published to the web may not be shared, so its `/pub` page is kept.
const ID = /^(?:2PACX-[\w-]{20,200}|(?!2PACX-)[\w-]{25,100}(?:\/pub)?)$/;
const PATH =
  /^\/document\/d\/(?:e\/(?=2PACX-)|(?!2PACX-|e\/))([\w-]+)(?:\/(edit|view|preview|pub|copy|mobilebasic)?)?\/?$/;
const OLD_PATH = /^\/document\/(?:edit|view|(pub))$/;

const pathOf = (id = '') =>
  id.startsWith('2PACX-') ? `e/${id}/pub` : id.endsWith('/pub') ? id : `${id}/preview`;

/** https://support.google.com/docs/answer/183965 */
export const googledocs = {
  name: 'googledocs',
  label: 'Google Docs',
  privacyUrl: 'https://policies.google.com/privacy',
  tag: 'web-embed',
  kind: 'document',
  mark: 'M4 2h11l5 5v15H4zm2 2v16h12V8l-4-4zm2 2h4v2H8zm0 4h8v2H8zm0 4h8v2H8z',
  aliases: ['googledoc', 'gdoc'],
  hosts: ['docs.google.com'],
  frames: ['docs.google.com/document/d/'],
  size: { height: 600 },
  // A document shared before 2021 requires its resource key.
  options: { resourcekey: pattern(/^[\w-]{5,60}$/), tab: pattern(/^t\.\w{1,40}$/) },
  allow: 'fullscreen',
  examples: [
    'https://docs.google.com/document/d/1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ/edit?usp=sharing',
    'https://docs.google.com/document/d/e/2PACX-1vTk3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi4tXzEw6BjMnHcDrSyGuAvPqOlI/pub?embedded=true',
  ],

  read({ url, id, query }) {
    const path = url ? googlePath(url) : '';
    const [old, oldPage] = OLD_PATH.exec(path) ?? [];
    const [, file = old ? (query.get('id') ?? '') : '', page = oldPage] = PATH.exec(path) ?? [];
    const filePath = page === 'pub' && !file.startsWith('2PACX-') ? `${file}/pub` : file;
    const document = url ? filePath : id;
    return ID.test(document) ? { id: document } : undefined;
  },

  frame({ id, resourcekey, tab }) {
    const path = pathOf(id);
    // Without `embedded` a published page has a banner and refuses to be framed.
    const embedded = path.endsWith('/pub') && 'true';
    return buildUrl(`https://docs.google.com/document/d/${path}`, { embedded, resourcekey, tab });
  },

  link: ({ id, resourcekey, tab }) =>
    buildUrl(`https://docs.google.com/document/d/${pathOf(id)}`, { resourcekey, tab }),
} as const satisfies Provider;
