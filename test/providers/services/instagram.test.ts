import { expect, test } from 'vitest';
import { instagram } from '../../../src/providers/services/instagram.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const code = 'CxOWiQNP2MO';
const id = `p/${code}`;

accepts(instagram, [
  [code, { id }],
  [id, { id }],
  [`reel/${code}`, { id: `reel/${code}` }],
  [{ args: [code, 'hidecaption'] }, { id, hidecaption: 'true' }],
  [{ params: { id: code, hidecaption: 'true' } }, { id, hidecaption: 'true' }],
  [{ params: { id: code, hidecaption: 'false' } }, { id }],
  [{ params: { url: `https://www.instagram.com/p/${code}/` } }, { id }],
  [`https://instagram.com/p/${code}`, { id }],
  [`http://instagr.am/p/${code}/`, { id }],
  [`https://www.instagram.com/some.one/p/${code}/?igsh=abc`, { id }],
  [`https://www.instagram.com/reel/${code}/`, { id: `reel/${code}` }],
  [`https://www.instagram.com/reels/${code}/`, { id: `reel/${code}` }],
  [`https://www.instagram.com/tv/${code}/`, { id: `tv/${code}` }],
  [`https://www.instagram.com/p/${code}/embed/captioned/?cr=1&v=14`, { id }],
  [`https://www.instagram.com/p/${code}/embed/`, { id, hidecaption: 'true' }],
  ['https://www.instagram.com/share/reel/BAb1c2d3e4', { id: 'share/reel/BAb1c2d3e4' }],
  ['https://www.instagram.com/share/BAb1c2d3e4/', { id: 'share/BAb1c2d3e4' }],
]);

refuses(instagram, [
  ['an empty text', '', 'no-id'],
  ['an account', 'https://www.instagram.com/instagram/'],
  ['a sound', 'https://www.instagram.com/reels/audio/1234567890/'],
  ['the page of sounds', 'https://www.instagram.com/reels/audio/'],
  ['a story', 'https://www.instagram.com/stories/someone/1234567890/'],
  ['another kind of work', `x/${code}`],
  ['a path below a post', `https://www.instagram.com/p/${code}/liked_by/`],
  ['an encoded slash', `https://www.instagram.com/p/..%2f${code}`],
  ['a path traversal', `p/../${code}`],
  ['markup behind an id', `${code}"><script>`],
  ['a look-alike host with a prefix', `https://evilinstagram.com/p/${code}/`, 'foreign-address'],
]);

test('builds the Instagram frame with the caption unless hidden, and keeps the kind of post', () => {
  expect(frameOf(instagram, { id })).toBe(`https://www.instagram.com/${id}/embed/captioned/`);
  const all = { id: `reel/${code}`, hidecaption: 'true' };
  expect(frameOf(instagram, all, { play: true, lang: 'ja', dark: true })).toBe(
    `https://www.instagram.com/reel/${code}/embed/`,
  );
});

test("links Instagram's redirects and has no frame for them", () => {
  expect(frameOf(instagram, { id: 'share/p/BAb1c2d3e4' })).toBeUndefined();
  expect(instagram.link({ id: 'share/p/BAb1c2d3e4' }).href).toBe(
    'https://www.instagram.com/share/p/BAb1c2d3e4/',
  );
});

test('reads the height of an Instagram frame from JSON text', () => {
  const message = { type: 'MEASURE', details: { height: 812.5 } };
  expect(instagram.height(JSON.stringify(message))).toBe(812.5);
  for (const other of [
    message,
    '{"type":"LOADING","details":{"height":812}}',
    '{"type":"MEASURE"}',
    '{"type":"MEASURE","details":null}',
    '{',
    'null',
    null,
    812,
    undefined,
  ]) {
    expect(instagram.height(other)).toBeUndefined();
  }
});
