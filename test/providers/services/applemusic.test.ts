import { expect, test } from 'vitest';
import { applemusic } from '../../../src/providers/services/applemusic.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'us/album/never-gonna-give-you-up/1559523357';
const song = '1559523359';

accepts(applemusic, [
  [id, { id }],
  [`${id}?i=${song}`, { id, song }],
  [{ params: { id, song, theme: 'dark' } }, { id, song, theme: 'dark' }],
  [`https://music.apple.com/${id}`, { id }],
  [`https://music.apple.com/${id}/?i=${song}&ls=1&app=music`, { id, song }],
  [`https://embed.music.apple.com/${id}?i=${song}&theme=light`, { id, song, theme: 'light' }],
  ['https://music.apple.com/album/1559523357', { id: 'us/album/1559523357' }],
  [
    'https://music.apple.com/jp/album/夜に駆ける/1490256978',
    { id: 'jp/album/%E5%A4%9C%E3%81%AB%E9%A7%86%E3%81%91%E3%82%8B/1490256978' },
  ],
  [
    'https://music.apple.com/jp/playlist/todays-hits/pl.f4d106fed2bd41149aaacabb233eb5eb',
    { id: 'jp/playlist/todays-hits/pl.f4d106fed2bd41149aaacabb233eb5eb' },
  ],
  ['https://music.apple.com/us/song/x/1559523359', { id: 'us/song/x/1559523359' }],
  ['https://music.apple.com/us/music-video/x/1559523359', { id: 'us/music-video/x/1559523359' }],
  ['https://music.apple.com/us/station/x/ra.985484166', { id: 'us/station/x/ra.985484166' }],
  ['https://itunes.apple.com/us/album/x/id1559523357?mt=1', { id: 'us/album/x/1559523357' }],
  ['https://geo.itunes.apple.com/us/album/id1559523357', { id: 'us/album/1559523357' }],
  [`${id}?i=first`, { id }],
]);

refuses(applemusic, [
  ['an empty text', '', 'no-id'],
  ['a number without a kind', '1559523357'],
  ['a name of 64 KB', `us/album/${'a'.repeat(65_536)}/1`],
  ['a word for a number', 'https://music.apple.com/us/album/never-gonna-give-you-up'],
  ['a curated page of the store', 'https://music.apple.com/us/room/1559523357'],
  ["a reader's own library", 'https://music.apple.com/library/albums/l.abc'],
  ['an app', 'https://itunes.apple.com/us/app/x/id1559523357'],
  ['a path below a work', `https://music.apple.com/${id}/evil`],
  ['an encoded slash', 'https://music.apple.com/us/album/..%2fevil/1559523357'],
  ['an encoded quote', 'https://music.apple.com/us/album/a%22b/1559523357'],
  ['a path traversal', 'us/album/../1559523357'],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilmusic.apple.com/${id}`, 'foreign-address'],
]);

test("builds the Apple Music frame on the embed host, with the author's theme or that of the page", () => {
  const frame = `https://embed.music.apple.com/${id}`;
  expect(frameOf(applemusic, { id })).toBe(`${frame}?theme=light`);
  expect(frameOf(applemusic, { id, song }, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}?i=${song}&theme=dark`,
  );
  expect(frameOf(applemusic, { id, theme: 'light' }, { dark: true })).toBe(`${frame}?theme=light`);
});

test('links the same song of the same album on Apple Music', () => {
  expect(applemusic.link({ id }).href).toBe(`https://music.apple.com/${id}`);
  expect(applemusic.link({ id, song }).href).toBe(`https://music.apple.com/${id}?i=${song}`);
});

test('sizes a song of Apple Music low and a music video 16:9', () => {
  expect(applemusic.sizeOf({ id })).toBeUndefined();
  expect(applemusic.sizeOf({ id, song })).toEqual({ height: 175, width: 660 });
  expect(applemusic.sizeOf({ id: 'us/song/x/1' })).toEqual({ height: 175, width: 660 });
  expect(applemusic.sizeOf({ id: 'us/music-video/x/1' })).toEqual({ ratio: 16 / 9, width: 660 });
});
