import { buildUrl } from '../kit/build-url.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A gist of before 2013 has a number.
const ID = /^(?:[\da-f]{20,32}|[1-9]\d{0,9})$/;
const PATH =
  /^\/(?:([A-Za-z\d][A-Za-z\d-]{0,38})\/)?([\da-f]{1,32})(?:\/([\da-f]{40}))?(?:\.js|\.json|\.pibb|\/)?$/;

// A file may have any name but a path.
const FILE = /^(?!.*\.\.)[^/\\:<>"'`\p{Cc}\p{Cs}]{1,255}$/u;

/** The name that GitHub gives a file within the page of its gist: `My img.html` is `file-my-img-html` there. */
export const fileHash = (file: string): string => {
  const name = file
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
  return /^file-[^.\s]+$/.test(file) ? name : `file-${name}`;
};

// A fragment as its address has it, encoded or not, without the plus sign becoming a space.
const decoded = (hash: string) => new URLSearchParams(`hash=${hash.slice(1)}`).get('hash') ?? '';

/** https://docs.github.com/en/rest/gists/gists: a gist has no frame, but every page may ask for its files. */
export const gist = {
  name: 'gist',
  label: 'GitHub Gist',
  privacyUrl: 'https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement',
  tag: 'web-embed',
  kind: 'work',
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
    // `{{< gist USER ID [FILE] >}}` was Hugo's own order until 0.156.
    if (!url && ID.test(second)) return { id: second, user: first, file: third };
    // Whoever clicks the number of a line gets it behind the file's name, in a capital that no such name has.
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
