import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A gist from before 2013 has a number.
const ID = /^(?:[\da-f]{20,32}|[1-9]\d{0,9})$/;
const PATH =
  /^\/(?:([A-Za-z\d][A-Za-z\d-]{0,38})\/)?([\da-f]{1,32})(?:\/([\da-f]{40}))?(?:\.js|\.json|\.pibb|\/)?$/;

// A file may have any name that is no path and contains no markup.
const FILE = /^(?!.*\.\.)[^/\\:<>"'`\p{Cc}\p{Cs}]{1,255}$/u;

/**
 * Returns the fragment of a file on its gist's page.
 * @example fileHash('My img.html') // 'file-my-img-html'
 */
export const fileHash = (file: string): string => {
  const name = file
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
  return /^file-[^.\s]+$/.test(file) ? name : `file-${name}`;
};

// Decodes a fragment. `URLSearchParams` never throws on malformed encodings, unlike `decodeURIComponent`.
const decoded = (hash: string) => new URLSearchParams(`hash=${hash.slice(1)}`).get('hash') ?? '';

/** https://docs.github.com/en/rest/gists/gists: a gist has no frame, but its API allows CORS for the files. */
export const gist = {
  name: 'gist',
  label: 'GitHub Gist',
  privacyUrl: 'https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement',
  tag: 'web-embed',
  kind: 'work',
  mark: 'M6 2a3 3 0 0 1 1 5.8V13c3-2 9-1 10-3.2a3 3 0 1 1 2 0c-1 5-9 3-12 6.4a3 3 0 1 1-2 0V7.8A3 3 0 0 1 6 2z',
  aliases: ['github-gist'],
  hosts: ['gist.github.com'],
  frames: [],
  markup: 'script[src*="//gist.github.com/"]',
  size: { height: 300 },
  options: {
    user: pattern(/^[A-Za-z\d][A-Za-z\d-]{0,38}$/),
    file: text => (FILE.test(text) ? fileHash(text) : undefined),
    revision: pattern(/^[\da-f]{40}$/),
  },
  allow: 'fullscreen',
  examples: [
    'https://gist.github.com/spf13/7896402',
    'https://gist.github.com/spf13/7896402.js?file=img.html',
  ],

  read({ url, id, query, args: [first, second = '', third] }) {
    // `{{< gist USER ID [FILE] >}}` is the order of Hugo's own shortcode up to 0.156.
    if (!url && ID.test(second)) return { id: second, user: first, file: third };
    // A click on a line number adds `-L12`; the capital L never occurs in a file's fragment.
    const fragment = /^(file-.{1,255}?)(?:-L\d+(?:-L\d+)?)?$/.exec(decoded(url?.hash ?? ''))?.[1];
    const [, user, work = '', revision] = PATH.exec(url ? url.pathname : `/${id}`) ?? [];
    return ID.test(work)
      ? { id: work, user, revision, file: query.get('file') ?? (fragment || second) }
      : undefined;
  },

  scriptOutput: '.gist',

  frame: () => undefined,

  rawFiles: ({ id, revision }) =>
    buildUrl(`https://api.github.com/gists/${[id, revision].filter(Boolean).join('/')}`),

  isFile: (filename, { file }) => !file || fileHash(filename) === file,

  link: ({ id, user, file, revision }) => {
    const url = buildUrl(`https://gist.github.com/${[user, id, revision].filter(Boolean).join('/')}`);
    if (file) url.hash = file;
    return url;
  },
} as const satisfies Provider;
