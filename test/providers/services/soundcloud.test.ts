import { expect, test } from 'vitest';
import { resolveShortcode } from '../../../src/providers/registry/resolve.ts';
import { soundcloud } from '../../../src/providers/services/soundcloud.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'forss/flickermood';
const api = 'https%3A//api.soundcloud.com';

accepts(soundcloud, [
  [{ params: { type: 'playlist', id: '12' } }, { id: 'playlists/12' }],
  [{ params: { type: 'audio', id: '12' } }, { id: 'tracks/12' }],
  [
    `https://w.soundcloud.com/player/?url=${api}/playlists/12&show_user=false&show_comments=true&show_reposts=x&sharing=false&start_track=2`,
    { id: 'playlists/12', show_user: 'false', show_comments: 'true', sharing: 'false', start_track: '2' },
  ],
  [id, { id }],
  ['293', { id: 'tracks/293' }],
  ['playlists/12', { id: 'playlists/12' }],
  ['soundcloud:playlists:12', { id: 'playlists/12' }],
  ['@forss', { id: '@forss' }],
  ['forss/sets/soulhack', { id: 'forss/sets/soulhack' }],
  [{ args: ['293', 'A title'] }, { id: 'tracks/293' }],
  [
    { params: { src: '293', color: 'FF5500', visual: '', secret: 's-AbC12' } },
    { id: 'tracks/293', color: 'FF5500', visual: 'true', secret: 's-AbC12' },
  ],
  [`https://soundcloud.com/${id}?si=abc&utm_source=clipboard`, { id }],
  [`https://m.soundcloud.com/${id}/`, { id }],
  [`https://soundcloud.com/${id}/s-AbC12`, { id, secret: 's-AbC12' }],
  ['https://soundcloud.com/forss/sets/soulhack/s-AbC12', { id: 'forss/sets/soulhack', secret: 's-AbC12' }],
  ['https://soundcloud.com/forss', { id: '@forss' }],
  ['https://soundcloud.com/12345', { id: '@12345' }],
  ['https://on.soundcloud.com/AbC12dEf', { id: 's/AbC12dEf' }],
  ['https://api.soundcloud.com/tracks/293?secret_token=s-AbC12', { id: 'tracks/293', secret: 's-AbC12' }],
  ['https://api-v2.soundcloud.com/users/4', { id: 'users/4' }],
  ['https://feeds.soundcloud.com/stream/293-forss-flickermood.mp3', { id: 'tracks/293' }],
  [
    `https://w.soundcloud.com/player/?url=${api}/tracks/293&color=%23ff5500&visual=true&auto_play=true`,
    { id: 'tracks/293', color: 'ff5500', visual: 'true' },
  ],
  [
    `https://w.soundcloud.com/player/?url=${api}/tracks/soundcloud%253Atracks%253A293&secret_token=s-AbC12`,
    { id: 'tracks/293', secret: 's-AbC12' },
  ],
  [
    `https://w.soundcloud.com/player/?url=${api}/playlists/12%3Fsecret_token%3Ds-AbC12`,
    { id: 'playlists/12', secret: 's-AbC12' },
  ],
  [
    `https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood&visual=false`,
    { id },
  ],
  [
    `http://player.soundcloud.com/player.swf?url=http%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293`,
    { id: 'tracks/293' },
  ],
]);

