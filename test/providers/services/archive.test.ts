import { expect, test } from 'vitest';
import { archive } from '../../../src/providers/services/archive.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'DFTS2014-05-30';

accepts(archive, [
  [id, { id }],
  ['vincenzo.-e-01.x_264', { id: 'vincenzo.-e-01.x_264' }],
  [{ params: { id, start: '1:30', playlist: 'true' } }, { id, start: '90', playlist: 'true' }],
  [`https://archive.org/details/${id}`, { id }],
  [`http://www.archive.org/details/${id}/`, { id }],
  [`https://archive.org/details/${id}/page/n5/mode/2up?view=theater`, { id, page: 'n5' }],
  [`https://archive.org/details/${id}/page/5-6/mode/2up`, { id, page: '5' }],
  [`https://archive.org/details/${id}/page/12/search/hello+world`, { id, page: '12' }],
  [`https://archive.org/details/${id}/mode/2up`, { id }],
  [`https://archive.org/details/${id}/book.pdf/page/188/mode/2up`, { id, file: 'book.pdf', page: '188' }],
  [`https://archive.org/details/${id}/disc1/track01.mp3`, { id, file: 'disc1/track01.mp3' }],
  [`https://archive.org/details/${id}/disc1/track 01.mp3`, { id }],
  [`https://archive.org/embed/${id}?start=90&playlist=1`, { id, start: '90', playlist: 'true' }],
  [`https://archive.org/embed/${id}&playlist=1`, { id, playlist: 'true' }],
  [`https://archive.org/embed/${id}&autoplay=1&start=5`, { id, start: '5' }],
  [`https://archive.org/details/${id}/disc1_%C3%A9.mp3`, { id, file: 'disc1_%C3%A9.mp3' }],
  [`https://archive.org/details/${id}/disc1%20track01.mp3`, { id }],
  [`https://archive.org/embed/${id}/reel.mp4?start=30`, { id, file: 'reel.mp4', start: '30' }],
  [`https://archive.org/stream/${id}?ui=embed`, { id }],
]);

refuses(archive, [
  ['an empty text', '', 'no-id'],
  ['two letters', 'ab'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['an id with two dots in a row', 'a..b'],
  ['a path traversal', '../details/evil'],
  ['an uploader', 'https://archive.org/details/@someone'],
  ['a page of the service', 'https://archive.org/about/'],
  ['a saved page of the web', 'https://archive.org/web/2020/https://example.com/'],
  ['an encoded slash', `https://archive.org/details/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['the Wayback Machine', `https://web.archive.org/details/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilarchive.org/details/${id}`, 'foreign-address'],
]);

test("builds the Internet Archive frame with start time, and autoplays only on the reader's request", () => {
  expect(frameOf(archive, { id })).toBe(`https://archive.org/embed/${id}`);
  expect(frameOf(archive, { id, file: 'reel.mp4' })).toBe(`https://archive.org/embed/${id}/reel.mp4`);
  expect(frameOf(archive, { id, page: 'n5' })).toBe(`https://archive.org/embed/${id}#page/n5/mode/2up`);
  expect(frameOf(archive, { id, start: '90', playlist: 'true' }, { play: true })).toBe(
    `https://archive.org/embed/${id}?autoplay=1&playlist=1&start=90`,
  );
});

test('links the page of an Internet Archive item', () => {
  expect(archive.link({ id }).href).toBe(`https://archive.org/details/${id}`);
  expect(archive.link({ id, file: 'reel.mp4' }).href).toBe(`https://archive.org/details/${id}/reel.mp4`);
  expect(archive.link({ id, page: 'n5', start: '9' }).href).toBe(
    `https://archive.org/details/${id}/page/n5/mode/2up?start=9`,
  );
});

test('has a small picture for every Internet Archive item', () => {
  expect(archive.pictures({ id })).toEqual([{ src: `https://archive.org/services/img/${id}`, width: 180 }]);
});
