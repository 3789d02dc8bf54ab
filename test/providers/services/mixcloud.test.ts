import { expect, test } from 'vitest';
import { mixcloud } from '../../../src/providers/services/mixcloud.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'spartacus/party-time';
const widget = 'https://player-widget.mixcloud.com/widget/iframe/';

accepts(mixcloud, [
  [id, { id }],
  [`/${id}/`, { id }],
  [{ params: { id, mini: '', theme: 'dark' } }, { id, mini: 'true', theme: 'dark' }],
  [`https://www.mixcloud.com/${id}/`, { id }],
  [`http://mixcloud.com/${id}?utm_source=x`, { id }],
  [`https://m.mixcloud.com/${id}/`, { id }],
  [
    `${widget}?hide_cover=1&mini=1&light=1&feed=%2Fspartacus%2Fparty-time%2F`,
    { id, mini: 'true', theme: 'light' },
  ],
  [
    `https://www.mixcloud.com/widget/iframe/?feed=https%3A%2F%2Fwww.mixcloud.com%2Fspartacus%2Fparty-time%2F`,
    { id },
  ],
  ['https://www.mixcloud.com/dj/夜-1/', { id: 'dj/%E5%A4%9C-1' }],
  [`${widget}?feed=%2Fdj%2F%E5%A4%9C-1%2F`, { id: 'dj/%E5%A4%9C-1' }],
  ['https://www.mixcloud.com/spartacus/playlists/best/', { id: 'spartacus/playlists/best' }],
]);

refuses(mixcloud, [
  ['an empty text', '', 'no-id'],
  ['a profile', 'https://www.mixcloud.com/spartacus/'],
  ["a person's favourites", 'https://www.mixcloud.com/spartacus/favorites/'],
  ["all of a person's playlists", 'https://www.mixcloud.com/spartacus/playlists/'],
  ['a page of the site', 'https://www.mixcloud.com/genres/house/'],
  ['a player without an id', widget],
  ["a player of somebody else's", `${widget}?feed=https%3A%2F%2Fevil.test%2Fspartacus%2Fparty-time%2F`],
  ["a player of somebody else's without a scheme", `${widget}?feed=%2F%2Fevil.test%2Fparty-time%2F`],
  ['a show on the host of players', `https://player-widget.mixcloud.com/${id}/`],
  ['a path below a show', `https://www.mixcloud.com/${id}/evil/`],
  ['an encoded slash', 'https://www.mixcloud.com/spartacus/..%2fevil/'],
  ['an encoded quote', 'https://www.mixcloud.com/spartacus/a%22b/'],
  ['a name of 64 KB', `spartacus/${'a'.repeat(65_536)}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilmixcloud.com/${id}/`, 'foreign-address'],
]);

test("builds the Mixcloud frame with the author's or the page's theme, and autoplays only on the reader's request", () => {
  expect(frameOf(mixcloud, { id })).toBe(`${widget}?feed=%2Fspartacus%2Fparty-time%2F&hide_cover=1&light=1`);
  expect(frameOf(mixcloud, { id, mini: 'true' }, { play: true, lang: 'ja', dark: true })).toBe(
    `${widget}?feed=%2Fspartacus%2Fparty-time%2F&hide_cover=1&mini=1&autoplay=1`,
  );
  expect(frameOf(mixcloud, { id: 'dj/%E5%A4%9C-1', theme: 'dark' })).toBe(
    `${widget}?feed=%2Fdj%2F%E5%A4%9C-1%2F&hide_cover=1`,
  );
});

test('does not throw on invalid UTF-8 in a Mixcloud name', () => {
  expect(frameOf(mixcloud, { id: 'dj/%FF' })).toMatch(/^https:/);
});

test('has no frame for a Mixcloud playlist, and links every page', () => {
  expect(frameOf(mixcloud, { id: 'spartacus/playlists/best' })).toBeUndefined();
  expect(mixcloud.link({ id: 'spartacus/playlists/best' }).href).toBe(
    'https://www.mixcloud.com/spartacus/playlists/best/',
  );
  expect(mixcloud.link({ id }).href).toBe(`https://www.mixcloud.com/${id}/`);
});

test('sizes the mini player of Mixcloud lower', () => {
  expect(mixcloud.sizeOf({ id })).toBeUndefined();
  expect(mixcloud.sizeOf({ id, mini: 'true' })).toEqual({ height: 60 });
});
