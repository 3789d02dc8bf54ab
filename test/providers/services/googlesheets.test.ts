import { expect, test } from 'vitest';
import { googlesheets } from '../../../src/providers/services/googlesheets.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms';
const published = `2PACX-1vQ${'aB3_-'.repeat(14)}`;
const docs = 'https://docs.google.com';
const file = `${docs}/spreadsheets/d/${id}`;
const page = `${docs}/spreadsheets/d/e/${published}`;
const key = '0AhXq7mWcJ8s9dGxUeRgN2aLdFpVoKi4tXzEw6BjM';

accepts(googlesheets, [
  [`${file}/edit?resourcekey=0-aBcDeF_g`, { id, resourcekey: '0-aBcDeF_g' }],
  [`${file}/edit/#gid=7`, { id, gid: '7' }],
  [
    `${docs}/spreadsheet/pub?key=${key}&single=true&gid=0&output=html`,
    { id: `key/${key}/pub`, gid: '0', single: 'true' },
  ],
  [
    `https://spreadsheets.google.com/pub?key=${key}&output=html&widget=true`,
    { id: `key/${key}/pub`, widget: 'true' },
  ],
  [id, { id }],
  [published, { id: published }],
  [`${id}/pubhtml`, { id: `${id}/pubhtml` }],
  [`${published}/pubchart/123`, { id: `${published}/pubchart/123` }],
  [
    {
      params: {
        id,
        gid: '5',
        range: 'A1:D10',
        single: '',
        widget: 'false',
        headers: 'true',
        chrome: 'false',
      },
    },
    { id, gid: '5', range: 'A1:D10', single: 'true', widget: 'false', headers: 'true', chrome: 'false' },
  ],
  [{ params: { id, gid: 'x', range: 'Sheet!A1', single: 'no', widget: '1' } }, { id }],
  [file, { id }],
  [`${file}/edit?usp=sharing`, { id }],
  [`${file}/edit?gid=5#gid=5`, { id, gid: '5' }],
  [`${file}/edit?gid=0#gid=0&range=A1:B4`, { id, gid: '0', range: 'A1:B4' }],
  [`${file}/edit#gid=7`, { id, gid: '7' }],
  [`${file}/edit#rangeid=1&gid=7`, { id, gid: '7' }],
  [`${file}/htmlembed?gid=5&range=a1:b2`, { id, gid: '5', range: 'a1:b2' }],
  [`${file}/preview`, { id }],
  [`${file}/htmlview`, { id }],
  [`${docs}/spreadsheets/u/1/d/${id}/edit`, { id }],
  [`${docs}/a/example.org/spreadsheets/d/${id}/edit`, { id }],
  [
    `${page}/pubhtml?gid=0&single=true&widget=true&headers=false`,
    { id: published, gid: '0', single: 'true', widget: 'true', headers: 'false' },
  ],
  [`${page}/pub?output=html`, { id: published }],
  [
    `${page}/pubhtml/sheet?headers=false&gid=3`,
    { id: published, gid: '3', single: 'true', headers: 'false' },
  ],
  [`${page}/pubchart?oid=42&format=image`, { id: `${published}/pubchart/42` }],
  [`${file}/pubchart?oid=42&format=interactive`, { id: `${id}/pubchart/42` }],
  [`${file}/pubhtml`, { id: `${id}/pubhtml` }],
  [`${docs}/spreadsheet/ccc?key=${key}`, { id: `key/${key}` }],
  [`https://spreadsheets.google.com/ccc?key=${key}#gid=0`, { id: `key/${key}`, gid: '0' }],
]);

refuses(googlesheets, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'SPREADSHEET_ID'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a chart without a number', `${page}/pubchart?format=image`],
  ['a chart with a word as number', `${published}/pubchart/first`],
  ['an old URL without a key', `${docs}/spreadsheet/ccc`],
  ['an export', `${file}/export?format=csv`],
  ['a query', `${file}/gviz/tq`],
  ['a published URL with a file id', `${docs}/spreadsheets/d/e/${id}/pubhtml`],
  ['another kind of file', `${docs}/document/d/${id}/edit`],
  ['an encoded slash in an id', `${docs}/spreadsheets/d/${id}%2Fevil/edit`],
  ['markup behind an id', `${id}"><script>`],
  [
    'a look-alike host with a suffix',
    `https://docs.google.com.evil.test/spreadsheets/d/${id}`,
    'foreign-address',
  ],
]);

test('frames the preview of a shared sheet, and a part of it as `htmlembed`', () => {
  expect(frameOf(googlesheets, { id })).toBe(`${file}/preview`);
  expect(frameOf(googlesheets, { id, gid: '0' })).toBe(`${file}/preview`);
  expect(frameOf(googlesheets, { id, gid: '5', range: 'A1:D10' }, { play: true, lang: 'ja' })).toBe(
    `${file}/htmlembed?gid=5&range=A1%3AD10&widget=true&headers=false`,
  );
  expect(googlesheets.link({ id, gid: '5' }).href).toBe(`${file}/htmlview?gid=5`);
});

test('frames a published sheet as its publish dialog does', () => {
  expect(frameOf(googlesheets, { id: published })).toBe(`${page}/pubhtml?widget=true&headers=false`);
  const all = { id: published, gid: '5', single: 'true', widget: 'false', headers: 'true', chrome: 'false' };
  expect(frameOf(googlesheets, all)).toBe(
    `${page}/pubhtml?gid=5&single=true&widget=false&headers=true&chrome=false`,
  );
  expect(googlesheets.link(all).href).toBe(`${page}/pubhtml?gid=5&single=true`);
  expect(frameOf(googlesheets, { id: `${id}/pubhtml` })).toContain(`${file}/pubhtml?`);
});

test('frames an interactive chart at its default size', () => {
  const chart = { id: `${published}/pubchart/42` };
  expect(frameOf(googlesheets, chart)).toBe(`${page}/pubchart?oid=42&format=interactive`);
  expect(googlesheets.link(chart).href).toBe(`${page}/pubchart?oid=42&format=interactive`);
  expect(frameOf(googlesheets, { id: `${id}/pubchart/42` })).toContain(`${file}/pubchart?oid=42`);
  expect(googlesheets.sizeOf(chart)).toEqual({ height: 371, width: 600 });
  expect(googlesheets.sizeOf({ id })).toBeUndefined();
});

test('links a sheet with an old key and has no frame for it', () => {
  expect(frameOf(googlesheets, { id: `key/${key}` })).toBeUndefined();
  expect(googlesheets.link({ id: `key/${key}` }).href).toBe(`${docs}/spreadsheet/ccc?key=${key}`);
});

test('links a published sheet with an old key at its `gid`', () => {
  const all = { id: `key/${key}/pub`, gid: '3' };
  expect(frameOf(googlesheets, all)).toBeUndefined();
  expect(googlesheets.link(all).href).toBe(`${docs}/spreadsheet/pub?key=${key}&gid=3`);
});

test('keeps the resource key of an old sheet in frame and link', () => {
  const all = { id, resourcekey: '0-aBcDeF_g' };
  expect(frameOf(googlesheets, all)).toBe(`${file}/preview?resourcekey=0-aBcDeF_g`);
  expect(frameOf(googlesheets, { ...all, gid: '7' })).toContain('/htmlembed?resourcekey=0-aBcDeF_g&gid=7');
  expect(googlesheets.link(all).href).toBe(`${file}/htmlview?resourcekey=0-aBcDeF_g`);
});
