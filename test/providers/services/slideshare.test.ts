import { expect, test } from 'vitest';
import { slideshare } from '../../../src/providers/services/slideshare.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const key = 'zzxb6aeXSKNjwR';
const number = '23431564';
const player = 'https://www.slideshare.net/slideshow/embed_code';
const page = 'YujiSoftware/jep280-java-9';
const deck = 'slideshow/airbnb-pitch-deck-airbnb/34200058';

accepts(slideshare, [
  [`key/${key}`, { id: key }],
  [`https://www2.slideshare.net/slideshow/embed_code/${number}`, { id: number }],
  [`https://www.slideshare.net/${page}/18-What_is_new`, { id: page, slide: '18' }],
  [key, { id: key }],
  [number, { id: number }],
  [`${key}?startSlide=3`, { id: key, slide: '3' }],
  [{ params: { key, slide: '3' } }, { id: key, slide: '3' }],
  [{ params: { id: number, slide: 'last' } }, { id: number }],
  [{ args: [key, 'jep280-java-9', 'A title'] }, { id: key }],
  [`${player}/key/${key}?startSlide=69`, { id: key, slide: '69' }],
  [`//www.slideshare.net/slideshow/embed_code/key/${key}`, { id: key }],
  [`http://www.slideshare.net/slideshow/embed_code/${number}?rel=0`, { id: number }],
  [page, { id: page }],
  [deck, { id: deck }],
  [`https://www.slideshare.net/${page}`, { id: page }],
  [`http://slideshare.net/${page}/`, { id: page }],
  [`https://de.slideshare.net/${page}?ref=x`, { id: page }],
  [`https://www.slideshare.net/mobile/${page}`, { id: page }],
  [`https://www.slideshare.net/${page}/12`, { id: page, slide: '12' }],
  [`https://www.slideshare.net/${deck}`, { id: deck }],
]);

refuses(slideshare, [
  ['an empty text', '', 'no-id'],
  ['a word', 'SLIDE_KEY'],
  ['a user', 'https://www.slideshare.net/YujiSoftware'],
  ['all talks of a user', 'https://www.slideshare.net/YujiSoftware/presentations'],
  ['more talks of a user', 'https://www.slideshare.net/YujiSoftware/presentations/2'],
  ['a search', 'https://www.slideshare.net/search/slideshow'],
  ['a category', 'https://www.slideshare.net/category/business'],
  ['a deck without a number', 'https://www.slideshare.net/slideshow/airbnb-pitch-deck'],
  ['a frame without a key', `${player}/key/`],
  ['a frame with a short key', `${player}/key/${key.slice(4)}`],
  ['a path below a frame', `${player}/key/${key}/extra`],
  ['a key of 64 KB', 'a'.repeat(65_536)],
  ['a page of 64 KB', `user/${'a'.repeat(65_536)}`],
  ['a path traversal', '../decks'],
  ['an encoded slash', `${player}/key/..%2f${key}`],
  ['markup behind an id', `${key}"><script>`],
  ['a look-alike host with a prefix', `https://evilslideshare.net/${page}`, 'foreign-address'],
  ['a host below it', `https://image.slideshare.net/${page}`, 'foreign-address'],
]);

test("builds the SlideShare frame at the author's slide", () => {
  expect(frameOf(slideshare, { id: key })).toBe(`${player}/key/${key}`);
  expect(frameOf(slideshare, { id: number })).toBe(`${player}/${number}`);
  expect(frameOf(slideshare, { id: key, slide: '3' }, { play: true, lang: 'ja', dark: true })).toBe(
    `${player}/key/${key}?startSlide=3`,
  );
});

test('has no frame for the page URL of a SlideShare talk', () => {
  expect(frameOf(slideshare, { id: page }, { play: true })).toBeUndefined();
  expect(frameOf(slideshare, { id: deck, slide: '3' })).toBeUndefined();
});

test('links the page of a SlideShare talk, or the player if no page is known', () => {
  expect(slideshare.link({ id: page, slide: '3' }).href).toBe(`https://www.slideshare.net/${page}/3`);
  expect(slideshare.link({ id: deck }).href).toBe(`https://www.slideshare.net/${deck}`);
  expect(slideshare.link({ id: key, slide: '3' }).href).toBe(`${player}/key/${key}?startSlide=3`);
  expect(slideshare.link({ id: number }).href).toBe(`${player}/${number}`);
});
