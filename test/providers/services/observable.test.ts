import { expect, test } from 'vitest';
import { observable } from '../../../src/providers/services/observable.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '@d3/bar-chart';
const hex = '1f434ef3b0569a00';

accepts(observable, [
  [`https://beta.observablehq.com/${id}`, { id }],
  [
    { args: [id], params: { cells: 'a, viewof b' } },
    { id, cells: 'a,viewof+b' },
  ],
  [
    { args: [id], params: { cells: 'a,<b>,c' } },
    { id, cells: 'a,c' },
  ],
  [id, { id }],
  [`${id}/2`, { id: `${id}/2` }],
  [`${id}@12`, { id, version: '12' }],
  [hex, { id: hex }],
  [{ args: [id, 'chart'] }, { id, cells: 'chart' }],
  [{ params: { notebook: id, cell: 'chart' } }, { id, cells: 'chart' }],
  [
    { params: { id, cells: 'viewof order, chart', banner: 'false' } },
    { id, cells: 'viewof+order,chart', banner: 'false' },
  ],
  [{ params: { id, cells: 'a"b', banner: 'x', version: 'y' } }, { id }],
  [`https://observablehq.com/${id}`, { id }],
  [`https://observablehq.com/${id}/2?collection=@d3/charts`, { id: `${id}/2` }],
  [`https://www.observablehq.com/${id}@340/`, { id, version: '340' }],
  [`https://observablehq.com/d/${hex}`, { id: hex }],
  [`https://observablehq.com/d/${hex}@12`, { id: hex, version: '12' }],
  [
    `https://observablehq.com/embed/${id}@340?cells=viewof+order%2Cchart`,
    { id, version: '340', cells: 'viewof+order,chart' },
  ],
  [`https://observablehq.com/embed/${id}?cell=chart&cell=viewof+x`, { id, cells: 'chart,viewof+x' }],
  [`https://observablehq.com/embed/${id}?cell=*`, { id, cells: '*' }],
  [
    `https://observablehq.com/embed/${hex}@12?cells=chart&banner=false`,
    { id: hex, version: '12', cells: 'chart', banner: 'false' },
  ],
]);

refuses(observable, [
  ['an empty text', '', 'no-id'],
  ['a profile', 'https://observablehq.com/@d3'],
  ['a collection', 'https://observablehq.com/collection/@d3/charts'],
  ['a page of the site', 'https://observablehq.com/pricing'],
  ['a number of 15 digits', hex.slice(1)],
  ['a name under the route of numbers', `https://observablehq.com/d/${id}`],
  ['a number without its route', `https://observablehq.com/${hex}`],
  ['a slug without its author', 'bar-chart'],
  ['a path below a notebook', `https://observablehq.com/${id}/2/3`],
  ['a path traversal', '@d3/../evil'],
  ['an encoded slash', 'https://observablehq.com/@d3%2Fbar-chart'],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', `@${'a'.repeat(65_536)}`],
  ['a look-alike host with a prefix', `https://evilobservablehq.com/${id}`, 'foreign-address'],
]);

test('builds the frame of a notebook, whole or some of its cells', () => {
  const frame = 'https://observablehq.com/embed';
  expect(frameOf(observable, { id })).toBe(`${frame}/${id}`);
  expect(
    frameOf(
      observable,
      { id: hex, version: '12', cells: 'viewof+order,chart', banner: 'false' },
      { play: true, lang: 'ja', dark: true },
    ),
  ).toBe(`${frame}/${hex}@12?cells=viewof+order%2Cchart&banner=false`);
});

test('links the same version of the notebook', () => {
  expect(observable.link({ id }).href).toBe(`https://observablehq.com/${id}`);
  expect(observable.link({ id: hex, version: '12' }).href).toBe(`https://observablehq.com/d/${hex}@12`);
});

test('reads the height from an `iframe.resize` message only', () => {
  const message = { src: 'https://observablehq.com/', context: 'iframe.resize', height: 512.5 };
  expect(observable.height(JSON.stringify(message))).toBe(512.5);
  for (const other of [
    message,
    JSON.stringify({ ...message, context: 'x' }),
    '512',
    '{',
    null,
    undefined,
    512,
  ]) {
    expect(observable.height(other)).toBeUndefined();
  }
});
