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
  ['nothing', '', 'no-id'],
  ['an account', 'https://www.instagram.com/instagram/'],
  ['a sound', 'https://www.instagram.com/reels/audio/1234567890/'],
  ['the page of sounds', 'https://www.instagram.com/reels/audio/'],
  ['a story', 'https://www.instagram.com/stories/someone/1234567890/'],
  ['another kind of work', `x/${code}`],
  ['a path below a post', `https://www.instagram.com/p/${code}/liked_by/`],
  ['an encoded slash', `https://www.instagram.com/p/..%2f${code}`],
  ['a path that climbs', `p/../${code}`],
  ['markup behind an id', `${code}"><script>`],
  ['a host that ends in it', `https://evilinstagram.com/p/${code}/`, 'foreign-address'],
]);

test('An Instagram frame shows the caption if it is not told to hide it, and keeps the kind of work', () => {
  expect(frameOf(instagram, { id })).toBe(`https://www.instagram.com/${id}/embed/captioned/`);
  const all = { id: `reel/${code}`, hidecaption: 'true' };
  expect(frameOf(instagram, all, { play: true, lang: 'ja', dark: true })).toBe(
    `https://www.instagram.com/reel/${code}/embed/`,
  );
});

test('What Instagram shares by a redirect is a link only', () => {
  expect(frameOf(instagram, { id: 'share/p/BAb1c2d3e4' })).toBeUndefined();
  expect(instagram.link({ id: 'share/p/BAb1c2d3e4' }).href).toBe(
    'https://www.instagram.com/share/p/BAb1c2d3e4/',
  );
});

test('An Instagram frame tells its height as text', () => {
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
