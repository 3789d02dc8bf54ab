import { expect, test } from 'vitest';
import { readCall } from '../../../src/providers/registry/read-call.ts';
import { stackblitz } from '../../../src/providers/services/stackblitz.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'vitejs-vite-y8mdxg';
const folder = 'github/vitejs/vite/tree/main/packages/create-vite';

accepts(stackblitz, [
  ['https://stackblitz.com/~/github.com/vitejs/vite', { id: 'github/vitejs/vite' }],
  ['https://stackblitz.com/fork/github/vitejs/vite', { id: 'github/vitejs/vite' }],
  [`https://stackblitz.com/${folder}//`, { id: folder }],
  [
    `https://stackblitz.com/edit/${id}?embed=1&ctl=1&hideExplorer=1&hideNavigation=1&terminalHeight=20`,
    { id, ctl: 'true', hideexplorer: 'true', hidenavigation: 'true', terminalheight: '20' },
  ],
  [id, { id }],
  [folder, { id: folder }],
  [{ params: { id, file: 'src/main.ts', view: 'preview' } }, { id, file: 'src/main.ts', view: 'preview' }],
  [
    { params: { id, hideExplorer: 'true', startScript: 'dev' } },
    { id, hideexplorer: 'true', startscript: 'dev' },
  ],
  [{ params: { id, file: '../evil', view: 'all', theme: 'red', ctl: 'no' } }, { id }],
  [`https://stackblitz.com/edit/${id}`, { id }],
  [`https://www.stackblitz.com/run/${id}/`, { id }],
  [
    `https://stackblitz.com/edit/${id}?file=src%2Fapp%2F%5Bid%5D%2Fpage.tsx%3AL10`,
    { id, file: 'src/app/[id]/page.tsx:L10' },
  ],
  [
    `https://stackblitz.com/edit/${id}?embed=1&ctl=1&hideExplorer=1&hideNavigation=1&hidedevtools=1&terminalHeight=20&theme=dark&initialPath=/a&startScript=test:unit`,
    {
      id,
      theme: 'dark',
      initialpath: '/a',
      startscript: 'test:unit',
      terminalheight: '20',
      hideexplorer: 'true',
      hidenavigation: 'true',
      hidedevtools: 'true',
      ctl: 'true',
    },
  ],
  ['https://stackblitz.com/github/vitejs/vite', { id: 'github/vitejs/vite' }],
  [`https://stackblitz.com/${folder}/`, { id: folder }],
]);

refuses(stackblitz, [
  ['a folder that ends in a slash', `${folder}/`],
  ['an empty text', '', 'no-id'],
  ['a profile', 'https://stackblitz.com/@vitejs'],
  ['an owner without a repository', 'https://stackblitz.com/github/vitejs'],
  ['a file of a repository', 'https://stackblitz.com/github/vitejs/vite/blob/main/README.md'],
  ['a page of the site', 'https://stackblitz.com/pricing'],
  ['a path below a project', `https://stackblitz.com/edit/${id}/a`],
  ['a path traversal', 'github/a/b/tree/main/../..'],
  ['an encoded slash', `https://stackblitz.com/edit/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['the blog', 'https://blog.stackblitz.com/edit/a', 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilstackblitz.com/edit/${id}`, 'foreign-address'],
]);

test("builds the StackBlitz frame in the page's theme", () => {
  expect(frameOf(stackblitz, { id })).toBe(`https://stackblitz.com/edit/${id}?embed=1&theme=light`);
  expect(frameOf(stackblitz, { id: folder, view: 'editor' }, { lang: 'ja', dark: true })).toBe(
    `https://stackblitz.com/${folder}?embed=1&view=editor&theme=dark`,
  );
});

test("keeps the author's options of a StackBlitz project, and never asks for a second click", () => {
  const all = {
    id,
    file: 'a.ts',
    view: 'preview',
    theme: 'light',
    initialpath: '/b',
    startscript: 'dev',
    terminalheight: '20',
    hideexplorer: 'true',
    hidenavigation: 'true',
    hidedevtools: 'true',
    ctl: 'true',
  };
  const frame = `https://stackblitz.com/edit/${id}?embed=1&file=a.ts&view=preview&theme=light&initialpath=%2Fb&startScript=dev&terminalHeight=20&hideExplorer=1&hideNavigation=1&hidedevtools=1`;
  expect(frameOf(stackblitz, all, { dark: true })).toBe(`${frame}&ctl=1`);
  expect(frameOf(stackblitz, all, { dark: true, play: true })).toBe(frame);
});

test('links the StackBlitz project or repository', () => {
  expect(stackblitz.link({ id }).href).toBe(`https://stackblitz.com/edit/${id}`);
  expect(stackblitz.link({ id: folder }).href).toBe(`https://stackblitz.com/${folder}`);
});

test('links the same file in the same view on StackBlitz', () => {
  expect(stackblitz.link({ id, file: 'a.ts', view: 'editor' }).href).toBe(
    `https://stackblitz.com/edit/${id}?file=a.ts&view=editor`,
  );
});

test("keeps the URL's options if attributes are not valid", () => {
  const params = { ctl: undefined, hideexplorer: undefined, terminalheight: undefined };
  const args = [`https://stackblitz.com/edit/${id}?ctl=1&hideExplorer=1&terminalHeight=20`];
  expect(readCall(stackblitz, { args, params })).toMatchObject({
    reference: { id, ctl: 'true', hideexplorer: 'true', terminalheight: '20' },
  });
});
