import { expect, test } from 'vitest';
import { codesandbox } from '../../../src/providers/services/codesandbox.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'k9wo9xk0rv';

accepts(codesandbox, [
  [id, { id }],
  ['react-new', { id: 'react-new' }],
  ['devbox/6xsjzh', { id: 'devbox/6xsjzh' }],
  [{ params: { id, view: 'preview', width: '100%' } }, { id, view: 'preview' }],
  [
    {
      params: {
        id,
        theme: 'dark',
        module: '/src/App.js',
        hidenavigation: '1',
        runonclick: '1',
        initialpath: '/a',
      },
    },
    { id, file: '/src/App.js', theme: 'dark', initialpath: '/a', hidenavigation: 'true', runonclick: 'true' },
  ],
  [{ params: { id, view: 'all', theme: 'red', file: '../evil', initialpath: 'a"b' } }, { id }],
  [`https://codesandbox.io/s/${id}`, { id }],
  [`http://www.codesandbox.io/s/my-app-${id}/`, { id: `my-app-${id}` }],
  [`https://codesandbox.io/s/${id}?file=/src/index.js`, { id, file: '/src/index.js' }],
  [
    `https://codesandbox.io/embed/${id}?fontsize=14&module=%2Fsrc%2Fa.ts&view=editor`,
    { id, file: '/src/a.ts', view: 'editor' },
  ],
  [
    'https://codesandbox.io/p/sandbox/react-new?file=/src/index.js',
    { id: 'sandbox/react-new', file: '/src/index.js' },
  ],
  ['https://codesandbox.io/p/devbox/6xsjzh?embed=1', { id: 'devbox/6xsjzh' }],
]);

refuses(codesandbox, [
  ['an empty text', '', 'no-id'],
  ['a new sandbox', 'https://codesandbox.io/s/new'],
  ['a repository', 'https://codesandbox.io/s/github/a/b'],
  ['a repository of the new editor', 'https://codesandbox.io/p/github/a/b/main'],
  ['a project without its kind', `https://codesandbox.io/p/${id}`],
  ['an id with a kind under an old route', `https://codesandbox.io/s/devbox/${id}`],
  ['the documentation', 'https://codesandbox.io/docs'],
  ['a file', 'https://codesandbox.io/s/logo.png'],
  ['an encoded slash', `https://codesandbox.io/s/..%2f${id}`],
  ['a path traversal', `../${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['another host of the service', `https://sse.codesandbox.io/s/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilcodesandbox.io/s/${id}`, 'foreign-address'],
]);

test('builds the sandbox frame with `autoresize`, and never asks for a second click', () => {
  const frame = `https://codesandbox.io/embed/${id}?autoresize=1`;
  expect(frameOf(codesandbox, { id })).toBe(`${frame}&theme=light`);
  const all = {
    id,
    file: '/a.js',
    view: 'split',
    initialpath: '/b',
    hidenavigation: 'true',
    runonclick: 'true',
  };
  expect(frameOf(codesandbox, all)).toBe(
    `${frame}&module=%2Fa.js&view=split&theme=light&initialpath=%2Fb&hidenavigation=1&runonclick=1`,
  );
  expect(frameOf(codesandbox, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}&module=%2Fa.js&view=split&theme=dark&initialpath=%2Fb&hidenavigation=1`,
  );
});

test('builds the frame of a devbox', () => {
  expect(frameOf(codesandbox, { id: 'devbox/6xsjzh', file: '/a.js', view: 'split' })).toBe(
    'https://codesandbox.io/p/devbox/6xsjzh?embed=1&file=%2Fa.js',
  );
});

test('links the page of the same sandbox or devbox', () => {
  expect(codesandbox.link({ id }).href).toBe(`https://codesandbox.io/s/${id}`);
  expect(codesandbox.link({ id: 'devbox/6xsjzh' }).href).toBe('https://codesandbox.io/p/devbox/6xsjzh');
});

test('reads the height from an `iframe.resize` message only', () => {
  const message = { src: `https://codesandbox.io/embed/${id}`, context: 'iframe.resize', height: 640 };
  expect(codesandbox.height(JSON.stringify(message))).toBe(640);
  for (const other of [
    message,
    JSON.stringify({ ...message, context: 'iframe.move' }),
    JSON.stringify({ context: 'iframe.resize' }),
    '{"context":"iframe.resize"',
    'null',
    '[640]',
    null,
    undefined,
    640,
  ]) {
    expect(codesandbox.height(other)).toBeUndefined();
  }
});
