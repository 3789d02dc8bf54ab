import { expect, test } from 'vitest';
import { deezer } from '../../../src/providers/services/deezer.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'album/302127';

accepts(deezer, [
  [{ args: ['track', '3135556', 'dark', '150'] }, { id: 'track/3135556', theme: 'dark' }],
  [id, { id }],
  [{ args: ['album', '302127'] }, { id }],
  [{ params: { type: 'album', id: '302127' } }, { id }],
  [{ params: { id, theme: 'dark', tracklist: 'false' } }, { id, theme: 'dark', tracklist: 'false' }],
  [`https://www.deezer.com/${id}`, { id }],
  [`https://www.deezer.com/fr/${id}?utm_source=x`, { id }],
  [`http://deezer.com/en/${id}/`, { id }],
  ['https://www.deezer.com/track/3135556', { id: 'track/3135556' }],
  [`https://widget.deezer.com/widget/auto/${id}`, { id }],
  [
    `https://widget.deezer.com/widget/dark/${id}?tracklist=false&autoplay=true`,
    { id, theme: 'dark', tracklist: 'false' },
  ],
  ['https://widget.deezer.com/widget/light/artist/27/top_tracks', { id: 'artist/27', theme: 'light' }],
  ['https://www.deezer.com/plugins/player?format=classic&type=playlist&id=12', { id: 'playlist/12' }],
  ['https://www.deezer.com/plugins/player?type=tracks&id=12', { id: 'track/12' }],
  ['https://deezer.page.link/aBcD12', { id: 'deezer.page.link/aBcD12' }],
  ['https://link.deezer.com/s/30aBcD12/', { id: 'link.deezer.com/s/30aBcD12' }],
]);

refuses(deezer, [
  ['an empty text', '', 'no-id'],
  ['a number without a kind', '302127'],
  ['a number that starts with zero', 'album/0302127'],
  ['a number of 64 KB', `album/${'9'.repeat(65_536)}`],
  ['a kind that is an object member', 'toString/302127'],
  ['a profile', 'https://www.deezer.com/profile/302127'],
  ['a player without an id', 'https://www.deezer.com/plugins/player'],
  ['an unknown theme', `https://widget.deezer.com/widget/evil/${id}`],
  ['a path below a work', `https://www.deezer.com/${id}/evil`],
  ['an encoded slash', 'https://www.deezer.com/album%2f302127'],
  ['markup behind an id', `${id}"><script>`],
  ['a line break behind an id', `${id}\n<`],
  ['a look-alike host with a prefix', `https://evildeezer.com/${id}`, 'foreign-address'],
]);

test("builds the Deezer frame with the author's or the page's theme, and autoplays only on the reader's request", () => {
  const widget = 'https://widget.deezer.com/widget';
  expect(frameOf(deezer, { id })).toBe(`${widget}/light/${id}`);
  expect(frameOf(deezer, { id, tracklist: 'false' }, { play: true, lang: 'ja', dark: true })).toBe(
    `${widget}/dark/${id}?tracklist=false&autoplay=1`,
  );
  expect(frameOf(deezer, { id, theme: 'light' }, { dark: true })).toBe(`${widget}/light/${id}`);
});

test('plays the top tracks of a Deezer artist', () => {
  expect(frameOf(deezer, { id: 'artist/27' })).toBe(
    'https://widget.deezer.com/widget/light/artist/27/top_tracks',
  );
});

test('links the page on Deezer, and a short link unresolved', () => {
  expect(deezer.link({ id }).href).toBe(`https://www.deezer.com/${id}`);
  for (const short of ['deezer.page.link/aBcD12', 'link.deezer.com/s/30aBcD12']) {
    expect(frameOf(deezer, { id: short })).toBeUndefined();
    expect(deezer.link({ id: short }).href).toBe(`https://${short}`);
  }
});

test('sizes a Deezer track lower than a list', () => {
  expect(deezer.sizeOf({ id })).toBeUndefined();
  expect(deezer.sizeOf({ id: 'track/3135556' })).toEqual({ height: 150 });
});
