import { expect, test } from 'vitest';
import { twitter } from '../../../src/providers/services/twitter.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = '1324621428235268096';

accepts(twitter, [
  ['20', { id: '20' }],
  [id, { id }],
  [{ params: { user: 'chezou', id } }, { id, user: 'chezou' }],
  [{ args: ['chezou', id] }, { id, user: 'chezou' }],
  [{ args: ['12345', id] }, { id, user: '12345' }],
  [{ params: { id, user: '"><b>' } }, { id }],
  [{ params: { id, user: 'i' } }, { id }],
  [
    { params: { id, theme: 'dark', conversation: 'none', cards: 'hidden' } },
    { id, theme: 'dark', conversation: 'none', cards: 'hidden' },
  ],
  [{ params: { id, theme: 'sepia', conversation: 'all', cards: 'visible' } }, { id }],
  [{ params: { url: `https://x.com/chezou/status/${id}` } }, { id, user: 'chezou' }],
  [`https://x.com/chezou/status/${id}?s=20&t=abc`, { id, user: 'chezou' }],
  [`https://twitter.com/chezou/statuses/${id}`, { id, user: 'chezou' }],
  [`http://mobile.twitter.com/chezou/status/${id}/`, { id, user: 'chezou' }],
  [`https://twitter.com/#!/chezou/status/${id}`, { id, user: 'chezou' }],
  [`https://twitter.com/chezou/status/${id}/photo/1`, { id, user: 'chezou' }],
  [`https://x.com/i/web/status/${id}`, { id }],
  [`https://x.com/i/status/${id}`, { id }],
  [`https://x.com/i/videos/tweet/${id}`, { id }],
  [`https://x.com/i/videos/${id}`, { id }],
  [`https://x.com/i/topics/tweet/${id}`, { id }],
  [`https://twitter.com/i/cards/tfw/v1/${id}`, { id }],
  [`https://twitter.com/aNameOfOldThatIsLonger/status/${id}`, { id }],
  [`https://platform.twitter.com/embed/index.html?id=${id}`, { id }],
  [
    `https://platform.twitter.com/embed/Tweet.html?id=${id}&hideThread=true&hideCard=true`,
    { id, conversation: 'none', cards: 'hidden' },
  ],
  [`https://platform.twitter.com/embed/Tweet.html?id=${id}&hideThread=false`, { id }],
  [
    `https://platform.twitter.com/embed/Tweet.html?dnt=false&id=${id}&lang=en&theme=dark`,
    { id, theme: 'dark' },
  ],
  [`https://twitter.com/statuses/${id}`, { id }],
]);

refuses(twitter, [
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'TWEET_ID'],
  ['a name alone', 'chezou'],
  ['a number of twenty digits', '1'.repeat(20)],
  ['an id of 64 KB', '1'.repeat(65_536)],
  ['a text that is no number', '1e18'],
  ['a negative number', '-20'],
  ['digits of another script', '１２３'],
  ['markup behind an id', `${id}"><script>`],
  ['a path traversal', `../${id}`],
  ['a script', 'javascript:alert(1)'],
  ['a profile', 'https://x.com/chezou'],
  ['a list', 'https://x.com/i/lists/20'],
  ['an event', 'https://x.com/i/events/20'],
  ['a search', 'https://x.com/search?q=/jack/status/20'],
  ['an encoded slash', `https://x.com/chezou%2Fstatus%2F${id}`],
  ['an encoded slash before the id', `https://x.com/chezou/status/..%2f${id}`],
  ['a path below an id', `https://x.com/chezou/status/${id}/evil`],
  ['a look-alike host with a prefix', `https://evilx.com/chezou/status/${id}`, 'foreign-address'],
  ['a look-alike host with a suffix', `https://x.com.evil.test/chezou/status/${id}`, 'foreign-address'],
  ['a short URL', 'https://t.co/abc', 'foreign-address'],
  ['a user in the URL', `https://x.com@evil.test/chezou/status/${id}`],
  ['a frame with another id', 'https://platform.twitter.com/embed/Tweet.html?id=../evil'],
  ['a port', `https://x.com:444/chezou/status/${id}`],
]);

test("builds the frame of a post on X with `dnt`, in the page's theme and language", () => {
  const frame = 'https://platform.twitter.com/embed/Tweet.html';
  expect(frameOf(twitter, { id })).toBe(`${frame}?id=${id}&dnt=true&theme=light`);
  expect(frameOf(twitter, { id }, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}?id=${id}&dnt=true&theme=dark&lang=ja`,
  );
  const all = { id, user: 'a', theme: 'light', conversation: 'none', cards: 'hidden' };
  expect(frameOf(twitter, all, { play: false, lang: '', dark: true })).toBe(
    `${frame}?id=${id}&dnt=true&theme=light&hideThread=true&hideCard=true`,
  );
});

test('links a post on X, with or without its user', () => {
  expect(twitter.link({ id, user: 'chezou' }).href).toBe(`https://x.com/chezou/status/${id}`);
  expect(twitter.link({ id }).href).toBe(`https://x.com/i/status/${id}`);
});

test('has no picture of a post on X', () => expect(twitter).not.toHaveProperty('pictures'));
