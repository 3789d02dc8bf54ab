import { expect, test } from 'vitest';
import { togetter } from '../../../src/providers/services/togetter.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'togetter.com/li/1234567';
const posfie = 'posfie.com/@matsuerb/p/Lq7Gzv6';

accepts(togetter, [
  ['1234567', { id }],
  [id, { id }],
  [posfie, { id: posfie }],
  [`https://${id}`, { id }],
  [`http://www.${id}/?page=2#c1`, { id }],
  [`//${id}`, { id }],
  [`https://${posfie}`, { id: posfie }],
  [`https://www.${posfie}?page=2`, { id: posfie }],
  [{ params: { url: `https://${id}` } }, { id }],
]);

refuses(togetter, [
  ['an empty text', '', 'no-id'],
  ['a number that starts with zero', 'https://togetter.com/li/0123'],
  ['a user', 'https://togetter.com/id/someone'],
  ['an account that moved to posfie.com', 'https://posfie.com/@timekagura?sort=0'],
  ['a tag', 'https://posfie.com/t/zionad2022'],
  ['a path below a collection', `https://${id}/edit`],
  ['a collection on the other host', 'https://posfie.com/li/1234567'],
  ['an id of 64 KB', `posfie.com/@a/p/${'a'.repeat(65_536)}`],
  ['an encoded slash', 'https://togetter.com/li/..%2f1234567'],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evil${id}`, 'foreign-address'],
]);

test('links the page of a Togetter collection and has no frame for it', () => {
  expect(frameOf(togetter, { id }, { play: true })).toBeUndefined();
  expect(togetter.link({ id }).href).toBe(`https://${id}`);
  expect(togetter.link({ id: posfie }).href).toBe(`https://${posfie}`);
});
