import { expect, test } from 'vitest';
import { googlecalendar } from '../../../src/providers/services/googlecalendar.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'ja.japanese%23holiday@group.v.calendar.google.com';
const other = 'c_0123abc@group.calendar.google.com';
const calendar = 'https://calendar.google.com/calendar';
const src = 'ja.japanese%23holiday%40group.v.calendar.google.com';
const hidden = btoa(other).replaceAll('=', '');

accepts(googlecalendar, [
  [{ params: { id: other, showTitle: '0', showNav: 'false' } }, { id: other, showtitle: '0', shownav: '0' }],
  [`${calendar}/htmlembed?src=${src}`, { id }],
  [`https://www.google.com/calendar/hosted/example.com/embed?src=${src}`, { id }],
  [id, { id }],
  ['ja.japanese#holiday@group.v.calendar.google.com', { id }],
  [`${id},${other}`, { id: `${id},${other}` }],
  [hidden, { id: other }],
  [
    {
      params: { id: other, mode: 'agenda', ctz: 'Asia/Tokyo', wkst: '2', bgcolor: '#ffffff', showtitle: '0' },
    },
    { id: other, mode: 'AGENDA', ctz: 'Asia/Tokyo', wkst: '2', bgcolor: 'ffffff', showtitle: '0' },
  ],
  [
    { params: { id: other, mode: 'YEAR', ctz: '../..', wkst: '9', color: 'red', shownav: 'some' } },
    { id: other },
  ],
  [`${calendar}/embed?src=${src}&ctz=Asia%2FTokyo`, { id, ctz: 'Asia/Tokyo' }],
  [
    `${calendar}/embed?src=${src}&color=%23039BE5&src=${hidden}&color=%237986cb&mode=WEEK&showTitle=0&showTz=1`,
    { id: `${id},${other}`, color: '039BE5,7986cb', mode: 'WEEK', showtitle: '0', showtz: '1' },
  ],
  [`${calendar}/u/0/embed?src=${src}`, { id }],
  [`${calendar}/b/1/embed?src=${src}`, { id }],
  [`${calendar}/newembed?src=${src}`, { id }],
  [`https://www.google.com/calendar/embed?src=${src}`, { id }],
  [`${calendar}/u/0?cid=${hidden}`, { id: other }],
  [`${calendar}/u/0/r?cid=${hidden}`, { id: other }],
  [`${calendar}/embed?${`src=${other}&`.repeat(12)}`, { id: Array(10).fill(other).join() }],
]);

refuses(googlecalendar, [
  ['an empty text', '', 'no-id'],
  ['a word', 'CALENDAR_ID'],
  ['an id of 64 KB', `${'a'.repeat(65_536)}@group.calendar.google.com`],
  ['base64 of something else', btoa('<script>')],
  ['two dots', '..@group.calendar.google.com'],
  ['a list with one invalid calendar', `${other},"><script>`],
  ['a URL without a calendar', `${calendar}/embed?mode=WEEK`],
  ['an event', `${calendar}/event?eid=abc`],
  ["the reader's own calendar", `${calendar}/u/0/r/week`],
  ['an encoded slash', `${calendar}/embed?src=a%2Fb%40group.calendar.google.com`],
  ['markup behind an id', `${other}"><script>`],
  [
    'a look-alike host with a prefix',
    `https://evilcalendar.google.com/calendar/embed?src=${src}`,
    'foreign-address',
  ],
]);

test('builds the frame of a Google Calendar with decoded ids and their colours', () => {
  expect(frameOf(googlecalendar, { id })).toBe(`${calendar}/embed?src=${src}`);
  const all = {
    id: `${id},${other}`,
    color: '039BE5,7986cb',
    mode: 'AGENDA',
    ctz: 'Asia/Tokyo',
    wkst: '1',
    bgcolor: 'ffffff',
    showtitle: '0',
    showcalendars: '0',
  };
  expect(frameOf(googlecalendar, all, { play: true, lang: 'ja', dark: true })).toBe(
    `${calendar}/embed?ctz=Asia%2FTokyo&mode=AGENDA&wkst=1&bgcolor=%23ffffff&hl=ja&showTitle=0&showCalendars=0` +
      `&src=${src}&color=%23039BE5&src=c_0123abc%40group.calendar.google.com&color=%237986cb`,
  );
});

test("links a Google Calendar's embed page, which needs no account", () => {
  expect(googlecalendar.link({ id: `${id},${other}`, ctz: 'UTC', mode: 'WEEK' }).href).toBe(
    `${calendar}/embed?ctz=UTC&mode=WEEK&src=${src}&src=c_0123abc%40group.calendar.google.com`,
  );
});
