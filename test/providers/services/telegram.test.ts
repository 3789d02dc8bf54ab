import { expect, test } from 'vitest';
import { telegram } from '../../../src/providers/services/telegram.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'durov/68';

accepts(telegram, [
  [
    `https://t.me/${id}?embed=1&dark=1&color=2AABEE&userpic=true`,
    { id, dark: '1', color: '2AABEE', userpic: 'true' },
  ],
  [
    { args: [id], params: { dark: 'false', color: 'red' } },
    { id, dark: '0' },
  ],
  [id, { id }],
  [`@${id}`, { id }],
  [{ args: ['durov', '68'] }, { id }],
  [{ params: { channel: 'durov', id: '68' } }, { id }],
  [`https://t.me/${id}`, { id }],
  [`https://t.me/s/${id}/`, { id }],
  [`https://telegram.me/${id}`, { id }],
  [`https://telegram.dog/${id}`, { id }],
  [`https://t.me/${id}?embed=1&userpic=false`, { id, userpic: 'false' }],
  [`https://t.me/${id}?single`, { id, single: 'true' }],
  [{ params: { url: `https://t.me/${id}` } }, { id }],
]);

refuses(telegram, [
  ['an empty text', '', 'no-id'],
  ['a channel', 'https://t.me/durov'],
  ['a private post', 'https://t.me/c/1234567890/68'],
  ['a login code', 'https://t.me/login/12345'],
  ['an invitation', 'https://t.me/joinchat/AAAAAE'],
  ['stickers', 'https://t.me/addstickers/Animals'],
  ['a share button', 'https://t.me/share/url?url=https%3A%2F%2Fevil.test'],
  ['an encoded slash', 'https://t.me/durov%2f68'],
  ['a path traversal', '../durov/68'],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilt.me/${id}`, 'foreign-address'],
]);

test("builds the Telegram frame with the page's colour scheme", () => {
  const frame = `https://t.me/${id}?embed=1`;
  expect(frameOf(telegram, { id })).toBe(frame);
  const all = { id, single: 'true', userpic: 'false' };
  expect(frameOf(telegram, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}&single=1&userpic=false&dark=1`,
  );
  expect(telegram.link({ id }).href).toBe(`https://t.me/${id}`);
  expect(telegram.link({ id, single: 'true' }).href).toBe(`https://t.me/${id}?single=1`);
});

test('reads the height of a Telegram frame from JSON text', () => {
  const message = { event: 'resize', height: 256 };
  expect(telegram.height(JSON.stringify(message))).toBe(256);
  for (const other of [message, '{"event":"ready","height":256}', '{', 'null', null, 256, undefined]) {
    expect(telegram.height(other)).toBeUndefined();
  }
});

test("keeps the author's colours of a Telegram post", () => {
  expect(frameOf(telegram, { id, dark: '1', color: '2AABEE' })).toBe(
    `https://t.me/${id}?embed=1&color=2AABEE&dark=1`,
  );
  expect(frameOf(telegram, { id, dark: '0' }, { dark: true })).toBe(`https://t.me/${id}?embed=1`);
});
