import { expect, test } from 'vitest';
import { desmos } from '../../../src/providers/services/desmos.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'calculator/jbwvn9xtpv';

accepts(desmos, [
  [id, { id }],
  ['jbwvn9xtpv', { id }],
  ['3d/n2hthfjhdm', { id: '3d/n2hthfjhdm' }],
  [{ params: { id: 'jbwvn9xtpv' } }, { id }],
  [`https://www.desmos.com/${id}`, { id }],
  [`http://desmos.com/${id}/?lang=ja`, { id }],
  [`https://www.desmos.com/${id}?embed`, { id }],
  ['https://www.desmos.com/geometry/pl5v4mu4ix', { id: 'geometry/pl5v4mu4ix' }],
  ['https://www.desmos.com/3d/n2hthfjhdm', { id: '3d/n2hthfjhdm' }],
]);

refuses(desmos, [
  ['nothing', '', 'no-id'],
  ['the id of a manual', 'GRAPH_ID'],
  ['an empty calculator', 'https://www.desmos.com/calculator'],
  ['a name of nine letters', 'bwvn9xtpv'],
  ['capital letters', 'JBWVN9XTPV'],
  ['another calculator', 'https://www.desmos.com/scientific/jbwvn9xtpv'],
  ['a path below a graph', `https://www.desmos.com/${id}/a`],
  ['an encoded slash', 'https://www.desmos.com/calculator%2fjbwvn9xtpv'],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['lessons', 'https://teacher.desmos.com/calculator/jbwvn9xtpv', 'foreign-address'],
  ['a host that ends in it', `https://evildesmos.com/${id}`, 'foreign-address'],
]);

test('A graph comes as an embed, whatever the page wishes', () => {
  expect(frameOf(desmos, { id })).toBe(`https://www.desmos.com/${id}?embed`);
  expect(frameOf(desmos, { id }, { play: true, lang: 'ja', dark: true })).toBe(
    `https://www.desmos.com/${id}?embed`,
  );
});

test('A link leads to the graph', () => {
  expect(desmos.link({ id }).href).toBe(`https://www.desmos.com/${id}`);
});
