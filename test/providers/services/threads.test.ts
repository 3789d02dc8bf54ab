import { expect, test } from 'vitest';
import { threads } from '../../../src/providers/services/threads.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'CuXFPIeLLod';
const user = 'zuck';

accepts(threads, [
  [id, { id }],
  [{ params: { id, user: '@zuck' } }, { id, user }],
  [`@zuck/post/${id}`, { id, user }],
  [`https://www.threads.com/@zuck/post/${id}?xmt=abc`, { id, user }],
  [`https://www.threads.net/@zuck/post/${id}/`, { id, user }],
  [`https://threads.net/@some.one_else/post/${id}`, { id, user: 'some.one_else' }],
  [`https://threads.com/t/${id}`, { id }],
  [`https://www.threads.net/@zuck/post/${id}/embed`, { id, user }],
  [`https://www.threads.net/t/${id}/embed/`, { id }],
  [{ params: { url: `https://www.threads.net/@zuck/post/${id}` } }, { id, user }],
]);

refuses(threads, [
  ['an empty text', '', 'no-id'],
  ['an account', 'https://www.threads.com/@zuck'],
  ['replies of an account', 'https://www.threads.com/@zuck/replies'],
  ['a short word', 'POST_ID'],
  ['a path below a post', `https://www.threads.com/@zuck/post/${id}/media`],
  ['an encoded slash', `https://www.threads.com/t/..%2f${id}`],
  ['a path traversal', `../t/${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilthreads.com/t/${id}`, 'foreign-address'],
]);

test('builds Threads frame and link with the account if known', () => {
  expect(frameOf(threads, { id })).toBe(`https://www.threads.com/t/${id}/embed`);
  expect(frameOf(threads, { id, user }, { play: true, dark: true, lang: 'ja' })).toBe(
    `https://www.threads.com/@zuck/post/${id}/embed`,
  );
  expect(threads.link({ id }).href).toBe(`https://www.threads.com/t/${id}`);
  expect(threads.link({ id, user }).href).toBe(`https://www.threads.com/@zuck/post/${id}`);
});

test('reads the height of a Threads frame from a number', () => {
  expect(threads.height(523)).toBe(523);
  expect(threads.height('523')).toBe(523);
  for (const other of [{ height: 523 }, '{"height":523}', '523px', '', '1234567', null, undefined]) {
    expect(threads.height(other)).toBeUndefined();
  }
});
