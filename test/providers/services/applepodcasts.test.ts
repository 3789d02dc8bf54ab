import { expect, test } from 'vitest';
import { resolveUrl } from '../../../src/providers/registry/resolve.ts';
import { applepodcasts } from '../../../src/providers/services/applepodcasts.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'us/podcast/the-daily/id1200361736';
const episode = '1000634128433';

accepts(applepodcasts, [
  [id, { id }],
  [`${id}?i=${episode}`, { id, episode }],
  [{ params: { id, episode, theme: 'dark' } }, { id, episode, theme: 'dark' }],
  [`https://podcasts.apple.com/${id}`, { id }],
  [`https://podcasts.apple.com/${id}/?i=${episode}&l=en`, { id, episode }],
  [`https://embed.podcasts.apple.com/${id}?i=${episode}&theme=light`, { id, episode, theme: 'light' }],
  ['https://podcasts.apple.com/podcast/id1200361736', { id: 'us/podcast/id1200361736' }],
  ['https://podcasts.apple.com/jp/podcast/朝/id1200361736', { id: 'jp/podcast/%E6%9C%9D/id1200361736' }],
  [`https://itunes.apple.com/us/podcast/the-daily/id1200361736?mt=2`, { id }],
  [`https://geo.itunes.apple.com/us/podcast/the-daily/1200361736`, { id }],
]);

refuses(applepodcasts, [
  ['an empty text', '', 'no-id'],
  ['a number without a kind', '1200361736'],
  ['a name of 64 KB', `us/podcast/${'a'.repeat(65_536)}/id1`],
  ['a channel', 'https://podcasts.apple.com/us/channel/the-new-york-times/id6442457923'],
  ['a curated page of the store', 'https://podcasts.apple.com/us/room/1200361736'],
  ['an album', 'https://itunes.apple.com/us/album/x/id1559523357'],
  ['a path below a show', `https://podcasts.apple.com/${id}/evil`],
  ['an encoded slash', 'https://podcasts.apple.com/us/podcast/..%2fevil/id1200361736'],
  ['a path traversal', 'us/podcast/../id1200361736'],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilpodcasts.apple.com/${id}`, 'foreign-address'],
]);

test("builds the Apple Podcasts frame on the embed host, with the author's theme or that of the page", () => {
  const frame = `https://embed.podcasts.apple.com/${id}`;
  expect(frameOf(applepodcasts, { id })).toBe(`${frame}?theme=light`);
  expect(frameOf(applepodcasts, { id, episode }, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}?i=${episode}&theme=dark`,
  );
  expect(frameOf(applepodcasts, { id, theme: 'light' }, { dark: true })).toBe(`${frame}?theme=light`);
});

test('links the same episode on Apple Podcasts, and sizes an episode low', () => {
  expect(applepodcasts.link({ id }).href).toBe(`https://podcasts.apple.com/${id}`);
  expect(applepodcasts.link({ id, episode }).href).toBe(`https://podcasts.apple.com/${id}?i=${episode}`);
  expect(applepodcasts.sizeOf({ id })).toBeUndefined();
  expect(applepodcasts.sizeOf({ id, episode })).toEqual({ height: 175, width: 660 });
});

test('tells music and podcasts in iTunes Store URLs apart by their kind', () => {
  expect(resolveUrl(`https://itunes.apple.com/${id}`)).toMatchObject({ provider: 'applepodcasts' });
  expect(resolveUrl('https://itunes.apple.com/us/album/x/id1559523357')).toMatchObject({
    provider: 'applemusic',
  });
});
