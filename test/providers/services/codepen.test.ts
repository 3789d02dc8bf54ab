import { expect, test } from 'vitest';
import { codepen } from '../../../src/providers/services/codepen.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'chriscoyier/gfdDu';
const hex = '1a093e1a90d947db85ef4fce6fa300da';
const uuid = '019fd676-4412-7aad-8312-47c332bf7702';
const pen = 'https://codepen.io/chriscoyier/pen/gfdDu';

accepts(codepen, [
  [id, { id }],
  ['@chriscoyier/gfdDu', { id }],
  ['gfdDu', { id: 'anon/gfdDu' }],
  [{ args: ['chriscoyier', 'gfdDu'] }, { id }],
  [{ args: ['@chriscoyier', 'gfdDu'] }, { id }],
  [{ args: ['gfdDu', 'result'] }, { id: 'anon/gfdDu', tab: 'result' }],
  [{ args: ['gfdDu', 'light'] }, { id: 'anon/gfdDu', theme: 'light' }],
  [{ args: ['gfdDu', '40000'] }, { id: 'anon/gfdDu' }],
  [{ args: ['chriscoyier', 'gfdDu', 'css,result'] }, { id, tab: 'css,result' }],
  [`${pen}?key=0123456789abcdef`, { id, grant: '0123456789abcdef' }],
  [{ params: { user: 'chriscoyier', id: 'gfdDu' } }, { id }],
  [{ params: { user: 'chriscoyier', slug: 'gfdDu' } }, { id }],
  [
    { params: { user: 'chriscoyier', slug_hash: 'gfdDu', default_tab: 'css,result' } },
    { id, tab: 'css,result' },
  ],
  [
    { params: { pen: 'gfdDu', defaultTabs: 'js', theme_id: '12345' } },
    { id: 'anon/gfdDu', tab: 'js', theme: '12345' },
  ],
  [{ args: ['chriscoyier'], params: { pen: 'gfdDu' } }, { id }],
  [
    { params: { user: 'chriscoyier', 'slug-hash': 'gfdDu', 'default-tab': 'HTML, result', 'theme-id': '7' } },
    { id, tab: 'html,result', theme: '7' },
  ],
  [
    { params: { url: pen, tab: 'html', theme: 'dark', editable: 'true' } },
    { id, tab: 'html', theme: 'dark', editable: 'true' },
  ],
  [{ params: { url: pen, tab: 'php', theme: 'a"b' } }, { id }],
  [pen, { id }],
  [`${pen}/`, { id }],
  [`${pen}?editors=1010`, { id }],
  ['http://www.codepen.io/chriscoyier/pen/gfdDu', { id }],
  ['https://codepen.io/@chriscoyier/pen/gfdDu', { id }],
  ['https://codepen.io/pen/gfdDu', { id: 'anon/gfdDu' }],
  [
    '//codepen.io/chriscoyier/embed/gfdDu/?default-tab=html%2Cresult&theme-id=dark',
    { id, tab: 'html,result', theme: 'dark' },
  ],
  ['https://codepen.io/chriscoyier/embed/preview/gfdDu?height=300', { id }],
  ['https://codepen.io/chriscoyier/details/gfdDu', { id }],
  ['https://codepen.io/chriscoyier/full/gfdDu', { id }],
  ['https://codepen.io/chriscoyier/pres/gfdDu', { id }],
  ['https://codepen.io/chriscoyier/debug/gfdDu', { id }],
  [`https://codepen.io/chriscoyier/pen/gfdDu/${hex}`, { id: `${id}/${hex}` }],
  ['https://codepen.io/team/codepen/pen/gfdDu', { id: 'team/codepen/gfdDu' }],
  [`https://codepen.io/editor/bramus/pen/${uuid}`, { id: `bramus/${uuid}` }],
  [`https://codepen.io/editor/team/codepen/pen/${uuid}`, { id: `team/codepen/${uuid}` }],
  [`https://codepen.io/chriscoyier/pen/${hex}`, { id: `chriscoyier/${hex}` }],
]);

refuses(codepen, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'PEN_ID'],
  ['a slug too short', 'abc'],
  ['a profile', 'https://codepen.io/chriscoyier'],
  ['a project, which has other ids', 'https://codepen.io/chriscoyier/project/editor/DWrPdO'],
  ['a collection', 'https://codepen.io/collection/pen/gfdDu'],
  ['the prefill form', 'https://codepen.io/cpe/embed/prefill'],
  ['a player without a pen', 'https://codepen.io/chriscoyier/embed/preview'],
  ['a path below a pen', `${pen}/image/large.png`],
  ['an encoded slash', 'https://codepen.io/chriscoyier/pen/..%2fgfdDu'],
  ['a path traversal', '../gfdDu'],
  ['markup behind an id', `${id}"><script>`],
  ['a slug of 64 KB', 'a'.repeat(65_536)],
  ['the blog', 'https://blog.codepen.io/chriscoyier/pen/gfdDu', 'foreign-address'],
  ['a look-alike host with a prefix', 'https://evilcodepen.io/chriscoyier/pen/gfdDu', 'foreign-address'],
]);

test("builds the CodePen frame with the page's theme and the author's tabs", () => {
  expect(frameOf(codepen, { id })).toBe('https://codepen.io/chriscoyier/embed/gfdDu?theme-id=light');
  expect(
    frameOf(codepen, { id, tab: 'html,result', editable: 'true' }, { play: true, lang: 'ja', dark: true }),
  ).toBe('https://codepen.io/chriscoyier/embed/gfdDu?default-tab=html%2Cresult&theme-id=dark&editable=true');
  expect(frameOf(codepen, { id, theme: '9' }, { dark: true })).toContain('theme-id=9');
});

test('builds the frames of team pens, private pens and pens of the new editor', () => {
  const query = '?theme-id=light';
  expect(frameOf(codepen, { id: 'team/codepen/gfdDu' })).toBe(
    `https://codepen.io/codepen/embed/gfdDu${query}`,
  );
  expect(frameOf(codepen, { id: `${id}/${hex}` })).toBe(
    `https://codepen.io/chriscoyier/embed/gfdDu/${hex}${query}`,
  );
  expect(frameOf(codepen, { id: `bramus/${uuid}` })).toBe(
    `https://codepen.io/editor/bramus/embed/${uuid}${query}`,
  );
});

test('links the page of the same pen', () => {
  expect(codepen.link({ id }).href).toBe(pen);
  expect(codepen.link({ id: `${id}/${hex}` }).href).toBe(`${pen}/${hex}`);
  expect(codepen.link({ id: 'team/codepen/gfdDu' }).href).toBe('https://codepen.io/team/codepen/pen/gfdDu');
  expect(codepen.link({ id: `bramus/${uuid}` }).href).toBe(`https://codepen.io/editor/bramus/pen/${uuid}`);
});

test('has pictures of public pens of the old editor only', () => {
  const [first] = codepen.pictures({ id });
  expect(first).toEqual({ src: 'https://shots.codepen.io/chriscoyier/pen/gfdDu-1280.jpg', width: 1280 });
  expect(codepen.pictures({ id: `${id}/${hex}` })).toEqual([]);
  expect(codepen.pictures({ id, grant: '0123456789abcdef' })).toEqual([]);
  expect(codepen.pictures({ id: `bramus/${uuid}` })).toEqual([]);
});
