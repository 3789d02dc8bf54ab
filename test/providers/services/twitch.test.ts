import { expect, test } from 'vitest';
import { twitch } from '../../../src/providers/services/twitch.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const clip = 'AggressiveShyPangolinKappaRoss-8IaGEh6cBZwFnPaf';

accepts(twitch, [
  [
    'https://player.twitch.tv/?video=v123456789&collection=GMEgKwTQpRQwyA',
    { id: 'video/123456789', list: 'GMEgKwTQpRQwyA' },
  ],
  ['https://www.twitch.tv/monstercat/embed', { id: 'monstercat' }],
  ['monstercat', { id: 'monstercat' }],
  ['video/1523768459', { id: 'video/1523768459' }],
  ['v123456789', { id: 'video/123456789' }],
  ['1523768459?t=90', { id: 'video/1523768459', start: '90' }],
  [`clip/${clip}`, { id: `clip/${clip}` }],
  ['collection/GMEgKwTQpRQwyA', { id: 'collection/GMEgKwTQpRQwyA' }],
  [{ params: { channel: 'monstercat', mute: '' } }, { id: 'monstercat', mute: 'true' }],
  [{ params: { video: 'v123456789', start: '1:30' } }, { id: 'video/123456789', start: '90' }],
  [{ params: { clip } }, { id: `clip/${clip}` }],
  [{ params: { collection: 'GMEgKwTQpRQwyA' } }, { id: 'collection/GMEgKwTQpRQwyA' }],
  ['https://www.twitch.tv/The_Lion_Squad', { id: 'The_Lion_Squad' }],
  ['https://m.twitch.tv/monstercat/', { id: 'monstercat' }],
  ['https://go.twitch.tv/videos/1523768459', { id: 'video/1523768459' }],
  ['https://twitch.tv/videos/1523768459?t=1h2m3s', { id: 'video/1523768459', start: '3723' }],
  ['https://www.twitch.tv/playstation/v/3589809', { id: 'video/3589809' }],
  ['https://www.twitch.tv/playstation/video/3589809', { id: 'video/3589809' }],
  [`https://www.twitch.tv/someone/clip/${clip}?filter=clips`, { id: `clip/${clip}` }],
  [`https://m.twitch.tv/clip/${clip}`, { id: `clip/${clip}` }],
  [`https://clips.twitch.tv/${clip}`, { id: `clip/${clip}` }],
  [`https://clips.twitch.tv/someone/${clip}`, { id: `clip/${clip}` }],
  [`https://clips.twitch.tv/embed?clip=${clip}&parent=a.test`, { id: `clip/${clip}` }],
  ['https://www.twitch.tv/collections/GMEgKwTQpRQwyA', { id: 'collection/GMEgKwTQpRQwyA' }],
  ['https://player.twitch.tv/?channel=monstercat&muted=true', { id: 'monstercat', mute: 'true' }],
  ['https://player.twitch.tv/?channel=monstercat&muted=false', { id: 'monstercat' }],
  ['https://player.twitch.tv/?video=v123456789&time=1m30s', { id: 'video/123456789', start: '90' }],
  ['https://player.twitch.tv/?collection=GMEgKwTQpRQwyA', { id: 'collection/GMEgKwTQpRQwyA' }],
]);

refuses(twitch, [
  ['an empty text', '', 'no-id'],
  ['a channel of one letter', 'a'],
  ['a channel of 64 KB', 'a'.repeat(65_536)],
  ['a channel with a hyphen', 'monster-cat'],
  ['an unknown kind', 'team/monstercat'],
  ['the list of games', 'https://www.twitch.tv/directory'],
  ['the chat of a channel', 'https://www.twitch.tv/popout/monstercat/chat'],
  ["a channel's list of videos", 'https://www.twitch.tv/monstercat/videos'],
  ['a player without an id', 'https://player.twitch.tv/?parent=a.test'],
  ['an encoded slash', 'https://www.twitch.tv/videos/..%2f1523768459'],
  ['markup in a parameter', 'https://player.twitch.tv/?channel=a"><script>'],
  ['markup behind an id', 'video/1523768459"><script>'],
  ['a look-alike host with a prefix', 'https://eviltwitch.tv/monstercat', 'foreign-address'],
  ['another host of the service', 'https://dev.twitch.tv/docs', 'foreign-address'],
]);

test("names the embedding host in the Twitch frame, and autoplays only on the reader's request", () => {
  expect(frameOf(twitch, { id: 'monstercat' })).toBe(
    'https://player.twitch.tv/?channel=monstercat&parent=blog.test&autoplay=false',
  );
  expect(frameOf(twitch, { id: 'video/123456', start: '3723', mute: 'true' }, { play: true })).toBe(
    'https://player.twitch.tv/?video=123456&parent=blog.test&autoplay=true&muted=true&time=3723s',
  );
  expect(frameOf(twitch, { id: `clip/${clip}` }, { page: 'http://localhost:1313/post' })).toBe(
    `https://clips.twitch.tv/embed?clip=${clip}&parent=localhost&autoplay=false`,
  );
  expect(frameOf(twitch, { id: 'collection/GMEgKwTQpRQwyA' })).toBe(
    'https://player.twitch.tv/?collection=GMEgKwTQpRQwyA&parent=blog.test&autoplay=false',
  );
});

test.each(['', 'about:blank', 'file:///post.html', 'no address'])(
  'A Twitch frame outside a page on the web, as at %j, names no host',
  page => {
    expect(frameOf(twitch, { id: 'monstercat' }, { page })).toBe(
      'https://player.twitch.tv/?channel=monstercat&autoplay=false',
    );
  },
);

test('links the page on Twitch, with a start time for videos only', () => {
  const link = (id: string) => twitch.link({ id, start: '90' }).href;
  expect(link('monstercat')).toBe('https://www.twitch.tv/monstercat');
  expect(link('video/123456')).toBe('https://www.twitch.tv/videos/123456?t=90s');
  expect(link(`clip/${clip}`)).toBe(`https://clips.twitch.tv/${clip}`);
  expect(link('collection/GMEgKwTQpRQwyA')).toBe('https://www.twitch.tv/collections/GMEgKwTQpRQwyA');
});

test('keeps the collection of a Twitch video', () => {
  const all = { id: 'video/123456', list: 'GMEgKwTQpRQwyA' };
  expect(frameOf(twitch, all)).toContain('&collection=GMEgKwTQpRQwyA');
  expect(twitch.link(all).href).toBe('https://www.twitch.tv/videos/123456?collection=GMEgKwTQpRQwyA');
});
