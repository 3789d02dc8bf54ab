import { expect, test } from 'vitest';
import { spotify } from '../../../src/providers/services/spotify.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const code = '4aawyAB9vmqN3uQ7FjRGTy';
const id = `album/${code}`;

accepts(spotify, [
  [id, { id }],
  [`${id}?si=abc&t=90`, { id, start: '90' }],
  [`spotify:album:${code}`, { id }],
  [`spotify:user:someone:playlist:${code}`, { id: `playlist/${code}` }],
  [{ args: ['album', code] }, { id }],
  [{ args: ['album', code, '100%', '352'] }, { id }],
  [{ params: { type: 'album', id: code } }, { id }],
  [{ params: { type: 'artist', id } }, { id }],
  [{ params: { id, theme: '0' } }, { id, theme: 'dark' }],
  [{ params: { id, theme: 'light' } }, { id, theme: 'light' }],
  [`https://open.spotify.com/album/${code}`, { id }],
  [`https://open.spotify.com/intl-ja/album/${code}?si=abc`, { id }],
  [`https://open.spotify.com/embed/album/${code}?utm_source=generator&theme=0`, { id, theme: 'dark' }],
  [`https://open.spotify.com/embed/album/${code}?theme=1`, { id, theme: 'light' }],
  [`https://open.spotify.com/embed-podcast/show/${code}/`, { id: `show/${code}` }],
  [
    `https://open.spotify.com/embed/episode/${code}/video?t=61`,
    { id: `episode/${code}`, video: 'true', start: '61' },
  ],
  [`https://open.spotify.com/user/some.one%20else/playlist/${code}`, { id: `playlist/${code}` }],
  [`http://play.spotify.com/track/${code}`, { id: `track/${code}` }],
  [`https://embed.spotify.com/?uri=spotify:artist:${code}`, { id: `artist/${code}` }],
  [`https://open.spotify.com/embed?uri=spotify%3Atrack%3A${code}`, { id: `track/${code}` }],
  [
    `https://open.spotify.com/embed/?uri=https%3A%2F%2Fopen.spotify.com%2Fintl-de%2Falbum%2F${code}%3Fsi%3Dabc`,
    { id },
  ],
  ['https://spotify.link/aB3dE5fG7hI', { id: 's/aB3dE5fG7hI' }],
  ['s/aB3dE5fG7hI', { id: 's/aB3dE5fG7hI' }],
]);

refuses(spotify, [
  ['an empty text', '', 'no-id'],
  ['an id without a kind', code],
  ['a kind without an id', 'album'],
  ['a kind that is an object member', `toString/${code}`],
  ['a `type` that is an object member', { params: { type: '__proto__', id: code } }],
  ['an id of 21 characters', id.slice(0, -1)],
  ['an id of 23 characters', `${id}x`],
  ['an id of 64 KB', `album/${'a'.repeat(65_536)}`],
  ['a profile', 'https://open.spotify.com/user/someone'],
  ['a search', 'https://open.spotify.com/search/album'],
  ['a path below an id', `https://open.spotify.com/album/${code}/evil`],
  ['an encoded slash', `https://open.spotify.com/embed/album%2f${code}`],
  ['an encoded slash in a name', `https://open.spotify.com/user/a%2fb/playlist/${code}`],
  ['a path traversal', `user/../album/${code}`],
  ['another host in the inner URL', `https://embed.spotify.com/?uri=https://evil.test/album/${code}`],
  ['markup behind an id', `${id}"><script>`],
  ['a line break behind an id', `${id}\n<`],
  ['a look-alike host with a prefix', `https://evilspotify.com/album/${code}`, 'foreign-address'],
]);

test("builds the Spotify frame with the author's theme, else dark on a dark page and without theme on a light one", () => {
  const start = `https://open.spotify.com/embed/${id}`;
  expect(frameOf(spotify, { id })).toBe(start);
  expect(frameOf(spotify, { id }, { play: true, lang: 'ja', dark: true })).toBe(`${start}?theme=0`);
  expect(frameOf(spotify, { id, theme: 'light' }, { dark: true })).toBe(start);
  expect(frameOf(spotify, { id, theme: 'dark', start: '90', video: 'true' })).toBe(
    `${start}/video?t=90&theme=0`,
  );
});

test('links the same page on Spotify at the same time, and a short link unresolved', () => {
  expect(spotify.link({ id }).href).toBe(`https://open.spotify.com/${id}`);
  expect(spotify.link({ id, start: '90' }).href).toBe(`https://open.spotify.com/${id}?t=90`);
  expect(spotify.link({ id: 's/aB3dE5fG7hI' }).href).toBe('https://spotify.link/aB3dE5fG7hI');
  expect(frameOf(spotify, { id: 's/aB3dE5fG7hI' })).toBeUndefined();
});

test('sizes a Spotify collection higher than a track, and a video 16:9', () => {
  const kinds = ['album', 'playlist', 'artist', 'track', 'episode', 'show'];
  const heights = kinds.map(kind => (spotify.sizeOf({ id: `${kind}/${code}` }) ?? spotify.size).height);
  expect(heights).toEqual([352, 352, 352, 152, 152, 152]);
  expect(spotify.sizeOf({ id: `episode/${code}`, video: 'true' })).toEqual({ ratio: 16 / 9 });
});
