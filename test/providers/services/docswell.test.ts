import { expect, test } from 'vitest';
import { docswell } from '../../../src/providers/services/docswell.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'LK7J5V';
const player = `https://www.docswell.com/slide/${id}/embed`;
const page = `https://www.docswell.com/s/ku-suke/${id}-hello-docswell`;
const talk = { id, user: 'ku-suke', slug: 'hello-docswell' };

accepts(docswell, [
  [id, { id }],
  [{ params: { id, slide: '3' } }, { id, slide: '3' }],
  [{ params: { id, slide: 'last', user: '../x', slug: 'a/b' } }, { id }],
  [player, { id }],
  [`${player}#p12`, { id, slide: '12' }],
  [`http://docswell.com/slide/${id}/embed`, { id }],
  [page, talk],
  [`${page}#p13`, { ...talk, slide: '13' }],
  [`${page}/13`, { ...talk, slide: '13' }],
  [`${page}/`, talk],
  [
    { args: [`${page}#p13`], params: { slide: '2' } },
    { ...talk, slide: '2' },
  ],
  [`https://www.docswell.com/s/user/${id}`, { id, user: 'user' }],
  [
    'https://www.docswell.com/s/3465680103/ZWPN45-2022-12-07-091431',
    { id: 'ZWPN45', user: '3465680103', slug: '2022-12-07-091431' },
  ],
  [`https://www.docswell.com/s/user/${id}-発表`, { id, user: 'user', slug: '%E7%99%BA%E8%A1%A8' }],
]);

refuses(docswell, [
  ['an empty text', '', 'no-id'],
  ['lower case letters', 'lk7j5v'],
  ['a word', 'SLIDE_ID'],
  ['the id of a draft', 'https://www.docswell.com/s/takish/TODO-channels-security'],
  ['a user', 'https://www.docswell.com/user/ku-suke'],
  ['a talk without its player', `https://www.docswell.com/slide/${id}`],
  ['a path below a player', `${player}/extra`],
  ['a path traversal in a name', `https://www.docswell.com/s/ku-suke/${id}-a..b`],
  ['an encoded slash', `https://www.docswell.com/s/ku-suke/${id}-a%2fb`],
  ['an encoded slash before an id', `https://www.docswell.com/slide/..%2f${id}/embed`],
  ['markup behind an id', `${id}"><script>`],
  ['a name of 64 KB', page + 'a'.repeat(65_536)],
  ['a look-alike host with a prefix', `https://evildocswell.com/slide/${id}/embed`, 'foreign-address'],
]);

test("builds the Docswell frame at the author's slide", () => {
  expect(frameOf(docswell, { id })).toBe(player);
  expect(frameOf(docswell, { ...talk, slide: '12' }, { play: true, lang: 'ja', dark: true })).toBe(
    `${player}#p12`,
  );
});

test('links the page of a Docswell talk if user and slug are known, else the player', () => {
  expect(docswell.link({ id }).href).toBe(player);
  expect(docswell.link({ id, user: 'ku-suke', slide: '2' }).href).toBe(`${player}#p2`);
  expect(docswell.link(talk).href).toBe(page);
  expect(docswell.link({ ...talk, slide: '13' }).href).toBe(`${page}#p13`);
});
