import { expect, test } from 'vitest';
import { bluesky } from '../../../src/providers/services/bluesky.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const did = 'did:plc:z72i7hdynmk6r22z27h6tvur';
const key = '3l6oveex3ii2l';
const id = `${did}/${key}`;

accepts(bluesky, [
  [id, { id }],
  [`bsky.app/${key}`, { id: `bsky.app/${key}` }],
  [`https://bsky.app/profile/bsky.app/post/${key}`, { id: `bsky.app/${key}` }],
  [{ params: { link: `https://bsky.app/profile/${did}/post/${key}?ref_src=embed` } }, { id }],
  [`https://bsky.app/profile/did:web:example.com/post/${key}/`, { id: `did:web:example.com/${key}` }],
  [`at://${did}/app.bsky.feed.post/${key}`, { id }],
  [{ params: { uri: `at://${did}/app.bsky.feed.post/${key}`, cid: 'bafyrei' } }, { id }],
  [`https://embed.bsky.app/embed/${did}/app.bsky.feed.post/${key}?id=1`, { id }],
  [{ params: { id, theme: 'dark' } }, { id, theme: 'dark' }],
  [{ params: { id, theme: 'blue' } }, { id }],
  [`https://embed.bsky.app/embed/${did}/app.bsky.feed.post/${key}?colorMode=dark`, { id, theme: 'dark' }],
]);

refuses(bluesky, [
  ['an empty text', '', 'no-id'],
  ['an account', 'https://bsky.app/profile/bsky.app'],
  ['a feed', `https://bsky.app/profile/${did}/feed/whats-hot`],
  ['the likes of a post', `https://bsky.app/profile/${did}/post/${key}/liked-by`],
  ['a record that is no post', `at://${did}/app.bsky.feed.like/${key}`],
  ['a handle that is no domain', `someone/${key}`],
  ['a key that is too short', `${did}/3l6oveex3ii2`],
  ['a name with two dots', `a..b/${key}`],
  ['an encoded slash', `https://bsky.app/profile/${did}%2fpost%2f${key}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilbsky.app/profile/${did}/post/${key}`, 'foreign-address'],
]);

test("builds the Bluesky frame with the page's colour scheme or the author's theme", () => {
  const frame = `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/${key}`;
  expect(frameOf(bluesky, { id })).toBe(`${frame}?colorMode=light`);
  expect(frameOf(bluesky, { id }, { dark: true, play: true, lang: 'ja' })).toBe(`${frame}?colorMode=dark`);
  expect(frameOf(bluesky, { id, theme: 'light' }, { dark: true })).toBe(`${frame}?colorMode=light`);
});

test('links a Bluesky post with a handle, as the frame answers 400', () => {
  expect(frameOf(bluesky, { id: `bsky.app/${key}` })).toBeUndefined();
  expect(bluesky.link({ id: `bsky.app/${key}` }).href).toBe(`https://bsky.app/profile/bsky.app/post/${key}`);
  expect(bluesky.link({ id }).href).toBe(`https://bsky.app/profile/${did}/post/${key}`);
});

test('reads the height of a Bluesky frame from an object', () => {
  expect(bluesky.height({ height: 412, id: '1' })).toBe(412);
  for (const other of ['{"height":412}', 412, null, undefined, {}]) {
    expect(bluesky.height(other)).toBeUndefined();
  }
});
