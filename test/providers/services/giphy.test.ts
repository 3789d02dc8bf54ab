import { expect, test } from 'vitest';
import { giphy } from '../../../src/providers/services/giphy.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'oHBlKX1wbIye4';

accepts(giphy, [
  [id, { id }],
  [{ params: { id, video: '' } }, { id, video: 'true' }],
  [`https://giphy.com/gifs/emma-stone-kiss-${id}`, { id }],
  [`https://giphy.com/gifs/${id}/`, { id }],
  [`https://giphy.com/gifs/夜-${id}`, { id }],
  [`http://www.giphy.com/gifs/emma-stone-kiss-${id}/fullscreen`, { id }],
  [`https://giphy.com/stickers/kiss-${id}`, { id }],
  [`https://giphy.com/clips/kiss-${id}`, { id, video: 'true' }],
  [`https://giphy.com/videos/kiss-${id}`, { id, video: 'true' }],
  [`https://giphy.com/embed/${id}`, { id }],
  [`https://giphy.com/embed/${id}/video`, { id, video: 'true' }],
  [`https://media.giphy.com/media/${id}/giphy.gif`, { id }],
  [`https://media3.giphy.com/media/v1.Y2lkPTc5MGI3NjEx_x-1/${id}/200w.webp?cid=abc`, { id }],
  [`https://giphy.com/media/${id}/giphy-downsized.gif`, { id }],
  [`https://i.giphy.com/${id}.gif`, { id }],
  [`https://i.giphy.com/media/${id}/giphy.mp4`, { id }],
  ['https://gph.is/2aBcDeF', { id: 's/2aBcDeF' }],
  ['http://gph.is/g/ZPeJ5Vb', { id: 's/g/ZPeJ5Vb' }],
  ['s/g/ZPeJ5Vb', { id: 's/g/ZPeJ5Vb' }],
]);

refuses(giphy, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'GIPHY_ID_HERE'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a profile', 'https://giphy.com/studiosoriginals'],
  ['a search', 'https://giphy.com/search/emma-stone-kiss'],
  ['a page of the site', 'https://giphy.com/explore/emmastonekiss'],
  ['a path below an id', `https://giphy.com/embed/${id}/evil`],
  ['an encoded slash', `https://giphy.com/gifs/..%2f-${id}`],
  ['an encoded slash in a file', `https://media.giphy.com/media/..%2f${id}/giphy.gif`],
  ['another kind of file', `https://media.giphy.com/media/${id}/giphy.js`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilgiphy.com/gifs/${id}`, 'foreign-address'],
  [
    'a host of files that does not exist',
    `https://media5.giphy.com/media/${id}/giphy.gif`,
    'foreign-address',
  ],
]);

test('builds the same GIPHY frame in every context, and another for a clip', () => {
  expect(frameOf(giphy, { id })).toBe(`https://giphy.com/embed/${id}`);
  expect(frameOf(giphy, { id, video: 'true' }, { play: true, lang: 'ja', dark: true })).toBe(
    `https://giphy.com/embed/${id}/video`,
  );
});

test('links the same picture or clip on GIPHY', () => {
  expect(giphy.link({ id }).href).toBe(`https://giphy.com/gifs/${id}`);
  expect(giphy.link({ id, video: 'true' }).href).toBe(`https://giphy.com/clips/${id}`);
});

test('links a short link of GIPHY and has no frame for it', () => {
  const short = { id: 's/g/ZPeJ5Vb' };
  expect(frameOf(giphy, short)).toBeUndefined();
  expect(giphy.pictures(short)).toEqual([]);
  expect(giphy.link(short).href).toBe('https://gph.is/g/ZPeJ5Vb');
});

test('has one still picture on GIPHY, and sizes a clip 16:9', () => {
  expect(giphy.pictures({ id })).toEqual([
    { src: `https://media.giphy.com/media/${id}/giphy_s.gif`, width: 480 },
  ]);
  expect(giphy.sizeOf({ id })).toBeUndefined();
  expect(giphy.sizeOf({ id, video: 'true' })).toEqual({ ratio: 16 / 9 });
});
