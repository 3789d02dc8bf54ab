import { expect, test } from 'vitest';
import { connpass } from '../../../src/providers/services/connpass.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'gocon.connpass.com/event/139024';
const alone = 'connpass.com/event/49575';

accepts(connpass, [
  [id, { id }],
  [alone, { id: alone }],
  [`https://${id}/`, { id }],
  [`http://${id}`, { id }],
  [`https://${id}/?utm_campaign=event_message&utm_source=notifications`, { id }],
  [`https://${id}/participation/`, { id }],
  [`https://${id}/presentation/`, { id }],
  [`//${alone}/`, { id: alone }],
  [{ params: { url: `https://fjug-osaka.${alone}/` } }, { id: `fjug-osaka.${alone}` }],
]);

refuses(connpass, [
  ['an empty text', '', 'no-id'],
  ['a number alone', '139024'],
  ['a group', 'https://gocon.connpass.com/'],
  ['the events of a group', 'https://gocon.connpass.com/event/'],
  ['an event that starts with zero', 'https://gocon.connpass.com/event/0139024/'],
  ['a path below an event', `https://${id}/edit/`],
  ['a subdomain of connpass itself', 'https://api.connpass.com/event/139024/'],
  ['a group with look-alike letters', `https://gоcon.${alone}/`],
  ['a label too many', `https://a.gocon.${alone}/`, 'foreign-address'],
  ['an id of 64 KB', `${'a'.repeat(65_536)}.${alone}`],
  ['an encoded slash', 'https://gocon.connpass.com/event/..%2f139024'],
  ['markup behind an id', `${id}"><script>`],
  ['a look-alike host with a prefix', 'https://evilconnpass.com/event/139024/', 'foreign-address'],
]);

test('links the page of a connpass event and has no frame for it', () => {
  expect(frameOf(connpass, { id }, { play: true })).toBeUndefined();
  expect(connpass.link({ id }).href).toBe(`https://${id}/`);
  expect(connpass.link({ id: alone }).href).toBe(`https://${alone}/`);
});
