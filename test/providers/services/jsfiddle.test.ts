import { expect, test } from 'vitest';
import { jsfiddle } from '../../../src/providers/services/jsfiddle.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'timwienk/LgJsN';

accepts(jsfiddle, [
  [{ params: { fiddle: 'LgJsN' } }, { id: 'LgJsN' }],
  [
    `https://jsfiddle.net/${id}/embedded/result/dark/?bodyColor=ffffff`,
    { id, tabs: 'result', theme: 'dark', bodycolor: 'ffffff' },
  ],
  [id, { id }],
  [`/${id}/3/`, { id: `${id}/3` }],
  ['j78s3dak', { id: 'j78s3dak' }],
  ['j78s3dak/2', { id: 'j78s3dak/2' }],
  [{ args: ['timwienk', 'LgJsN'] }, { id }],
  [{ args: ['timwienk', 'LgJsN', 'dark', 'js,result'] }, { id, tabs: 'js,result', theme: 'dark' }],
  [{ args: [id, 'result', 'light'] }, { id, tabs: 'result', theme: 'light' }],
  [{ params: { user: 'timwienk', id: 'LgJsN', tab: 'js' } }, { id, tabs: 'js' }],
  [{ params: { id, tabs: 'html,css', theme: 'dark' } }, { id, tabs: 'html,css', theme: 'dark' }],
  [{ params: { id, tabs: 'php', theme: 'red' } }, { id }],
  [`https://jsfiddle.net/${id}/`, { id }],
  [`http://www.jsfiddle.net/${id}`, { id }],
  [`https://jsfiddle.net/${id}/12/`, { id: `${id}/12` }],
  ['https://jsfiddle.net/j78s3dak/', { id: 'j78s3dak' }],
  ['https://jsfiddle.net/j78s3dak/12/', { id: 'j78s3dak/12' }],
  ['https://jsfiddle.net/j78s3dak/show/', { id: 'j78s3dak' }],
  [`https://jsfiddle.net/${id}/3/show`, { id: `${id}/3` }],
  [`//jsfiddle.net/${id}/embedded/`, { id }],
  [
    `https://jsfiddle.net/${id}/embedded/result,js,html,css/dark/`,
    { id, tabs: 'result,js,html,css', theme: 'dark' },
  ],
  [
    `https://jsfiddle.net/${id}/embedded/js,resources/light?bodyColor=fff`,
    { id, tabs: 'js,resources', theme: 'light' },
  ],
  [`https://jsfiddle.net/${id}/embedded/dark/`, { id, theme: 'dark' }],
  [`//jsfiddle.net/${id}/13/embed/result/`, { id: `${id}/13`, tabs: 'result' }],
]);

refuses(jsfiddle, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'FIDDLE_ID'],
  ['a profile', 'https://jsfiddle.net/user/timwienk/'],
  ['a page of the site', 'https://jsfiddle.net/about/'],
  ['a repository shown as a fiddle', 'https://jsfiddle.net/gh/get/library/pure/a/b/'],
  ['a version without a fiddle', 'https://jsfiddle.net/12/'],
  ['a path below a fiddle', `https://jsfiddle.net/${id}/3/evil/`],
  ['an encoded slash', 'https://jsfiddle.net/timwienk%2FLgJsN/'],
  ['a path traversal', '../LgJsN'],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a look-alike host with a prefix', `https://eviljsfiddle.net/${id}/`, 'foreign-address'],
  ['a host with a letter of another script', `https://jsfіddle.net/${id}/`, 'foreign-address'],
]);

test("builds the frame of a fiddle with the result first, in the page's theme", () => {
  const frame = `https://jsfiddle.net/${id}/embedded`;
  expect(frameOf(jsfiddle, { id })).toBe(`${frame}/result,js,html,css/`);
  expect(frameOf(jsfiddle, { id, tabs: 'js' }, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}/js/dark/`,
  );
  expect(frameOf(jsfiddle, { id, theme: 'light' }, { dark: true })).toBe(`${frame}/result,js,html,css/`);
  expect(frameOf(jsfiddle, { id, theme: 'dark' })).toBe(`${frame}/result,js,html,css/dark/`);
});

test('links the fiddle and its version', () => {
  expect(jsfiddle.link({ id: `${id}/3` }).href).toBe(`https://jsfiddle.net/${id}/3/`);
});

test("keeps the author's background colour of a fiddle", () => {
  expect(frameOf(jsfiddle, { id, tabs: 'result', bodycolor: 'ffffff' })).toBe(
    `https://jsfiddle.net/${id}/embedded/result/?bodyColor=ffffff`,
  );
});
