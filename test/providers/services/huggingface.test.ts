import { expect, test } from 'vitest';
import { huggingface } from '../../../src/providers/services/huggingface.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'NimaBoscarino/hotdog-gradio';
const host = 'nimaboscarino-hotdog-gradio';

accepts(huggingface, [
  [`https://${host}.static.hf.space/index.html`, { id: `${host}.static` }],
  [id, { id }],
  [`spaces/${id}`, { id }],
  [host, { id: host }],
  [`${host}.static`, { id: `${host}.static` }],
  [{ params: { id, static: '', theme: 'dark' } }, { id, static: 'true', theme: 'dark' }],
  [{ params: { id, static: 'no', theme: 'red' } }, { id }],
  [`https://huggingface.co/spaces/${id}`, { id }],
  [`https://www.huggingface.co/spaces/${id}/`, { id }],
  [`https://hf.co/spaces/${id}`, { id }],
  [`https://${host}.hf.space`, { id: host }],
  [`https://${host}.hf.space/?__theme=dark`, { id: host, theme: 'dark' }],
  [`https://${host}.static.hf.space/`, { id: `${host}.static` }],
  [`https://hf.space/embed/${id}/+?__theme=light`, { id, theme: 'light' }],
  [`https://hf.space/gradioiframe/${id}/+`, { id }],
]);

refuses(huggingface, [
  ['an empty text', '', 'no-id'],
  ['a model by its name', { params: { model: 'google-bert/bert-base-uncased' } }, 'no-id'],
  ['a model', 'https://huggingface.co/google-bert/bert-base-uncased'],
  ['a data set', 'https://huggingface.co/datasets/rajpurkar/squad'],
  ['a data set without its scheme', 'datasets/squad'],
  ['a list of Spaces', 'https://huggingface.co/spaces'],
  ['the files of a Space', `https://huggingface.co/spaces/${id}/tree/main`],
  ['a page below an app', `https://${host}.hf.space/index.html`],
  ['a host without an owner', 'https://gradio.hf.space/'],
  ['a host of another script', 'https://nimabоscarino-hotdog.hf.space/'],
  ['a host two labels below', `https://a.${host}.hf.space/`, 'foreign-address'],
  ['an encoded slash', 'https://huggingface.co/spaces/NimaBoscarino%2Fhotdog-gradio'],
  ['a path traversal', '../evil'],
  ['a path traversal in a name', 'evil/..'],
  ['markup behind an id', `${id}"><script>`],
  ['an id of 64 KB', 'a-'.repeat(32_768)],
  ['a look-alike host with a prefix', `https://evilhuggingface.co/spaces/${id}`, 'foreign-address'],
  ['a host that ends in the host of Spaces', `https://${host}.evilhf.space/`, 'foreign-address'],
]);

test('builds the host of a Space from its owner and name', () => {
  expect(frameOf(huggingface, { id })).toBe(`https://${host}.hf.space/?__theme=light`);
  expect(frameOf(huggingface, { id: 'A.b/My_Space-3.5' }, { play: true, lang: 'ja', dark: true })).toBe(
    'https://a-b-my-space-3-5.hf.space/?__theme=dark',
  );
  expect(frameOf(huggingface, { id, static: 'true', theme: 'light' }, { dark: true })).toBe(
    `https://${host}.static.hf.space/?__theme=light`,
  );
  expect(frameOf(huggingface, { id: `${host}.static`, static: 'true' })).toBe(
    `https://${host}.static.hf.space/?__theme=light`,
  );
});

test('has no frame for a Space whose name is too long for a host', () => {
  expect(frameOf(huggingface, { id: `owner/${'a'.repeat(57)}` })).toContain('owner-aaa');
  expect(frameOf(huggingface, { id: `owner/${'a'.repeat(58)}` })).toBeUndefined();
});

test('links the page of a Space, or its host if owner and name are not known', () => {
  expect(huggingface.link({ id }).href).toBe(`https://huggingface.co/spaces/${id}`);
  expect(huggingface.link({ id: host }).href).toBe(`https://${host}.hf.space/`);
});

test('reads the height from the answer to the height request only', () => {
  const name = /^\[iFrameSizer\]([^:]+):/.exec(huggingface.heightRequest)?.[1];
  expect(huggingface.height(`[iFrameSizer]${name}:640:850:init`)).toBe(640);
  expect(huggingface.height(`[iFrameSizer]${name}:640.5:850:mutationObserver`)).toBe(640.5);
  for (const other of [
    `[iFrameSizer]${name}:0:850:init`,
    `[iFrameSizer]${name}:scrollTo:1`,
    '[iFrameSizer]other:640:850:init',
    huggingface.heightRequest.replace(':8:', ':x:'),
    '[iFrameSizer]',
    { height: 640 },
    ['[iFrameSizer]'],
    null,
    undefined,
    640,
  ]) {
    expect(huggingface.height(other)).toBeUndefined();
  }
});
