import { expect, test } from 'vitest';
import { googledrawings } from '../../../src/providers/services/googledrawings.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ';
const published = `2PACX-1vQ${'aB3_-'.repeat(14)}`;
const docs = 'https://docs.google.com';
const file = `${docs}/drawings/d/${id}`;

accepts(googledrawings, [
  [`${docs}/drawings/pub?id=${id}&w=960&h=720`, { id: `${id}/pub`, w: '960', h: '720' }],
  [`${file}/edit/`, { id }],
  [id, { id }],
  [published, { id: published }],
  [{ params: { id, w: '480', h: '360' } }, { id, w: '480', h: '360' }],
  [{ params: { id, w: '0', h: '100000' } }, { id }],
  [`${file}/edit?usp=sharing`, { id }],
  [file, { id }],
  [`${file}/preview`, { id }],
  [`${file}/pub?w=480&h=360`, { id: `${id}/pub`, w: '480', h: '360' }],
  [`${docs}/drawings/u/1/d/${id}/edit`, { id }],
  [`${docs}/a/example.org/drawings/d/${id}/edit`, { id }],
  [`${docs}/drawings/d/e/${published}/pub?w=960&h=720`, { id: published, w: '960', h: '720' }],
]);

refuses(googledrawings, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'DRAWING_ID'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['an export', `${file}/export/png`],
  ['a published URL with a file id', `${docs}/drawings/d/e/${id}/pub`],
  ['another kind of file', `${docs}/document/d/${id}/edit`],
  ['an encoded slash in an id', `${docs}/drawings/d/${id}%2Fevil/edit`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evildocs.google.com/drawings/d/${id}`, 'foreign-address'],
]);

test('frames and links the preview of a shared drawing, and has no picture of it', () => {
  expect(frameOf(googledrawings, { id }, { play: true, lang: 'ja', dark: true })).toBe(`${file}/preview`);
  expect(googledrawings.link({ id }).href).toBe(`${file}/preview`);
  expect(googledrawings.pictures({ id })).toEqual([]);
});

test("has a picture of a published drawing in the author's size, and no frame", () => {
  const picture = `${docs}/drawings/d/e/${published}/pub`;
  expect(frameOf(googledrawings, { id: published })).toBeUndefined();
  expect(googledrawings.link({ id: published }).href).toBe(picture);
  expect(googledrawings.link({ id: published, w: '480', h: '360' }).href).toBe(`${picture}?w=480&h=360`);
  expect(googledrawings.pictures({ id: published })).toEqual([{ src: `${picture}?w=960&h=720`, width: 960 }]);
  expect(googledrawings.pictures({ id: published, w: '480', h: '300' })).toEqual([
    { src: `${picture}?w=480&h=300`, width: 480 },
  ]);
});

test('sizes a drawing by the ratio of its picture if that is known', () => {
  expect(googledrawings.sizeOf({ id, w: '480', h: '240' })).toEqual({ ratio: 2 });
  expect(googledrawings.sizeOf({ id, w: '480' })).toBeUndefined();
});

test('has a picture of a drawing that is published under its file id', () => {
  const picture = `${file}/pub`;
  expect(frameOf(googledrawings, { id: `${id}/pub` })).toBeUndefined();
  expect(googledrawings.link({ id: `${id}/pub`, w: '480', h: '360' }).href).toBe(`${picture}?w=480&h=360`);
  expect(googledrawings.pictures({ id: `${id}/pub` })).toEqual([
    { src: `${picture}?w=960&h=720`, width: 960 },
  ]);
});
