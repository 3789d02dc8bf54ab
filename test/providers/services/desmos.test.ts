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
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'GRAPH_ID'],
  ['an empty calculator', 'https://www.desmos.com/calculator'],
  ['a name of nine letters', 'bwvn9xtpv'],
  ['upper case letters', 'JBWVN9XTPV'],
  ['another calculator', 'https://www.desmos.com/scientific/jbwvn9xtpv'],
  ['a path below a graph', `https://www.desmos.com/${id}/a`],
  ['an encoded slash', 'https://www.desmos.com/calculator%2fjbwvn9xtpv'],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['lessons', 'https://teacher.desmos.com/calculator/jbwvn9xtpv', 'foreign-address'],
  ['a look-alike host with a prefix', `https://evildesmos.com/${id}`, 'foreign-address'],
]);

test('builds the same Desmos frame in every context', () => {
  expect(frameOf(desmos, { id })).toBe(`https://www.desmos.com/${id}?embed`);
  expect(frameOf(desmos, { id }, { play: true, lang: 'ja', dark: true })).toBe(
    `https://www.desmos.com/${id}?embed`,
  );
});

test('links the Desmos graph', () => {
  expect(desmos.link({ id }).href).toBe(`https://www.desmos.com/${id}`);
});
