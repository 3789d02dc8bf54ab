import { expect, test } from 'vitest';
import { pinterest } from '../../../src/providers/services/pinterest.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '99360735500167749';

accepts(pinterest, [
  ['https://www.pinterest.com/pinterest/', { id: '@pinterest' }],
  ['@pinterest', { id: '@pinterest' }],
  [`https://www.pinterest.fi/pin/${id}/`, { id }],
  [`https://at.pinterest.com/pin/${id}/`, { id }],
  [
    'https://www.pinterest.com/pin/AZkq3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFp/',
    { id: 'pin/AZkq3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFp' },
  ],
  [id, { id }],
  [`https://www.pinterest.com/pin/${id}/`, { id }],
  [`https://pinterest.com/pin/${id}`, { id }],
  [`https://jp.pinterest.com/pin/${id}/`, { id }],
  [`https://www.pinterest.jp/pin/${id}/`, { id }],
  [`https://za.pinterest.com/pin/${id}/`, { id }],
  [`https://www.pinterest.com.br/pin/${id}/`, { id }],
  [`https://www.pinterest.co.uk/pin/a-small-house--${id}/`, { id }],
  [`https://www.pinterest.com/pin/${id}/sent/?invite_code=abc`, { id }],
  [`https://assets.pinterest.com/ext/embed.html?id=${id}`, { id }],
  [{ params: { url: `https://www.pinterest.com/pin/${id}/` } }, { id }],
  ['https://www.pinterest.com/pinterest/official-news/', { id: 'pinterest/official-news' }],
  ['https://www.pinterest.jp/someone/%E5%AE%B6/', { id: 'someone/%E5%AE%B6' }],
  ['pinterest/official-news', { id: 'pinterest/official-news' }],
  ['https://pin.it/4kSg3Yl', { id: 'pin.it/4kSg3Yl' }],
]);

refuses(pinterest, [
  ['an empty text', '', 'no-id'],
  ['a word', 'PIN_ID'],
  ['a page of the site', 'https://www.pinterest.com/login/'],
  ['a pin with a word as id', 'https://www.pinterest.com/pin/create/'],
  ['the save button', 'https://www.pinterest.com/pin/create/button/?url=x'],
  ['ideas', 'https://www.pinterest.com/ideas/diy-and-crafts/'],
  ['a frame without a pin', 'https://assets.pinterest.com/ext/embed.html'],
  ['an encoded slash', `https://www.pinterest.com/pin%2f${id}`],
  ['an encoded slash in the name of a board', 'https://www.pinterest.com/someone/a%2fb/'],
  ['a path traversal', `../${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilpinterest.com/pin/${id}/`, 'foreign-address'],
]);

test('builds the frame of a pin', () => {
  const frame = `https://assets.pinterest.com/ext/embed.html?id=${id}`;
  expect(frameOf(pinterest, { id })).toBe(frame);
  expect(frameOf(pinterest, { id }, { play: true, lang: 'ja', dark: true })).toBe(frame);
  expect(pinterest.link({ id }).href).toBe(`https://www.pinterest.com/pin/${id}/`);
});

test('links Pinterest boards and short URLs and has no frames for them', () => {
  expect(frameOf(pinterest, { id: 'someone/%E5%AE%B6' })).toBeUndefined();
  expect(frameOf(pinterest, { id: 'pin.it/4kSg3Yl' })).toBeUndefined();
  expect(pinterest.link({ id: 'someone/%E5%AE%B6' }).href).toBe(
    'https://www.pinterest.com/someone/%E5%AE%B6/',
  );
  expect(pinterest.link({ id: 'pin.it/4kSg3Yl' }).href).toBe('https://pin.it/4kSg3Yl');
});

test('links profiles and pins with letters and has no frames for them', () => {
  expect(frameOf(pinterest, { id: '@pinterest' })).toBeUndefined();
  expect(pinterest.link({ id: '@pinterest' }).href).toBe('https://www.pinterest.com/pinterest/');
  const letters = 'pin/AZkq3bQ0yYhZq7mWcJ8s9xUeRgN2aLdFp';
  expect(frameOf(pinterest, { id: letters })).toBeUndefined();
  expect(pinterest.link({ id: letters }).href).toBe(`https://www.pinterest.com/${letters}/`);
});
