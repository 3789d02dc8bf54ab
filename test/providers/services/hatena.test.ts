import { expect, test } from 'vitest';
import { resolveShortcode } from '../../../src/providers/registry/resolve.ts';
import { hatena } from '../../../src/providers/services/hatena.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'bufferings.hatenablog.com/entry/2018/08/28/015335';
const wrap = (address: string) => `https://hatenablog-parts.com/embed?url=${encodeURIComponent(address)}`;

accepts(hatena, [
  ['https://bufferings.hatenablog.com/embed/2018/08/28/015335', { id }],
  ['https://hatenablog.com/embed?url=https%3A%2F%2Fexample.com%2Fa', { id: 'example.com/a' }],
  ['hatenablog-parts.com/embed?url=https%3A%2F%2Fexample.com%2Fa', { id: 'example.com/a' }],
  [wrap(encodeURIComponent('https://example.com/a/b')), { id: 'example.com/a/b' }],
  ['https://ja.wikipedia.org/wiki/Go_(game)', { id: 'ja.wikipedia.org/wiki/Go_(game)' }],
  ['https://example.com/%28a%29', { id: 'example.com/%28a%29' }],
  [id, { id }],
  [`https://${id}`, { id }],
  [`http://${id}#top`, { id }],
  [`//${id}`, { id }],
  [{ params: { url: `https://${id}` } }, { id }],
  ['https://Example.com', { id: 'example.com/' }],
  ['https://example.com/a?b=c&d=e', { id: 'example.com/a%3Fb=c%26d=e' }],
  ['https://example.com/a?b=c?d', { id: 'example.com/a%3Fb=c%3Fd' }],
  ['example.com/a%3Fb=c%26d=e', { id: 'example.com/a%3Fb=c%26d=e' }],
  ['https://日本語.jp/記事', { id: 'xn--wgv71a119e.jp/%E8%A8%98%E4%BA%8B' }],
  ['https://medium.com/@user/a-post', { id: 'medium.com/@user/a-post' }],
  [wrap(`https://${id}`), { id }],
  [wrap('http://d.hatena.ne.jp/siokoshou/20070315'), { id: 'd.hatena.ne.jp/siokoshou/20070315' }],
  [`//hatenablog-parts.com/embed?url=https://${id}`, { id }],
  [wrap('https://example.com/a?b=c&d=e'), { id: 'example.com/a%3Fb=c%26d=e' }],
]);

refuses(hatena, [
  ['a card without a page and without scheme', 'hatenablog-parts.com/embed'],
  ['a script in brackets', 'https://example.com/javascript:alert(1)'],
  ['an empty text', '', 'no-id'],
  ['a word', 'URL'],
  ['a bare host', 'example.com'],
  ['a query after a bare page', 'example.com/a?b=c'],
  ['a host without a domain', 'https://localhost/a'],
  ['an IP address', 'https://127.0.0.1/a'],
  ['an IPv6 address', 'https://[::1]/a'],
  ['a card without a page', 'https://hatenablog-parts.com/embed'],
  ['a card with a text that is no URL', wrap('example')],
  ['a card of a script', wrap('javascript:alert(1)')],
  ['a card of a user', wrap('https://user:word@example.com/')],
  ['a card of a port', wrap('https://example.com:8080/')],
  ['a card of a card', wrap(wrap(`https://${id}`))],
  ['the host of the cards', 'https://hatenablog-parts.com/'],
  ['a port', 'https://example.com:8080/'],
  ['a user', 'https://user@example.com/'],
  ['markup in a path', 'https://example.com/"><script>alert(1)</script>'],
  ['markup in a query', 'https://example.com/?a="><script>alert(1)</script>'],
  ['a quotation mark', "https://example.com/' onload='alert(1)"],
  ['a path traversal', 'example.com/../../evil'],
  ['an encoded slash', 'https://example.com/..%2fevil'],
  ['an encoded line break', 'https://example.com/a%0d%0ab'],
  ['a path of 64 KB', `https://example.com/${'a'.repeat(65_536)}`],
]);

test('refuses a page whose URL contains an encoded question mark', () => {
  expect(
    resolveShortcode({ name: 'blogcard', args: ['https://example.com/what%3Fa=b'], params: {} }),
  ).toHaveProperty('code', 'bad-id');
});

test('builds the Hatena frame as the card of the page', () => {
  expect(frameOf(hatena, { id }, { play: true, lang: 'ja', dark: true })).toBe(wrap(`https://${id}`));
  expect(frameOf(hatena, { id: 'example.com/a%3Fb=c%26d=e' })).toBe(wrap('https://example.com/a?b=c&d=e'));
});

test('links the page of a Hatena card', () => {
  expect(hatena.link({ id }).href).toBe(`https://${id}`);
  expect(hatena.link({ id: 'example.com/a%3Fb=c%26d=e' }).href).toBe('https://example.com/a?b=c&d=e');
});
