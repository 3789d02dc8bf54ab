import { expect, test } from 'vitest';
import { miro } from '../../../src/providers/services/miro.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'uXjVKLSl4yY=';
const frame = `https://miro.com/app/live-embed/${id}/`;
const viewport = '-208202,-17495,146090,66767';

accepts(miro, [
  [
    `${frame}?embedMode=view_only_without_ui&boardAccessToken=aB3-_dEf9h`,
    { id, mode: 'view_only_without_ui', access: 'aB3-_dEf9h' },
  ],
  [`${frame}?boardAccessToken=%3Cb%3E`, { id }],
  [id, { id }],
  ['uXjVKLSl4yY', { id }],
  [
    { params: { id, widget: '3458764560855121283', viewport, mode: 'view_only_without_ui' } },
    { id, widget: '3458764560855121283', viewport, mode: 'view_only_without_ui' },
  ],
  [{ params: { id, widget: 'x', viewport: '1,2', mode: 'edit' } }, { id }],
  [`https://miro.com/app/board/${id}/`, { id }],
  [`http://www.miro.com/app/board/${id}`, { id }],
  ['https://miro.com/app/board/uXjVKLSl4yY%3D/?share_link_id=53938384272', { id }],
  [
    `https://miro.com/app/board/${id}/?moveToWidget=3458764560855121283&cot=14`,
    { id, widget: '3458764560855121283' },
  ],
  [`${frame}?moveToViewport=${viewport}&embedId=356675018147`, { id, viewport }],
  [
    `${frame}?focusWidget=3458764633579243550&embedMode=view_only_without_ui`,
    { id, widget: '3458764633579243550', mode: 'view_only_without_ui' },
  ],
  [`https://miro.com/app/embed/${id}/?pres=1`, { id }],
]);

refuses(miro, [
  ['an empty text', '', 'no-id'],
  ['a word', 'BOARD_ID'],
  ['all boards', 'https://miro.com/app/dashboard/'],
  ['a template', 'https://miro.com/templates/kanban/'],
  ['a path below a board', `https://miro.com/app/board/${id}/settings`],
  ['two equals signs', `${id}=`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['an encoded slash', 'https://miro.com/app/board/..%2fVKLSl4yY='],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', `https://evilmiro.com/app/board/${id}/`, 'foreign-address'],
]);

test("builds the Miro live embed, and opens the board only on the reader's request", () => {
  expect(frameOf(miro, { id })).toBe(frame);
  const all = { id, widget: '34', viewport: '-1,-2,3,4', mode: 'view_only_without_ui' };
  expect(frameOf(miro, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${frame}?moveToWidget=34&moveToViewport=-1%2C-2%2C3%2C4&embedMode=view_only_without_ui&autoplay=true`,
  );
});

test('links the same place of the Miro board', () => {
  expect(miro.link({ id }).href).toBe(`https://miro.com/app/board/${id}/`);
  expect(miro.link({ id, widget: '34', mode: 'view_only_without_ui' }).href).toBe(
    `https://miro.com/app/board/${id}/?moveToWidget=34`,
  );
});

test('keeps the access token in the Miro frame', () => {
  expect(frameOf(miro, { id, access: 'aB3-_dEf9h' })).toBe(`${frame}?boardAccessToken=aB3-_dEf9h`);
});
