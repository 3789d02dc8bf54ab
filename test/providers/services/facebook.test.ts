import { expect, test } from 'vitest';
import { facebook } from '../../../src/providers/services/facebook.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const number = '10154009990506729';
const pfbid = `pfbid0${'aB3'.repeat(20)}`;
const id = `20531316728/posts/${number}`;
const video = `facebook/videos/${number}`;
const site = 'https://www.facebook.com';

accepts(facebook, [
  [id, { id }],
  [`watch/${number}`, { id: `watch/${number}` }],
  [`${site}/${id}/`, { id }],
  [`https://m.facebook.com/${id}?ref=share`, { id }],
  [`https://web.facebook.com/${id}`, { id }],
  [`https://ja-jp.facebook.com/${id}`, { id }],
  [`https://zh-tw.facebook.com/${id}`, { id }],
  [`${site}/some.page/posts/${pfbid}`, { id: `some.page/posts/${pfbid}` }],
  [`${site}/some.page/posts/the-first-words/${number}/`, { id: `some.page/posts/${number}` }],
  [`${site}/${video}/`, { id: video }],
  [`${site}/facebook/videos/a-title/${number}/?t=90`, { id: video, start: '90' }],
  [`${site}/some.page/photos/a.123.456/${number}/`, { id: `some.page/photos/${number}` }],
  [`${site}/photo/?fbid=${number}&set=a.1`, { id: `photo/${number}` }],
  [`${site}/photo.php?fbid=${number}`, { id: `photo/${number}` }],
  [`${site}/reel/${number}`, { id: `reel/${number}` }],
  [`${site}/watch/?v=${number}`, { id: `watch/${number}` }],
  [`${site}/watch/live/?v=${number}`, { id: `watch/${number}` }],
  [`${site}/video.php?v=${number}`, { id: `watch/${number}` }],
  [`${site}/video/embed?video_id=${number}`, { id: `watch/${number}` }],
  [`${site}/permalink.php?story_fbid=${pfbid}&id=20531316728`, { id: `permalink/20531316728/${pfbid}` }],
  [
    `https://m.facebook.com/story.php?story_fbid=${number}&id=20531316728`,
    { id: `permalink/20531316728/${number}` },
  ],
  [
    `${site}/plugins/post.php?href=${encodeURIComponent(`${site}/${id}`)}&show_text=false&width=500`,
    { id, showtext: 'false' },
  ],
  [
    `${site}/v2.3/plugins/video.php?href=${encodeURIComponent(`${site}/${video}/`)}&t=30&show_text=1`,
    { id: video, showtext: 'true', start: '30' },
  ],
  [{ params: { url: `${site}/${id}`, showtext: 'false' } }, { id, showtext: 'false' }],
  [`${site}/groups/some-group/permalink/${number}/`, { id: `groups/some-group/permalink/${number}` }],
  [`${site}/groups/123456/posts/${number}/`, { id: `groups/123456/posts/${number}` }],
  [`${site}/share/p/1AbCdEfGhI/`, { id: 'share/p/1AbCdEfGhI' }],
  ['https://fb.watch/aBcDeF1234/', { id: 'fb.watch/aBcDeF1234' }],
]);

refuses(facebook, [
  ['an empty text', '', 'no-id'],
  ['a page', `${site}/facebook`],
  ['all posts of a page', `${site}/facebook/posts/`],
  ['the front page of videos', `${site}/watch/`],
  ['a plugin for pages', `${site}/plugins/page.php?href=${encodeURIComponent(site)}`],
  ['a like button', `${site}/plugins/like.php?href=${encodeURIComponent(`${site}/${id}`)}`],
  ['a plugin that shows another site', `${site}/plugins/post.php?href=https%3A%2F%2Fevil.test%2F${id}`],
  ['a plugin that shows a port', `${site}/plugins/post.php?href=https%3A%2F%2Ffacebook.com%3A81%2F${id}`],
  [
    'a plugin inside a plugin',
    `${site}/plugins/post.php?href=${encodeURIComponent(`${site}/plugins/post.php`)}`,
  ],
  ['a plugin that shows nothing', `${site}/plugins/post.php`],
  ['an encoded slash', `${site}/..%2ffacebook/posts/${number}`],
  ['a path traversal', `../posts/${number}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilfacebook.com/${id}`, 'foreign-address'],
]);

test('builds the frame of a Facebook post with its text, so that it reports its height', () => {
  const frame = new URL(frameOf(facebook, { id }) ?? '');
  expect(frame.pathname).toBe('/plugins/post.php');
  expect(Object.fromEntries(frame.searchParams)).toEqual({
    href: `${site}/${id}/`,
    show_text: 'true',
    sdk: 'joey',
    channel: 'https://staticxx.facebook.com/x/connect/xd_arbiter/?version=46',
  });
  expect(frameOf(facebook, { id, showtext: 'false' })).toContain('show_text=false');
});

test("builds the frame of a Facebook video without text, and autoplays only on the reader's request", () => {
  const frame = `${site}/plugins/video.php?href=${encodeURIComponent(`${site}/${video}/`)}`;
  expect(frameOf(facebook, { id: video })).toBe(`${frame}&show_text=false`);
  const all = { id: video, showtext: 'true', start: '90' };
  expect(frameOf(facebook, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}&show_text=true&t=90&autoplay=true`,
  );
});

test("links Facebook's redirects and posts in groups and has no frames for them", () => {
  for (const other of ['share/p/1AbCdEfGhI', 'fb.watch/aBcDeF1234', `groups/123456/posts/${number}`]) {
    expect(frameOf(facebook, { id: other })).toBeUndefined();
  }
});

test('links the URL that the Facebook plugin knows', () => {
  expect(facebook.link({ id }).href).toBe(`${site}/${id}/`);
  expect(facebook.link({ id: `watch/${number}` }).href).toBe(`${site}/watch/?v=${number}`);
  expect(facebook.link({ id: `photo/${number}` }).href).toBe(`${site}/photo/?fbid=${number}`);
  expect(facebook.link({ id: `permalink/123456/${number}` }).href).toBe(
    `${site}/permalink.php?story_fbid=${number}&id=123456`,
  );
  expect(facebook.link({ id: 'fb.watch/aBcDeF1234' }).href).toBe('https://fb.watch/aBcDeF1234/');
});

test('sizes a Facebook video by its ratio', () => {
  expect(facebook.sizeOf({ id })).toBeUndefined();
  expect(facebook.sizeOf({ id: video })).toEqual({ ratio: 16 / 9 });
  expect(facebook.sizeOf({ id: `reel/${number}` })).toEqual({ ratio: 9 / 16, width: 340 });
});

test('reads the height of a Facebook frame from a query', () => {
  expect(facebook.height('type=resize&cb=f1&width=500&height=421')).toBe(421);
  for (const other of [
    'type=ready&height=421',
    '{"type":"resize","height":421}',
    { type: 'resize', height: 421 },
    421,
    null,
  ]) {
    expect(facebook.height(other)).toBeUndefined();
  }
});
