import { expect, test } from 'vitest';
import { resolveShortcode, resolveUrl } from '../../../src/providers/registry/resolve.ts';
import { bandcamp } from '../../../src/providers/services/bandcamp.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const player = 'https://bandcamp.com/EmbeddedPlayer';
const id = 'album/1971321604';

accepts(bandcamp, [
  [id, { id }],
  ['track/2362742364', { id: 'track/2362742364' }],
  ['some-band/album/first', { id: 'some-band/album/first' }],
  [
    { params: { id, song: '12', size: 'small', artwork: 'none', tracklist: 'false', bgcol: 'ffffff' } },
    { id, song: '12', size: 'small', artwork: 'none', tracklist: 'false', bgcol: 'ffffff' },
  ],
  [
    { params: { album: '1971321604', track: '12', size: 'large', linkcol: '0687f5' } },
    { id, song: '12', size: 'large', linkcol: '0687f5' },
  ],
  [{ params: { track: '12' } }, { id: 'track/12' }],
  [
    `${player}/album=1971321604/size=large/minimal=true/transparent=true/`,
    { id, size: 'large', minimal: 'true' },
  ],
  [
    `${player}/album=1971321604/size=large/bgcol=ffffff/linkcol=0687f5/tracklist=false/artwork=small/track=12/transparent=true/`,
    {
      id,
      song: '12',
      size: 'large',
      bgcol: 'ffffff',
      linkcol: '0687f5',
      tracklist: 'false',
      artwork: 'small',
    },
  ],
  ['https://www.bandcamp.com/EmbeddedPlayer/track=12/size=small/', { id: 'track/12', size: 'small' }],
  [
    `http://bandcamp.com/EmbeddedPlayer/v=2/track=12/album=1971321604/size=venti`,
    { id, song: '12', size: 'venti' },
  ],
  [{ args: ['album', '1971321604'] }, { id }],
  [{ args: ['track', '12', 'true'] }, { id: 'track/12' }],
  [{ params: { type: 'track', id: '12' } }, { id: 'track/12' }],
  [{ params: { id, size: 'huge' } }, { id }],
  ['https://bandcamp.com/VideoEmbed?track=12&bgcol=ffffff', { id: 'video/12', bgcol: 'ffffff' }],
  ['https://some-band.bandcamp.com/album/first?from=hp', { id: 'some-band/album/first' }],
  ['https://band.bandcamp.com/track/song-2/', { id: 'band/track/song-2' }],
]);

refuses(bandcamp, [
  ['an empty text', '', 'no-id'],
  ['a number without a kind', '1971321604'],
  ['a number of 64 KB', `album/${'9'.repeat(65_536)}`],
  ['a player without an id', `${player}/size=large/`],
  ['a player with a word as id', `${player}/album=first/`],
  ['a video player of an album', 'https://bandcamp.com/VideoEmbed?album=12'],
  ["a player on a band's host", 'https://band.bandcamp.com/EmbeddedPlayer/album=12/'],
  ["a band's first page", 'https://band.bandcamp.com/'],
  ["a band's shop", 'https://band.bandcamp.com/merch/shirt'],
  ['an album without an account', 'https://www.bandcamp.com/album/first'],
  ['a profile', 'https://bandcamp.com/somebody'],
  ['an encoded slash', 'https://band.bandcamp.com/album/..%2ffirst'],
  ['an encoded slash in a player', `${player}/album=1%2f..%2f2/`],
  ['markup behind an id', `${id}"><script>`],
  ['a host two labels down', 'https://a.band.bandcamp.com/album/first', 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilbandcamp.com/EmbeddedPlayer/album=12/`, 'foreign-address'],
]);

test("builds the Bandcamp frame with the author's options, and the page's colours by default", () => {
  expect(frameOf(bandcamp, { id })).toBe(
    `${player}/album=1971321604/size=large/bgcol=ffffff/linkcol=0687f5/transparent=true/`,
  );
  expect(frameOf(bandcamp, { id: 'track/12', size: 'small' }, { play: true, lang: 'ja', dark: true })).toBe(
    `${player}/track=12/size=small/bgcol=333333/linkcol=0f91ff/transparent=true/`,
  );
  const all = { id, song: '12', bgcol: '000000', linkcol: 'fe7eaf', artwork: 'small', tracklist: 'false' };
  expect(frameOf(bandcamp, all)).toBe(
    `${player}/album=1971321604/size=large/bgcol=000000/linkcol=fe7eaf/artwork=small/tracklist=false/track=12/transparent=true/`,
  );
  expect(frameOf(bandcamp, { id: 'video/12' })).toBe('https://bandcamp.com/VideoEmbed?track=12');
});

test('has no frame for the page URL of Bandcamp, which has no number', () => {
  const page = 'https://some-band.bandcamp.com/album/first';
  const target = { src: 'some-band/album/first', frame: undefined, link: page };
  expect(resolveUrl(page)).toMatchObject(target);
  expect(resolveShortcode({ name: 'bandcamp', args: [target.src], params: {} })).toMatchObject(target);
});

test('links the player of a Bandcamp number, on the same track', () => {
  expect(bandcamp.link({ id }).href).toBe(`${player}/album=1971321604/`);
  expect(bandcamp.link({ id, song: '12' }).href).toBe(`${player}/album=1971321604/track=12/`);
  expect(bandcamp.link({ id: 'video/12' }).href).toBe('https://bandcamp.com/VideoEmbed?track=12');
});

test('sizes a Bandcamp player by its options', () => {
  expect(bandcamp.sizeOf({ id })).toBeUndefined();
  expect(bandcamp.sizeOf({ id, size: 'small' })).toEqual({ height: 42 });
  expect(bandcamp.sizeOf({ id, artwork: 'small' })).toEqual({ height: 274 });
  expect(bandcamp.sizeOf({ id, artwork: 'small', tracklist: 'false' })).toEqual({ height: 120 });
  expect(bandcamp.sizeOf({ id: 'track/12', artwork: 'none' })).toEqual({ height: 120 });
  expect(bandcamp.sizeOf({ id: 'video/12' })).toEqual({ ratio: 16 / 9 });
});

test('sizes the minimal Bandcamp player as a square', () => {
  expect(bandcamp.sizeOf({ id, minimal: 'true' })).toEqual({ ratio: 1, width: 350 });
  expect(frameOf(bandcamp, { id, minimal: 'true' })).toContain('/minimal=true/');
});
