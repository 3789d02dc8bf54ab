import { expect, test } from 'vitest';
import { googleslides } from '../../../src/providers/services/googleslides.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g';
const published = `2PACX-1vQ${'aB3_-'.repeat(14)}`;
const docs = 'https://docs.google.com';
const deck = `${docs}/presentation/d/${id}`;

accepts(googleslides, [
  [`${deck}/edit?resourcekey=0-aBcDeF_g`, { id, resourcekey: '0-aBcDeF_g' }],
  [`${deck}/edit/`, { id }],
  [`${docs}/presentation/pub?id=${id}&start=false`, { id }],
  [id, { id }],
  [published, { id: published }],
  [
    { params: { id, slide: 'id.p5', start: 'true', loop: '1', delayms: '5000' } },
    { id, slide: 'id.p5', start: 'true', loop: 'true', delayms: '5000' },
  ],
  [`${deck}/embed?slide=id.g12ab_0_5&rm=minimal`, { id, slide: 'id.g12ab_0_5', rm: 'minimal' }],
  [{ params: { id, rm: 'full', slide: '5', start: '2', loop: 'no', delayms: '5' } }, { id }],
  [{ params: { src: `${deck}/embed?start=false&loop=false&delayms=3000` } }, { id, delayms: '3000' }],
  [deck, { id }],
  [`${deck}/edit?usp=sharing`, { id }],
  [`${deck}/edit#slide=id.g12_0_5`, { id, slide: 'id.g12_0_5' }],
  [`${deck}/embed?slide=id.p3`, { id, slide: 'id.p3' }],
  [`${deck}/embed?start=true&loop=true`, { id, start: 'true', loop: 'true' }],
  [`${deck}/preview`, { id }],
  [`${deck}/`, { id }],
  [`${docs}/presentation/d/e/${published}/pub?start=false`, { id: published }],
  [`${docs}/presentation/d/e/${published}/pubembed?delayms=60000`, { id: published, delayms: '60000' }],
  [`${docs}/presentation/u/1/d/${id}/edit`, { id }],
  [`${docs}/u/0/presentation/d/${id}/edit`, { id }],
  [`${docs}/a/example.org/presentation/embed?id=${id}`, { id }],
  [`${docs}/presentation/u/0/embed?id=${id}`, { id }],
  [`${published}/embed?slide=id.p`, { id: published, slide: 'id.p' }],
  [{ params: { id, delayms: '999999' } }, { id }],
  [`${docs}/a/example.org/presentation/d/${id}/embed`, { id }],
  [`${docs}/presentation/embed?id=${id}`, { id }],
  [`${docs}/presentation/embed?id=${id};start=true;loop=true;delayms=9`, { id, start: 'true', loop: 'true' }],
  [`${docs}/presentation/embed?id=${id};id=other;slide=id.p2`, { id, slide: 'id.p2' }],
  ['11CKXsYN9z–0RRWkwVz-Ae6ZvZIcirluV', { id: '11CKXsYN9z--0RRWkwVz-Ae6ZvZIcirluV' }],
]);

refuses(googleslides, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'PRESENTATION_ID'],
  ['an id that is too short', 'a'.repeat(24)],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a published id of 64 KB', `2PACX-${'a'.repeat(65_536)}`],
  ['a slash in an id', `${id}/evil`],
  ['an encoded slash in an id', `${docs}/presentation/d/${id}%2Fevil/embed`],
  ['dots in an id', `${docs}/presentation/d/..${id}/embed`],
  ['markup behind an id', `${id}"><script>alert(1)</script>`],
  ['a path traversal', `../../${id}`],
  ['a script', 'javascript:alert(document.domain)//aaaaaaaaaa'],
  ['another document', `${docs}/document/d/${id}/edit`],
  ['an export', `${deck}/export/png`],
  ['the service of 2011', `${docs}/present/embed?id=${id}`],
  ['an old URL with a bad id', `${docs}/presentation/embed?id=../${id}`],
  ['a published URL with a file id', `${docs}/presentation/d/e/${id}/embed`],
  ['a Drive URL', `https://drive.google.com/file/d/${id}/view`, 'foreign-address'],
  [
    'a look-alike host with a suffix',
    `https://docs.google.com.evil.test/presentation/d/${id}`,
    'foreign-address',
  ],
  ['a look-alike host with a prefix', `https://evildocs.google.com/presentation/d/${id}`, 'foreign-address'],
  ['a user in the URL', `https://docs.google.com@evil.test/presentation/d/${id}`],
  ['a port', `https://docs.google.com:8443/presentation/d/${id}`],
]);

test("builds the frame of a deck, and advances slides only on the reader's request", () => {
  expect(frameOf(googleslides, { id })).toBe(`${deck}/embed?start=false&loop=false&delayms=3000`);
  const all = { id, slide: 'id.p5', start: 'true', loop: 'true', delayms: '5000' };
  expect(frameOf(googleslides, all)).toBe(`${deck}/embed?start=false&loop=true&delayms=5000&slide=id.p5`);
  expect(frameOf(googleslides, { id, rm: 'minimal' })).toBe(
    `${deck}/embed?start=false&loop=false&delayms=3000&rm=minimal`,
  );
  expect(frameOf(googleslides, all, { play: true })).toContain('start=true');
  expect(frameOf(googleslides, { id }, { play: true })).toContain('start=false');
});

test('builds the URLs of a published deck', () => {
  expect(frameOf(googleslides, { id: published })).toContain(`/presentation/d/e/${published}/embed?`);
  expect(googleslides.link({ id: published }).href).toBe(`${docs}/presentation/d/e/${published}/pub`);
});

test('links the preview of an unpublished deck', () => {
  expect(googleslides.link({ id }).href).toBe(`${deck}/preview`);
});

test('has no picture of a deck', () => expect(googleslides).not.toHaveProperty('pictures'));

test('keeps the resource key of an old deck in frame and link, and the slide in the link', () => {
  const all = { id, resourcekey: '0-aBcDeF_g', slide: 'id.p3' };
  expect(frameOf(googleslides, all)).toContain('&slide=id.p3&resourcekey=0-aBcDeF_g');
  expect(googleslides.link(all).href).toBe(`${deck}/preview?resourcekey=0-aBcDeF_g&slide=id.p3`);
});
