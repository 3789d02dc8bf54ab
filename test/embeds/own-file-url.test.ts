import { expect, test } from 'vitest';
import { fileUrl, oembedUrl } from '../../src/embeds/own-file-url.ts';
import type { Provider, Reference } from '../../src/providers/provider.ts';
import { targetOf } from '../../src/providers/registry/target-of.ts';
import { mastodon } from '../../src/providers/services/mastodon.ts';
import { twitter } from '../../src/providers/services/twitter.ts';

const PAGE = 'https://blog.example/2020/post/';
const workOf = (provider: Provider, reference: Reference) => ({
  provider,
  reference,
  target: targetOf(provider, reference),
});
const post = workOf(twitter, { id: '20', user: 'jack' });
const toot = workOf(mastodon, { id: 'mastodon.social/@Gargron/1002' });
const work = (id: string) => workOf(twitter, { id });

test.each([
  ['/oembed', 'https://blog.example/oembed?url=https%3A%2F%2Fx.com%2Fjack%2Fstatus%2F20&format=json'],
  ['oembed', `${PAGE}oembed?url=https%3A%2F%2Fx.com%2Fjack%2Fstatus%2F20&format=json`],
  [
    'https://api.example/o?key=a%20b&url=x',
    'https://api.example/o?key=a+b&url=https%3A%2F%2Fx.com%2Fjack%2Fstatus%2F20&format=json',
  ],
  ['/posts/{provider}/{id}.json', 'https://blog.example/posts/twitter/20.json'],
  ['/posts.json?of={provider}-{id}', 'https://blog.example/posts.json?of=twitter-20'],
  ['/{id}/{id}', 'https://blog.example/20/20'],
])('builds from the endpoint %j the oEmbed URL %s', (endpoint, url) =>
  expect(oembedUrl(endpoint, post, PAGE)?.href).toBe(url),
);

test.each([
  ['/posts/{id}.json', 'http://localhost:1313/posts/20.json'],
  ['http://localhost:1313/posts/{id}.json', 'http://localhost:1313/posts/20.json'],
  ['https://api.example/{id}', 'https://api.example/20'],
])('on a page without https, builds from %j the URL %s', (pattern, url) =>
  expect(fileUrl(pattern, post, 'http://localhost:1313/post/')?.href).toBe(url),
);

test.each(['http://localhost:8080/{id}', 'http://127.0.0.1:1313/{id}', '//other.example/{id}'])(
  'on a page without https, refuses %j, which is another origin',
  pattern => expect(fileUrl(pattern, post, 'http://localhost:1313/post/')).toBeUndefined(),
);

test.each([
  'http://other.example/oembed',
  'javascript:alert(1)',
  'data:application/json,{}',
  '//',
  'https://',
  '',
])('refuses %j, which is neither same-origin nor https', endpoint => {
  // An empty URL would be the page itself.
  if (endpoint) expect(oembedUrl(endpoint, post, PAGE)).toBeUndefined();
  expect(fileUrl(`http://other.example/{id}`, post, PAGE)).toBeUndefined();
});

test('keeps each part of an id as one segment of the path', () =>
  expect(fileUrl('/posters/{provider}/{id}.jpg', toot, PAGE)?.href).toBe(
    'https://blog.example/posters/mastodon/mastodon.social/%40Gargron/1002.jpg',
  ));

test.each(['..', '../a', 'a/../b', 'a/..', './a', 'a/./b', '', '/', 'a//b', '/a', 'a/'])(
  'refuses the id %j (path traversal)',
  id => expect(fileUrl('/posts/{id}.json', work(id), PAGE)).toBeUndefined(),
);

test.each([
  ['%2e%2e/a', '%252e%252e/a'],
  ['a?b#c', 'a%3Fb%23c'],
  ['a\\..\\b', 'a%5C..%5Cb'],
  ['$&', '%24%26'],
  ['{provider}', '%7Bprovider%7D'],
  ['...', '...'],
])('encodes the delimiters in the id %j', (id, path) =>
  expect(fileUrl('/posts/{id}', work(id), PAGE)?.href).toBe(`https://blog.example/posts/${path}`),
);
