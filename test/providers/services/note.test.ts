import { expect, test } from 'vitest';
import { note } from '../../../src/providers/services/note.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'n1c1b44bf72f6';

accepts(note, [
  [id, { id }],
  [{ params: { id, user: 'cybozu_dev' } }, { id, user: 'cybozu_dev' }],
  [{ params: { id, user: '../evil' } }, { id }],
  [`https://note.com/cybozu_dev/n/${id}`, { id, user: 'cybozu_dev' }],
  [`https://note.com/cybozu_dev/n/${id}?magazine_key=m1#abc`, { id, user: 'cybozu_dev' }],
  [`http://note.mu/cybozu_dev/n/${id}/`, { id, user: 'cybozu_dev' }],
  [`https://note.com/n/${id}`, { id }],
  [`https://biz.note.com/n/${id}`, { id }],
  [`https://note.com/embed/notes/${id}`, { id }],
  [`//note.mu/embed/notes/${id}`, { id }],
]);

refuses(note, [
  ['an empty text', '', 'no-id'],
  ['a word', 'NOTE_ID'],
  ['a new article', 'https://note.com/n/new'],
  ['an id with a letter past f', 'https://note.com/cybozu_dev/n/n1c1b44bf72fg'],
  ['an id that is too long', `${id}0`],
  ['an id of 64 KB', 'n'.repeat(65_536)],
  ['a user', 'https://note.com/cybozu_dev'],
  ['a magazine', 'https://note.com/cybozu_dev/m/m1c1b44bf72f6'],
  ['a path below an article', `https://note.com/cybozu_dev/n/${id}/edit`],
  ['an encoded slash', `https://note.com/embed/notes/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilnote.com/n/${id}`, 'foreign-address'],
]);

test('builds the frame of a note article', () => {
  const frame = `https://note.com/embed/notes/${id}`;
  expect(frameOf(note, { id })).toBe(frame);
  expect(frameOf(note, { id, user: 'a' }, { play: true, lang: 'ja', dark: true })).toBe(frame);
});

test('links the page of a note article, with its user if known', () => {
  expect(note.link({ id }).href).toBe(`https://note.com/n/${id}`);
  expect(note.link({ id, user: 'cybozu_dev' }).href).toBe(`https://note.com/cybozu_dev/n/${id}`);
});

test('reads the height of a note frame from a text', () => {
  const address = `https://note.com/embed/notes/${id}`;
  expect(note.height(`height::${address}::234`)).toBe(234);
  expect(note.height(`height::${address}::234.5`)).toBe(234.5);
  for (const message of [
    undefined,
    null,
    234,
    '',
    '234',
    'height::234',
    `height::${address}::`,
    `height::${address}::234px`,
    `height::${address}::-1`,
    `width::${address}::234`,
    `height::https://evil.test/::234`,
    `height::${address}${'::'.repeat(65_536)}`,
    { height: 234 },
    [`height::${address}::234`],
    JSON.stringify({ height: 234 }),
  ]) {
    expect(note.height(message)).toBeUndefined();
  }
});
