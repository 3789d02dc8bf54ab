import { expect, test } from 'vitest';
import { loom } from '../../../src/providers/services/loom.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'e39d4ef94d5d423e8dce49e477e6fd94';

accepts(loom, [
  [
    `https://www.loom.com/embed/${id}?hide_owner=true&hide_share=true&hide_title=false&hideEmbedTopBar=true`,
    { id, hide_owner: 'true', hide_share: 'true', hideembedtopbar: 'true' },
  ],
  [id, { id }],
  [`${id}?t=90`, { id, start: '90' }],
  [{ params: { id, start: '1m30s' } }, { id, start: '90' }],
  [`https://www.loom.com/share/${id}`, { id }],
  [`https://loom.com/share/${id}/?sid=7bcb9a6f-0290&t=90`, { id, start: '90' }],
  [`https://www.loom.com/embed/${id}?hide_owner=true`, { id, hide_owner: 'true' }],
  [`https://www.loom.com/i/${id}`, { id }],
  [`https://www.useloom.com/share/${id}`, { id }],
  [`https://useloom.com/embed/${id}`, { id }],
]);

refuses(loom, [
  ['an empty text', '', 'no-id'],
  ['an id of 31 digits', id.slice(1)],
  ['an id of 33 digits', `${id}a`],
  ['an id with a letter past f', `${id.slice(1)}g`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a folder', `https://www.loom.com/share/folder/${id}`],
  ['a page of the service', 'https://www.loom.com/pricing'],
  ['an encoded slash', `https://www.loom.com/share/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilloom.com/share/${id}`, 'foreign-address'],
  ['another host of the service', `https://cdn.loom.com/share/${id}`, 'foreign-address'],
]);

test("builds the Loom frame with start time, and autoplays only on the reader's request", () => {
  expect(frameOf(loom, { id })).toBe(`https://www.loom.com/embed/${id}`);
  expect(frameOf(loom, { id, start: '90' }, { play: true })).toBe(
    `https://www.loom.com/embed/${id}?autoplay=1&t=90`,
  );
});

test('links the same Loom video at the same time', () => {
  expect(loom.link({ id, start: '90' }).href).toBe(`https://www.loom.com/share/${id}?t=90`);
});

test('hides parts of the Loom player if the author says so', () => {
  expect(frameOf(loom, { id, hide_title: 'true', hideembedtopbar: 'true' })).toBe(
    `https://www.loom.com/embed/${id}?hide_title=true&hideEmbedTopBar=true`,
  );
});
