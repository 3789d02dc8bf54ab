import { expect, test } from 'vitest';
import { ted } from '../../../src/providers/services/ted.ts';
import { accepts, frameOf, refuses } from '../table.ts';

const id = 'tim_berners_lee_the_next_web';

accepts(ted, [
  [`https://www.ted.com/talks/${id}/transcript?language=ja`, { id, subtitle: 'ja' }],
  [id, { id }],
  ['ethan_zuckerman', { id: 'ethan_zuckerman' }],
  [{ params: { id } }, { id }],
  [`https://www.ted.com/talks/${id}`, { id }],
  [`https://ted.com/talks/${id}/?language=ja`, { id, subtitle: 'ja' }],
  [`http://www.ted.com/talks/${id}.html`, { id }],
  [`http://www.ted.com/talks/lang/pt-br/${id}.html`, { id, subtitle: 'pt-br' }],
  [`https://embed.ted.com/talks/${id}`, { id }],
  [`https://embed.ted.com/talks/lang/ja/${id}`, { id, subtitle: 'ja' }],
  [`https://embed.ted.com/talks/${id}?subtitle=zh-tw`, { id, subtitle: 'zh-tw' }],
  [{ params: { id, subtitle: '../ja' } }, { id }],
  [`https://embed.ted.com/embed/${id}`, { id }],
  [`https://embed-ssl.ted.com/talks/${id}.html`, { id }],
]);

refuses(ted, [
  ['a path below a talk', `https://www.ted.com/talks/${id}/comments`],
  ['an empty text', '', 'no-id'],
  ['a word', 'talks'],
  ['an id of 64 KB', `a_${'a'.repeat(65_536)}`],
  ['the list of talks', 'https://www.ted.com/talks'],
  ['a sort order of the list', 'https://www.ted.com/talks/quick-list'],
  ['a speaker', 'https://www.ted.com/speakers/tim_berners_lee'],
  ['a playlist', 'https://www.ted.com/playlists/26/our_digital_lives'],
  ['an encoded slash', `https://www.ted.com/talks/..%2f${id}`],
  ['markup behind an id', `${id}"><script>`],
  ['the files of talks', `https://video.ted.com/talks/${id}`, 'foreign-address'],
  ['a look-alike host with a prefix', `https://evilted.com/talks/${id}`, 'foreign-address'],
]);

test("builds the TED frame with the author's subtitles, and autoplays only on the reader's request", () => {
  expect(frameOf(ted, { id }, { lang: 'ja' })).toBe(`https://embed.ted.com/talks/${id}`);
  expect(frameOf(ted, { id }, { play: true })).toBe(`https://embed.ted.com/talks/${id}?autoplay=true`);
  expect(frameOf(ted, { id, subtitle: 'ja' })).toBe(`https://embed.ted.com/talks/lang/ja/${id}`);
});

test('links the page of the TED talk', () => {
  expect(ted.link({ id }).href).toBe(`https://www.ted.com/talks/${id}`);
  expect(ted.link({ id, subtitle: 'ja' }).href).toBe(`https://www.ted.com/talks/${id}?language=ja`);
});