refuses(soundcloud, [
  ['an empty text', '', 'no-id'],
  ['a word', 'SOMETHING'],
  ['a number of 64 KB', '9'.repeat(65_536)],
  ['a page of the site', 'https://soundcloud.com/discover'],
  ['a page below one of the site', 'https://soundcloud.com/tags/ambient'],
  ["a tab of a person's page", 'https://soundcloud.com/forss/likes'],
  ["all of a person's lists", 'https://soundcloud.com/forss/sets'],
  ['a path below a work', `https://soundcloud.com/${id}/comments`],
  ['an API URL of a stream', 'https://api.soundcloud.com/tracks/293/stream'],
  ['a feed', 'https://feeds.soundcloud.com/users/soundcloud:users:4/sounds.rss'],
  ['a player without an id', 'https://w.soundcloud.com/player/'],
  ["a player of somebody else's", 'https://w.soundcloud.com/player/?url=https://evil.test/forss/flickermood'],
  ['a player of a player', 'https://w.soundcloud.com/player/?url=https://w.soundcloud.com/forss/flickermood'],
  [
    'a user name in the inner URL that looks like the host',
    'https://w.soundcloud.com/player/?url=https://soundcloud.com@evil.test/a1/b1',
  ],
  ['an encoded slash', 'https://soundcloud.com/forss/..%2fflickermood'],
  ['markup behind an id', `${id}"><script>`],
  ['a line break behind an id', `${id}\n<`],
  ['a look-alike host with a prefix', `https://evilsoundcloud.com/${id}`, 'foreign-address'],
]);

test("builds the SoundCloud frame with the secret token, and autoplays only on the reader's request", () => {
  const player = 'https://w.soundcloud.com/player/';
  const quiet = 'hide_related=true&show_comments=false&show_teaser=false';
  expect(frameOf(soundcloud, { id })).toBe(
    `${player}?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood&${quiet}`,
  );
  expect(frameOf(soundcloud, { id: '@forss', secret: 's-AbC12' })).toBe(
    `${player}?url=https%3A%2F%2Fsoundcloud.com%2Fforss&secret_token=s-AbC12&${quiet}`,
  );
  const all = { id: 'tracks/293', secret: 's-AbC12', color: 'ff5500', visual: 'true' };
  expect(frameOf(soundcloud, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${player}?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293%3Fsecret_token%3Ds-AbC12&color=%23ff5500&auto_play=true&${quiet}&visual=true`,
  );
  expect(frameOf(soundcloud, { id: 's/AbC12dEf' })).toBeUndefined();
});

test.each([
  [{ id, secret: 's-AbC12' }, `https://soundcloud.com/${id}/s-AbC12`],
  [{ id: '@forss' }, 'https://soundcloud.com/forss'],
  [{ id: 's/AbC12dEf' }, 'https://on.soundcloud.com/AbC12dEf'],
  [
    { id: 'tracks/293', secret: 's-AbC12' },
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293%3Fsecret_token%3Ds-AbC12',
  ],
])('reads %j from its own SoundCloud link', (reference, link) => {
  expect(soundcloud.link(reference).href).toBe(link);
  const url = new URL(link);
  expect(soundcloud.read({ url, id: link, query: url.searchParams, args: [link], params: {} })).toMatchObject(
    reference,
  );
});

test('sizes a SoundCloud list higher than a track, and a visual track higher than a plain one', () => {
  const ids = ['tracks/1', id, 'playlists/1', 'users/1', '@forss', 'forss/sets/soulhack'];
  const heights = ids.map(work => (soundcloud.sizeOf({ id: work }) ?? soundcloud.size).height);
  expect(heights).toEqual([166, 166, 450, 450, 450, 450]);
  expect(soundcloud.sizeOf({ id, visual: 'true' })).toEqual({ height: 300 });
});

test("reads the kind of a SoundCloud number from the shortcode's name", () => {
  const srcOf = (name: string) => resolveShortcode({ name, args: ['12'], params: {} });
  expect(srcOf('soundcloud-playlist')).toMatchObject({ src: 'playlists/12' });
  expect(srcOf('soundcloud-track')).toMatchObject({ src: 'tracks/12' });
});

test("keeps the author's display options in the SoundCloud frame", () => {
  const said = { show_user: 'false', show_comments: 'true', sharing: 'false', start_track: '2' };
  expect(frameOf(soundcloud, { id: 'playlists/12', ...said })).toBe(
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Fplaylists%2F12&hide_related=true&show_comments=true&show_teaser=false&show_user=false&sharing=false&start_track=2',
  );
});
