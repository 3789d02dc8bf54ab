import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import { filePath } from '../kit/file-path.ts';
import { iframeResizeHeight } from '../kit/iframe-resize.ts';
import { booleanOption, pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

// Since 2023 an id begins with its kind (`sandbox/`, `devbox/`) and has its own routes.
const ID = /^(?:(?:sandbox|devbox)\/)?(?!(?:new|fork|github)$)[A-Za-z\d][\w-]{2,120}$/;
const PATH = /^\/(?:(?:s|embed)\/([\w-]+)|p\/((?:sandbox|devbox)\/[\w-]+))\/?$/;

/** https://codesandbox.io/docs/learn/devboxes/embedding */
export const codesandbox = {
  name: 'codesandbox',
  label: 'CodeSandbox',
  privacyUrl: 'https://codesandbox.io/legal/privacy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['codesandbox.io'],
  frames: [
    'codesandbox.io/embed/',
    'codesandbox.io/s/',
    'codesandbox.io/p/sandbox/',
    'codesandbox.io/p/devbox/',
  ],
  size: { height: 500 },
  options: {
    file: filePath,
    view: pattern(/^(?:editor|preview|split)$/),
    theme,
    initialpath: filePath,
    hidenavigation: booleanOption,
    runonclick: booleanOption,
  },
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: [
    'https://codesandbox.io/s/ynn88nx9x',
    'https://codesandbox.io/embed/ynn88nx9x?view=preview&module=%2Fsrc%2Fcount-context.js',
    'https://codesandbox.io/p/sandbox/react-new?file=/src/index.js',
  ],

  read({ url, id, query }) {
    const [, old, project = ''] = (url && PATH.exec(url.pathname)) ?? [];
    const work = url ? (old ?? project) : id;
    return ID.test(work) ? { id: work, file: query.get('module') } : undefined;
  },

  frame: ({ id = '', file, view, theme, initialpath, hidenavigation, runonclick }, { play, dark }) =>
    id.includes('/')
      ? buildUrl(`https://codesandbox.io/p/${id}`, { embed: 1, file })
      : buildUrl(`https://codesandbox.io/embed/${id}`, {
          // Without it every sandbox reports a height of 500 px.
          autoresize: 1,
          module: file,
          view,
          theme: theme ?? (dark ? 'dark' : 'light'),
          initialpath,
          hidenavigation: hidenavigation && 1,
          // The reader has just clicked, so a second click is not needed.
          runonclick: runonclick && !play && 1,
        }),

  link: ({ id = '', file, initialpath }) =>
    buildUrl(`https://codesandbox.io/${id.includes('/') ? 'p' : 's'}/${id}`, { file, initialpath }),

  height: iframeResizeHeight,
} as const satisfies Provider;
