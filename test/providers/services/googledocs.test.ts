import { expect, test } from 'vitest';
import { googledocs } from '../../../src/providers/services/googledocs.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ';
const published = `2PACX-1vQ${'aB3_-'.repeat(14)}`;
const docs = 'https://docs.google.com';
const file = `${docs}/document/d/${id}`;

accepts(googledocs, [
  [`${file}/edit?resourcekey=0-aBcDeF_g`, { id, resourcekey: '0-aBcDeF_g' }],
  [`${file}/edit/`, { id }],
  [`${docs}/document/pub?id=${id}`, { id: `${id}/pub` }],
  [`${docs}/document/edit?id=${id}`, { id }],
  [id, { id }],
  [published, { id: published }],
  [`${id}/pub`, { id: `${id}/pub` }],
  [{ params: { id, tab: 't.abc123' } }, { id, tab: 't.abc123' }],
  [{ params: { src: `${file}/preview` } }, { id }],
  [{ params: { id, tab: 'first' } }, { id }],
  [file, { id }],
  [`${file}/`, { id }],
  [`${file}/edit?usp=sharing&ouid=123&rtpof=true&sd=true`, { id }],
  [`${file}/edit?tab=t.0#heading=h.abc`, { id, tab: 't.0' }],
  [`${file}/view`, { id }],
  [`http://docs.google.com/document/d/${id}/preview`, { id }],
  [`${file}/pub?embedded=true`, { id: `${id}/pub` }],
  [`${docs}/document/u/1/d/${id}/edit`, { id }],
  [`${docs}/a/example.org/document/d/${id}/edit`, { id }],
  [`${docs}/document/d/e/${published}/pub?embedded=true`, { id: published }],
]);

refuses(googledocs, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'DOCUMENT_ID'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a published id with `/pub`', `${published}/pub`],
  ['a published URL with a file id', `${docs}/document/d/e/${id}/pub`],
  ['a published id in a file URL', `${docs}/document/d/${published}/pub`],
  ['an export', `${file}/export?format=pdf`],
  ['the list of documents', `${docs}/document/u/0/`],
  ['a new document', `${docs}/document/create`],
  ['another kind of file', `${docs}/spreadsheets/d/${id}/edit`],
  ['an encoded slash in an id', `${docs}/document/d/${id}%2Fevil/edit`],
  ['dots in an id', `${docs}/document/d/..${id}/edit`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evildocs.google.com/document/d/${id}`, 'foreign-address'],
]);

test('frames and links the preview of a shared document', () => {
  expect(frameOf(googledocs, { id })).toBe(`${file}/preview`);
  expect(frameOf(googledocs, { id, tab: 't.0' }, { play: true, lang: 'ja', dark: true })).toBe(
    `${file}/preview?tab=t.0`,
  );
  expect(googledocs.link({ id, tab: 't.0' }).href).toBe(`${file}/preview?tab=t.0`);
});

test('frames a published document with `embedded`, for both kinds of ids', () => {
  const page = `${docs}/document/d/e/${published}/pub`;
  expect(frameOf(googledocs, { id: published })).toBe(`${page}?embedded=true`);
  expect(googledocs.link({ id: published }).href).toBe(page);
  expect(frameOf(googledocs, { id: `${id}/pub` })).toBe(`${file}/pub?embedded=true`);
  expect(googledocs.link({ id: `${id}/pub` }).href).toBe(`${file}/pub`);
});

test('keeps the resource key of an old document in frame and link', () => {
  const all = { id, resourcekey: '0-aBcDeF_g' };
  expect(frameOf(googledocs, all)).toBe(`${file}/preview?resourcekey=0-aBcDeF_g`);
  expect(googledocs.link(all).href).toBe(`${file}/preview?resourcekey=0-aBcDeF_g`);
});
