import { expect, test } from 'vitest';
import { qiita } from '../../../src/providers/services/qiita.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const key = 'aa4de95710fa88985237';
const id = `TeruhisaShibuya/items/${key}`;

accepts(qiita, [
  [key, { id: `items/${key}` }],
  [id, { id }],
  [`https://qiita.com/${id}`, { id }],
  [`http://www.qiita.com/${id}/?utm_source=x#heading`, { id }],
  [`//qiita.com/user@github/items/${key}`, { id: `user@github/items/${key}` }],
  [`https://qiita.com/items/${key}`, { id: `items/${key}` }],
  [`https://qiita.com/user/private/${key}`, { id: `user/private/${key}` }],
  [{ params: { url: `https://qiita.com/${id}` } }, { id }],
]);

refuses(qiita, [
  ['a key with a path', `https://qiita.com/${key}`],
  ['an empty text', '', 'no-id'],
  ['a word', 'ITEM_ID'],
  ['a user', 'https://qiita.com/TeruhisaShibuya'],
  ['a tag', 'https://qiita.com/tags/spring'],
  ['a key with a letter past f', `https://qiita.com/user/items/${key.slice(1)}g`],
  ['a path below an article', `https://qiita.com/${id}/likers`],
  ['a name of 64 KB', `${'a'.repeat(65_536)}/items/${key}`],
  ['an encoded slash', `https://qiita.com/user/items/..%2f${key}`],
  ['markup behind an id', `${id}"><script>`],
  ['a team', `https://team.qiita.com/user/items/${key}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilqiita.com/${id}`, 'foreign-address'],
]);

test('links the page of a Qiita article and has no frame for it', () => {
  expect(frameOf(qiita, { id }, { play: true })).toBeUndefined();
  expect(qiita.link({ id }).href).toBe(`https://qiita.com/${id}`);
});
