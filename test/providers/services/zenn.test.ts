import { expect, test } from 'vitest';
import { zenn } from '../../../src/providers/services/zenn.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'zenn/articles/markdown-guide';
const book = 'zenn/books/how-to-create-book';

accepts(zenn, [
  [id, { id }],
  [`https://zenn.dev/${id}`, { id }],
  [`http://zenn.dev/${id}/?redirected=1#heading`, { id }],
  [`//zenn.dev/p/${id}`, { id: `p/${id}` }],
  [`https://zenn.dev/${book}`, { id: book }],
  [`https://zenn.dev/${book}/viewer/example1`, { id: `${book}/viewer/example1` }],
  ['https://zenn.dev/user/scraps/b4b3e4c3a7e7b0#comment-1', { id: 'user/scraps/b4b3e4c3a7e7b0' }],
  [{ params: { url: `https://zenn.dev/${id}` } }, { id }],
]);

refuses(zenn, [
  ['an empty text', '', 'no-id'],
  ['a word', 'SLUG'],
  ['a user', 'https://zenn.dev/zenn'],
  ['all articles of a user', 'https://zenn.dev/zenn/articles'],
  ['a topic', 'https://zenn.dev/topics/markdown-guide'],
  ['a path below an article', `https://zenn.dev/${id}/edit`],
  ['a chapter of an article', `https://zenn.dev/${id}/viewer/example1`],
  ['a name of 64 KB', `user/articles/${'a'.repeat(65_536)}`],
  ['an encoded slash', 'https://zenn.dev/zenn/articles/..%2fmarkdown-guide'],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilzenn.dev/${id}`, 'foreign-address'],
  ['the host of its own cards', `https://embed.zenn.studio/${id}`, 'foreign-address'],
]);

test('links the page of a Zenn article and has no frame for it', () => {
  expect(frameOf(zenn, { id }, { play: true })).toBeUndefined();
  expect(zenn.link({ id }).href).toBe(`https://zenn.dev/${id}`);
});
