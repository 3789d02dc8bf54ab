import { expect, test } from 'vitest';
import { tiktok } from '../../../src/providers/services/tiktok.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '6718335390845095173';
const user = 'scout2015';

accepts(tiktok, [
  [id, { id }],
  [{ params: { id, user: `@${user}` } }, { id, user }],
  [{ params: { id, usr: user, loop: 'true' } }, { id, user, loop: 'true' }],
  [`https://www.tiktok.com/@${user}/video/${id}?lang=en`, { id, user }],
  [`@${user}/video/${id}`, { id, user }],
  [`https://tiktok.com/@/video/${id}`, { id }],
  [`https://www.tiktok.com/@_/video/${id}`, { id }],
  [`https://m.tiktok.com/v/${id}.html`, { id }],
  [`https://www.tiktok.com/embed/${id}`, { id }],
  [`https://www.tiktok.com/embed/v2/${id}?lang=ja`, { id }],
  [`https://www.tiktok.com/player/v1/${id}?loop=1`, { id, loop: 'true' }],
  [
    `https://www.tiktok.com/player/v1/${id}?controls=0&music_info=1&volume_control=maybe`,
    { id, controls: '0', music_info: '1' },
  ],
  [{ args: [user, id] }, { id, user }],
  [{ args: [`@${user}`, id] }, { id, user }],
  [`https://www.tiktok.com/share/video/${id}/`, { id }],
  [`https://www.tiktok.com/@${user}`, { id: `@${user}` }],
  [`https://www.tiktok.com/embed/@${user}`, { id: `@${user}` }],
  [`https://www.tiktok.com/@${user}/photo/${id}`, { id: `@${user}/photo/${id}` }],
  ['https://vm.tiktok.com/ZMF6rgvXY/', { id: 'vm/ZMF6rgvXY' }],
  ['https://vt.tiktok.com/ZMF6rgvXY', { id: 'vt/ZMF6rgvXY' }],
  ['https://www.tiktok.com/t/ZMF6rgvXY/', { id: 't/ZMF6rgvXY' }],
]);

refuses(tiktok, [
  ['an empty text', '', 'no-id'],
  ['a number that is too short', '12345678901234'],
  ['a word', 'VIDEO_ID'],
  ['a tag', 'https://www.tiktok.com/tag/cats'],
  ['a sound', `https://www.tiktok.com/music/original-${id}`],
  ['a name with two dots', '@a..b'],
  ['an encoded slash', `https://www.tiktok.com/player/v1/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://eviltiktok.com/@${user}/video/${id}`, 'foreign-address'],
]);

test("builds the TikTok frame, and autoplays only on the reader's request", () => {
  const player = `https://www.tiktok.com/player/v1/${id}`;
  expect(frameOf(tiktok, { id })).toBe(`${player}?rel=0`);
  const all = { id, user, loop: 'true' };
  expect(frameOf(tiktok, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${player}?autoplay=1&loop=1&rel=0`,
  );
  expect(frameOf(tiktok, { id, controls: '0' })).toBe(`${player}?controls=0&rel=0`);
  expect(frameOf(tiktok, { id: `@${user}` })).toBe(`https://www.tiktok.com/embed/@${user}`);
});

test("links TikTok's redirects and photos and has no frames for them", () => {
  for (const other of ['vm/ZMF6rgvXY', 'vt/ZMF6rgvXY', 't/ZMF6rgvXY', `@${user}/photo/${id}`]) {
    expect(frameOf(tiktok, { id: other })).toBeUndefined();
  }
});

test('links a TikTok video with the account if known', () => {
  expect(tiktok.link({ id, user }).href).toBe(`https://www.tiktok.com/@${user}/video/${id}`);
  expect(tiktok.link({ id }).href).toBe(`https://www.tiktok.com/@_/video/${id}`);
  expect(tiktok.link({ id: `@${user}` }).href).toBe(`https://www.tiktok.com/@${user}`);
  expect(tiktok.link({ id: 'vt/ZMF6rgvXY' }).href).toBe('https://vt.tiktok.com/ZMF6rgvXY/');
  expect(tiktok.link({ id: 't/ZMF6rgvXY' }).href).toBe('https://www.tiktok.com/t/ZMF6rgvXY');
});

test('sizes a TikTok account wider than a video', () => {
  expect(tiktok.sizeOf({ id })).toBeUndefined();
  expect(tiktok.sizeOf({ id: `@${user}` })).toEqual({ height: 480, width: 780 });
});
