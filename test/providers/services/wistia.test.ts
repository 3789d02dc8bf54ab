import { expect, test } from 'vitest';
import { wistia } from '../../../src/providers/services/wistia.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'e4a27b971d';

accepts(wistia, [
  ['https://home.wi.st/medias/e4a27b971d', { id: 'e4a27b971d', account: 'home' }],
  [id, { id }],
  [{ params: { id, account: 'home', start: '1:30' } }, { id, account: 'home', start: '90' }],
  [{ params: { id, account: 'a.evil.test/' } }, { id }],
  [`https://home.wistia.com/medias/${id}`, { id, account: 'home' }],
  [`https://my-site.wistia.com/medias/${id}?wtime=1m30s`, { id, account: 'my-site', start: '90' }],
  [`https://fast.wistia.net/embed/iframe/${id}?videoFoam=true&time=5`, { id, start: '5' }],
  [`//fast.wistia.com/embed/iframe/${id}`, { id }],
  [`https://fast.wistia.com/embed/medias/${id}.jsonp`, { id }],
]);

refuses(wistia, [
  ['an empty text', '', 'no-id'],
  ['an id of nine characters', id.slice(1)],
  ['an id in upper case', id.toUpperCase()],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a channel', 'https://fast.wistia.com/embed/channel/fj6gynv9qi'],
  ['a page of the service', 'https://home.wistia.com/projects'],
  ['a path below a video', `https://home.wistia.com/medias/${id}/stats`],
  ['an encoded slash', `https://home.wistia.com/medias/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['two labels below it', `https://a.b.wistia.com/medias/${id}`, 'foreign-address'],
  ['the service itself, which has no videos', `https://wistia.com/medias/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilwistia.com/medias/${id}`, 'foreign-address'],
  ['a look-alike host with a suffix', `https://home.wistia.com.evil.test/medias/${id}`, 'foreign-address'],
]);

test("builds the Wistia frame with `doNotTrack`, and autoplays only on the reader's request", () => {
  const player = `https://fast.wistia.net/embed/iframe/${id}?doNotTrack=true`;
  expect(frameOf(wistia, { id, account: 'home' })).toBe(player);
  expect(frameOf(wistia, { id, start: '90' }, { play: true })).toBe(`${player}&autoPlay=true&time=90`);
});

test("links the page on the owner's Wistia host if known, else the player", () => {
  expect(wistia.link({ id, account: 'home', start: '90' }).href).toBe(
    `https://home.wistia.com/medias/${id}?wtime=90s`,
  );
  expect(wistia.link({ id, start: '90' }).href).toBe(`https://fast.wistia.net/embed/iframe/${id}?time=90`);
});
