import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import { iframeResizeHeight } from '../kit/iframe-resize.ts';
import { pattern } from '../option.ts';
import type { Provider } from '../provider.ts';

// A notebook has a user and a slug (with a number if there are several of one title), or a hexadecimal id.
const ID = /^(?:@[\w-]{1,64}\/[\w-]{1,120}(?:\/\d{1,4})?|[\da-f]{16})$/;
const PATH = /^\/(?:embed\/|d\/(?!@)|(?=@))([\w@/-]+?)(?:@(\d+))?\/?$/;
const CELL = /^[\w$*+ ]{1,100}$/;

/** https://github.com/observablehq/examples */
export const observable = {
  name: 'observable',
  label: 'Observable',
  privacyUrl: 'https://observablehq.com/privacy-policy',
  tag: 'web-embed',
  kind: 'work',
  aliases: ['observablehq'],
  hosts: ['observablehq.com', 'beta.observablehq.com'],
  frames: ['observablehq.com/embed/'],
  size: { height: 500 },
  options: {
    version: pattern(/^\d{1,7}$/),
    // A cell name may consist of two words, `viewof x`; `+` replaces the space, which a reference may not contain.
    cells: text =>
      text
        .split(',', 20)
        .map(cell => cell.trim())
        .filter(cell => CELL.test(cell))
        .join()
        .replaceAll(' ', '+') || undefined,
    banner: pattern(/^false$/),
  },
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: [
    'https://observablehq.com/@d3/bar-chart',
    'https://observablehq.com/embed/@d3/bar-chart?cells=chart',
    'https://observablehq.com/d/1f434ef3b0569a00',
  ],

  read({ url, id, query, args: [, second], params }) {
    const text = url ? url.pathname : `/embed/${id || (params.notebook ?? '')}`;
    const [, notebook = '', version] = PATH.exec(text) ?? [];
    // Older URLs have one `cell` parameter for each cell.
    const cells = (query.getAll('cell').join() || query.get('cells')) ?? second;
    return ID.test(notebook) ? { id: notebook, version, cells } : undefined;
  },

  frame: ({ id, version, cells, banner }) =>
    buildUrl(`https://observablehq.com/embed/${id}${version ? `@${version}` : ''}`, {
      cells: cells?.replaceAll('+', ' '),
      banner,
    }),

  link: ({ id = '', version }) =>
    buildUrl(
      `https://observablehq.com/${id.startsWith('@') ? '' : 'd/'}${id}${version ? `@${version}` : ''}`,
    ),

  height: iframeResizeHeight,
} as const satisfies Provider;
