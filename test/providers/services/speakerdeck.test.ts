import { expect, test } from 'vitest';
import { speakerdeck } from '../../../src/providers/services/speakerdeck.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'af1c9b53d63b4e6baa85652793ec4ca9';
const old = '4edf11f72a2b980050009919';
const talk = 'tomtanaka/apache-iceberg-meetup';

accepts(speakerdeck, [
  [`https://files.speakerdeck.com/presentations/${id}/slide_3.jpg`, { id }],
  [id, { id }],
  [old, { id: old }],
  [`${id}?slide=69`, { id, slide: '69' }],
  [{ params: { id, slide: '3' } }, { id, slide: '3' }],
  [
    { args: [`${id}?slide=69`], params: { slide: '3' } },
    { id, slide: '3' },
  ],
  [{ params: { id, slide: 'last' } }, { id }],
  [{ params: { id, slide: '69a' } }, { id }],
  [{ params: { id, slide: '0' } }, { id }],
  [`${id}?slide=1"><script>`, { id }],
  [`https://speakerdeck.com/player/${id}?slide=2`, { id, slide: '2' }],
  [`//speakerdeck.com/player/${id}/`, { id }],
  [`//speakerdeck.com/embed/${id}?size=preview&slide=1`, { id, slide: '1' }],
  [`http://www.speakerdeck.com/embed/${id}.js?size=preview`, { id }],
  [talk, { id: talk }],
  [`https://speakerdeck.com/${talk}`, { id: talk }],
  [`http://www.speakerdeck.com/${talk}/?slide=12`, { id: talk, slide: '12' }],
  ['http://speakerdeck.com/u/holman/p/git-and-github', { id: 'holman/git-and-github' }],
  ['https://speakerdeck.com/signal/a-talk', { id: 'signal/a-talk' }],
]);

refuses(speakerdeck, [
  ['files without a deck', 'https://files.speakerdeck.com/presentations/all/slide_3.jpg'],
  ['an empty text', '', 'no-id'],
  ['a placeholder id from a manual', 'DECK_ID'],
  ['an id with a letter past f', `${id.slice(1)}g`],
  ['an id of 31 digits', id.slice(1)],
  ['an id of 33 digits', `${id}a`],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['markup behind an id', `${id}"><script>`],
  ['a path traversal', '../decks/evil'],
  ['a script', 'javascript:alert(1)'],
  ['a user', 'https://speakerdeck.com/chezou'],
  ['a path below a talk', `https://speakerdeck.com/${talk}/edit`],
  ['an old URL of another page', 'https://speakerdeck.com/u/holman/q/git'],
  ...['player', 'embed'].map(
    word => [`a page of its own: ${word}`, `https://speakerdeck.com/${word}/all`] as const,
  ),
  ['a player below `u/`', 'https://speakerdeck.com/u/player/p/all'],
  ['a talk of 64 KB', `chezou/${'a'.repeat(65_536)}`],
  ['an encoded slash in a talk', 'https://speakerdeck.com/chezou/..%2fevil'],
  ['markup behind a talk', `${talk}"><script>`],
  ['a path below a script', `https://speakerdeck.com/embed/${id}.js/extra`],
  ['a path above a player', `https://speakerdeck.com/x/embed/${id}.js`],
  ['an encoded slash', `https://speakerdeck.com/player/..%2f${id}`],
  ['an id in a query', `https://speakerdeck.com/?player/${id}`],
  ['a look-alike host with a prefix', `https://evilspeakerdeck.com/player/${id}`, 'foreign-address'],
  ['a look-alike host with a suffix', `https://speakerdeck.com.evil.test/player/${id}`, 'foreign-address'],
  [
    'the URL in the query of another host',
    `https://evil.test/?speakerdeck.com/player/${id}`,
    'foreign-address',
  ],
  ['a user in the URL', `https://speakerdeck.com@evil.test/player/${id}`],
  ['a port', `https://speakerdeck.com:8080/player/${id}`],
]);

test("builds the Speaker Deck frame at the author's slide", () => {
  expect(frameOf(speakerdeck, { id })).toBe(`https://speakerdeck.com/player/${id}`);
  expect(frameOf(speakerdeck, { id, slide: '7' })).toBe(`https://speakerdeck.com/player/${id}?slide=7`);
});

test('links the player of a Speaker Deck id, which has no page URL', () => {
  expect(speakerdeck.link({ id }).href).toBe(`https://speakerdeck.com/player/${id}`);
});

test('links the page URL of a Speaker Deck talk at its slide, and has no frame and no picture of it', () => {
  expect(frameOf(speakerdeck, { id: talk, slide: '7' }, { play: true })).toBeUndefined();
  expect(speakerdeck.pictures({ id: talk })).toEqual([]);
  expect(speakerdeck.link({ id: talk }).href).toBe(`https://speakerdeck.com/${talk}`);
  expect(speakerdeck.link({ id: talk, slide: '7' }).href).toBe(`https://speakerdeck.com/${talk}?slide=7`);
});

test("has the picture of the author's slide on Speaker Deck, counted from 0", () => {
  const folder = `https://files.speakerdeck.com/presentations/${id}`;
  const addresses = (slide?: string) =>
    speakerdeck.pictures(slide ? { id, slide } : { id }).map(({ src, width }) => `${src} ${width}`);
  expect(addresses()).toEqual([`${folder}/slide_0.jpg 1024`, `${folder}/preview_slide_0.jpg 640`]);
  expect(addresses('7')).toEqual([`${folder}/slide_6.jpg 1024`, `${folder}/preview_slide_6.jpg 640`]);
});
