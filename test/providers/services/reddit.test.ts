import { expect, test } from 'vitest';
import { reddit } from '../../../src/providers/services/reddit.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'r/crystalgrowing/comments/1k33pyx';
const comment = `${id}/comment/ml8bjpz`;

accepts(reddit, [
  [
    `https://embed.reddit.com/${comment}/?embed=true&context=1&depth=2`,
    { id: comment, context: '1', depth: '2' },
  ],
  [id, { id }],
  [comment, { id: comment }],
  [`https://www.reddit.com/${id}/erythritol/`, { id }],
  [`https://reddit.com/${id}`, { id }],
  [`https://old.reddit.com/${id}/erythritol/?utm_source=share`, { id }],
  [`https://new.reddit.com/${id}/`, { id }],
  [`https://np.reddit.com/${id}/`, { id }],
  [`https://sh.reddit.com/${id}/%E7%B5%90%E6%99%B6/`, { id }],
  [`https://www.reddit.com/${id}/erythritol/ml8bjpz/`, { id: comment }],
  [`https://www.reddit.com/${comment}/?context=3`, { id: comment, context: '3' }],
  ['https://www.reddit.com/u/some_one/comments/1k33pyx/', { id: 'user/some_one/comments/1k33pyx' }],
  ['https://www.reddit.com/user/some-one/comments/1k33pyx/', { id: 'user/some-one/comments/1k33pyx' }],
  [
    `https://embed.reddit.com/${id}/?embed=true&theme=dark&showmedia=false`,
    { id, theme: 'dark', showmedia: 'false' },
  ],
  [`https://www.redditmedia.com/${id}/erythritol/?embed=true`, { id }],
  [{ params: { url: `https://www.reddit.com/${id}/`, theme: 'light' } }, { id, theme: 'light' }],
  ['https://www.reddit.com/r/golang/', { id: 'r/golang' }],
  ['https://redd.it/1k33pyx', { id: 'comments/1k33pyx' }],
  ['1k33pyx', { id: 'comments/1k33pyx' }],
  ['https://www.reddit.com/comments/1k33pyx', { id: 'comments/1k33pyx' }],
  ['https://www.reddit.com/gallery/1k33pyx', { id: 'comments/1k33pyx' }],
  ['https://www.reddit.com/r/golang/s/aBcDeFgHiJ', { id: 'r/golang/s/aBcDeFgHiJ' }],
]);

refuses(reddit, [
  ['an empty text', '', 'no-id'],
  ['a word in upper case', 'POST_ID'],
  ['an account', 'https://www.reddit.com/user/someone/'],
  ['a wiki', 'https://www.reddit.com/r/golang/wiki/index'],
  ['a path below a comment', `https://www.reddit.com/${comment}/more`],
  ['an encoded slash', 'https://www.reddit.com/r/..%2fgolang/comments/1k33pyx/'],
  ['markup behind an id', `${id}"><script>`],
  ['a picture', 'https://i.redd.it/1k33pyx.png', 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilreddit.com/${id}/`, 'foreign-address'],
]);

test("builds the Reddit frame with the page's colour scheme or the author's theme", () => {
  const frame = `https://embed.reddit.com/${id}/?embed=true`;
  expect(frameOf(reddit, { id })).toBe(frame);
  expect(frameOf(reddit, { id }, { dark: true, play: true, lang: 'ja' })).toBe(`${frame}&theme=dark`);
  expect(frameOf(reddit, { id, theme: 'light' }, { dark: true })).toBe(frame);
  expect(frameOf(reddit, { id: comment, theme: 'dark', showmedia: 'false' })).toBe(
    `https://embed.reddit.com/${comment}/?embed=true&theme=dark&showmedia=false&showtitle=true`,
  );
});

test('links a short URL of Reddit and has no frame for it', () => {
  for (const short of ['comments/1k33pyx', 'r/golang/s/aBcDeFgHiJ']) {
    expect(frameOf(reddit, { id: short })).toBeUndefined();
    expect(reddit.link({ id: short }).href).toBe(`https://www.reddit.com/${short}/`);
  }
});

test('sizes a Reddit comment lower than a post', () => {
  expect(reddit.sizeOf({ id })).toBeUndefined();
  expect(reddit.sizeOf({ id: comment })).toEqual({ height: 316, width: 640 });
});

test('reads the height of a Reddit frame from JSON text or an object', () => {
  const message = { type: 'resize.embed', data: 455 };
  expect(reddit.height(message)).toBe(455);
  expect(reddit.height(JSON.stringify(message))).toBe(455);
  for (const other of [{ type: 'ping.embed', data: 455 }, '{"data":455}', '{', 455, null, undefined]) {
    expect(reddit.height(other)).toBeUndefined();
  }
});

test("keeps the author's `context` and `depth` of a Reddit comment", () => {
  expect(frameOf(reddit, { id: comment, context: '1', depth: '2' })).toContain('&context=1&depth=2');
  expect(reddit.link({ id: comment, context: '1' }).href).toBe(
    `https://www.reddit.com/${comment}/?context=1`,
  );
});
