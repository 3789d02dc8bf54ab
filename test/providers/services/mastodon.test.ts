import { expect, test } from 'vitest';
import { resolveUrl } from '../../../src/providers/registry/resolve.ts';
import { mastodon } from '../../../src/providers/services/mastodon.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const post = '@Gargron/100254678717223630';
const id = `mastodon.social/${post}`;
const number = '100254678717223630';

accepts(mastodon, [
  [`https://mastodon.social/@a@other.test/${number}`, { id: `mastodon.social/@a@other.test/${number}` }],
  [id, { id }],
  [`Mastodon.Social/${post}`, { id }],
  [`https://mastodon.social/${post}`, { id }],
  [`http://mastodon.social/${post}/`, { id }],
  [`https://mastodon.social/${post}/embed`, { id }],
  [`https://mastodon.social/web/${post}`, { id }],
  [`https://mastodon.social/deck/${post}`, { id }],
  [`https://mastodon.social/users/Gargron/statuses/${number}`, { id }],
  [`https://social.example.co.jp/@a.b_c-d/${number}`, { id: `social.example.co.jp/@a.b_c-d/${number}` }],
  [{ params: { url: `https://mastodon.social/${post}/embed` } }, { id }],
  [{ params: { status: `https://mastodon.social/${post}` } }, { id }],
  [{ params: { host: 'mastodon.social', post } }, { id }],
  [{ params: { host: 'mastodon.social', user: 'Gargron', id: number } }, { id }],
  [
    { params: { server: 'fosstodon.org', user: '@Gargron', id: number } },
    { id: `fosstodon.org/@Gargron/${number}` },
  ],
  [{ params: { server: 'https://mastodon.social', user: 'Gargron', status: number } }, { id }],
  [{ params: { user: 'Gargron', id: number } }, { id }],
  [{ params: { host: 'fosstodon.org', id: number } }, { id: `fosstodon.org/statuses/${number}` }],
  [{ params: { id: number } }, { id: `mastodon.social/statuses/${number}` }],
  [`https://fosstodon.org/statuses/${number}`, { id: `fosstodon.org/statuses/${number}` }],
]);

refuses(mastodon, [
  ['a post of an invalid other server', `https://mastodon.social/@a@127.0.0.1/${number}`],
  ['an empty text', '', 'no-id'],
  ['an account', 'https://mastodon.social/@Gargron'],
  ['an article of another kind of site', 'https://medium.com/@someone/a-title-0123456789ab'],
  ['an IP address', `https://127.0.0.1/${post}`],
  ['an IP address in other digits', `0x7f.1/${post}`],
  ['an IP address of six bytes', `https://[::1]/${post}`],
  ['a host without a dot', `https://localhost/${post}`],
  ['a port', `mastodon.social:3000/${post}`],
  ['a password', `a:b@mastodon.social/${post}`],
  ['an encoded slash', `https://mastodon.social/@..%2f${number}`],
  ['a path traversal', `mastodon.social/@a/../${number}`],
  ['an invalid host', `xn--.social/${post}`],
  ['markup behind an id', `${id}"><script>`],
]);

test('reads a Mastodon URL only if the call names the provider', () => {
  expect(resolveUrl(`https://mastodon.social/${post}`)).toBeUndefined();
});

test('builds frame and link on the server of the Mastodon post', () => {
  expect(frameOf(mastodon, { id })).toBe(`https://${id}/embed`);
  expect(frameOf(mastodon, { id }, { play: true, dark: true, lang: 'ja' })).toBe(`https://${id}/embed`);
  expect(mastodon.link({ id }).href).toBe(`https://${id}`);
});

test('links a Mastodon number without account and has no frame for it', () => {
  const alone = { id: `fosstodon.org/statuses/${number}` };
  expect(frameOf(mastodon, alone)).toBeUndefined();
  expect(mastodon.link(alone).href).toBe(`https://${alone.id}`);
});

test('asks a Mastodon frame for its height and reads it from an object', () => {
  const message = { ...mastodon.heightRequest, height: 333 };
  expect(mastodon.height(message)).toBe(333);
  for (const other of [JSON.stringify(message), { height: 333 }, { type: 'other', height: 333 }, null, 333]) {
    expect(mastodon.height(other)).toBeUndefined();
  }
});

test('links a post of another Mastodon server at its URL', () => {
  const other = `mastodon.social/@a@other.test/${number}`;
  expect(frameOf(mastodon, { id: other })).toBeUndefined();
  expect(mastodon.link({ id: other }).href).toBe(`https://${other}`);
});
