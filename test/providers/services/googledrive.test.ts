import { expect, test } from 'vitest';
import { googledrive } from '../../../src/providers/services/googledrive.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '1sQ0yYhZq7mWcJ8s9xUeRgN2aLdFpVoKi';
const folder = `folders/${id}`;
const drive = 'https://drive.google.com';

accepts(googledrive, [
  [`${drive}/drive/mobile/folders/${id}?usp=sharing`, { id: folder }],
  [`${drive}/file/d/${id}/view/`, { id }],
  [id, { id }],
  [folder, { id: folder }],
  [
    { params: { id, resourcekey: '0-aBcDeF_g', start: '1:30' } },
    { id, resourcekey: '0-aBcDeF_g', start: '90' },
  ],
  [{ params: { id: folder, view: 'grid' } }, { id: folder, view: 'grid' }],
  [{ params: { id: folder, view: 'table', resourcekey: '"' } }, { id: folder }],
  [`${drive}/file/d/${id}/view?usp=sharing`, { id }],
  [`${drive}/file/d/${id}`, { id }],
  [
    `${drive}/file/d/${id}/preview?t=90&resourcekey=0-aBcDeF_g`,
    { id, resourcekey: '0-aBcDeF_g', start: '90' },
  ],
  [`${drive}/file/d/${id}/edit`, { id }],
  [`${drive}/file/u/1/d/${id}/view`, { id }],
  [`${drive}/a/example.org/file/d/${id}/view`, { id }],
  [`https://docs.google.com/file/d/${id}/preview`, { id }],
  [`${drive}/open?id=${id}`, { id }],
  [`${drive}/u/0/open?id=${id}`, { id }],
  [`${drive}/uc?id=${id}&export=download`, { id }],
  [`${drive}/drive/folders/${id}?usp=sharing`, { id: folder }],
  [`${drive}/drive/u/0/folders/${id}`, { id: folder }],
  [`${drive}/embeddedfolderview?id=${id}#grid`, { id: folder, view: 'grid' }],
  [`${drive}/folderview?id=${id}`, { id: folder }],
]);

refuses(googledrive, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'FILE_ID'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ["the reader's own files", `${drive}/drive/my-drive`],
  ['a search', `${drive}/drive/search?q=a`],
  ['a file without an id', `${drive}/open`],
  ['a path as id', `${drive}/open?id=../../${id}`],
  ['an encoded slash in an id', `${drive}/file/d/${id}%2Fevil/view`],
  ['another page of a file', `${drive}/file/d/${id}/comments`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evildrive.google.com/file/d/${id}/view`, 'foreign-address'],
]);

test('frames the preview of a Drive file with its resource key and start time', () => {
  expect(frameOf(googledrive, { id })).toBe(`${drive}/file/d/${id}/preview`);
  const all = { id, resourcekey: '0-aBcDeF_g', start: '90' };
  expect(frameOf(googledrive, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${drive}/file/d/${id}/preview?resourcekey=0-aBcDeF_g&t=90`,
  );
  expect(googledrive.link(all).href).toBe(`${drive}/file/d/${id}/view?resourcekey=0-aBcDeF_g&t=90`);
});

test("frames a Drive folder as a list, or in the author's view", () => {
  expect(frameOf(googledrive, { id: folder })).toBe(`${drive}/embeddedfolderview?id=${id}#list`);
  expect(frameOf(googledrive, { id: folder, view: 'grid', resourcekey: '0-aBcDeF_g' })).toBe(
    `${drive}/embeddedfolderview?id=${id}&resourcekey=0-aBcDeF_g#grid`,
  );
  expect(googledrive.link({ id: folder }).href).toBe(`${drive}/drive/${folder}`);
});

test('has a picture of a Drive file without resource key, and none of a folder', () => {
  expect(googledrive.pictures({ id })).toEqual([{ src: `${drive}/thumbnail?id=${id}&sz=w640`, width: 640 }]);
  expect(googledrive.pictures({ id, resourcekey: '0-aBcDeF_g' })).toEqual([]);
  expect(googledrive.pictures({ id: folder })).toEqual([]);
});
