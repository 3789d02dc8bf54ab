import { buildUrl } from '../kit/build-url.ts';
import { CODE_SANDBOX } from '../kit/code-sandbox.ts';
import { filePath } from '../kit/file-path.ts';
import { booleanOption, pattern, theme } from '../option.ts';
import type { Provider } from '../provider.ts';

// A project on StackBlitz, a GitHub repository, or a folder of one of its branches.
const ID =
  /^(?:[\w-]{1,100}|(?!.*\.\.)github\/[\w-]{1,40}\/[\w.-]{1,100}(?:\/tree\/[\w.-]{1,100}(?:\/[\w./-]{0,200}[\w.-])?)?)$/;
const PATH = /^\/(?:(?:edit|run)\/([\w-]+)|(?:fork\/github|~\/github\.com|github)\/([\w./-]+?))\/{0,2}$/;

/** Returns the query with lower-case names, as StackBlitz ignores their case. */
const withLowerCaseNames = (entries: Iterable<readonly [string, string | undefined]>) =>
  Object.fromEntries([...entries].map(([name, value]) => [name.toLowerCase(), value]));

/** https://developer.stackblitz.com/guides/integration/embedding */
export const stackblitz = {
  name: 'stackblitz',
  label: 'StackBlitz',
  privacyUrl: 'https://stackblitz.com/privacy-policy',
  tag: 'web-embed',
  kind: 'work',
  aliases: [],
  hosts: ['stackblitz.com'],
  frames: [
    'stackblitz.com/edit/',
    'stackblitz.com/run/',
    'stackblitz.com/github/',
    'stackblitz.com/fork/',
    'stackblitz.com/~/',
  ],
  size: { height: 500 },
  options: {
    file: filePath,
    view: pattern(/^(?:editor|preview|both)$/),
    theme,
    initialpath: filePath,
    startscript: pattern(/^\w[\w:-]{0,63}$/),
    terminalheight: pattern(/^\d{1,2}$/),
    hideexplorer: booleanOption,
    hidenavigation: booleanOption,
    hidedevtools: booleanOption,
    ctl: booleanOption,
  },
  allow: 'fullscreen',
  sandbox: CODE_SANDBOX,
  examples: [
    'https://stackblitz.com/edit/angular?file=src%2Fmain.ts',
    'https://stackblitz.com/github/vitejs/vite/tree/main/packages/create-vite/template-vue?embed=1&hideExplorer=1',
  ],

  read({ url, id, query }) {
    const [, project, repository] = (url && PATH.exec(url.pathname)) ?? [];
    const work = url ? (project ?? `github/${repository}`) : id;
    return ID.test(work) ? { ...withLowerCaseNames(query), id: work } : undefined;
  },

  frame: (reference, { play, dark }) => {
    const { id = '', file, view, theme, initialpath, startscript, terminalheight } = reference;
    const { hideexplorer, hidenavigation, hidedevtools, ctl } = reference;
    return buildUrl(`https://stackblitz.com/${id.startsWith('github/') ? '' : 'edit/'}${id}`, {
      embed: 1,
      file,
      view,
      theme: theme ?? (dark ? 'dark' : 'light'),
      initialpath,
      startScript: startscript,
      terminalHeight: terminalheight,
      hideExplorer: hideexplorer && 1,
      hideNavigation: hidenavigation && 1,
      hidedevtools: hidedevtools && 1,
      // Click to load; not after the reader has already clicked.
      ctl: ctl && !play && 1,
    });
  },

  link: ({ id = '', file, view, initialpath, startscript }) =>
    buildUrl(`https://stackblitz.com/${id.startsWith('github/') ? '' : 'edit/'}${id}`, {
      file,
      view,
      initialpath,
      startScript: startscript,
    }),
} as const satisfies Provider;
