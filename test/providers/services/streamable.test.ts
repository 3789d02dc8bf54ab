import { expect, test } from 'vitest';
import { streamable } from '../../../src/providers/services/streamable.ts';
import { accepts, frameOf, refuses } from '../table.ts';

accepts(streamable, [
  ['hn8hq', { id: 'hn8hq' }],
  ['e4d', { id: 'e4d' }],
  [{ params: { id: 'i7gdzj', loop: 'true', mute: '' } }, { id: 'i7gdzj', loop: 'true', mute: 'true' }],
  ['https://streamable.com/hn8hq', { id: 'hn8hq' }],
  ['http://www.streamable.com/hn8hq/', { id: 'hn8hq' }],
  ['https://streamable.com/e/i7gdzj?autoplay=1&muted=1&loop=1', { id: 'i7gdzj', loop: 'true', mute: 'true' }],
  ['https://streamable.com/o/hn8hq', { id: 'hn8hq' }],
  ['https://streamable.com/s/hn8hq/abcdef', { id: 'hn8hq' }],
  ['https://streamable.com/s/hn8hq', { id: 'hn8hq' }],
]);

refuses(streamable, [
  ['an empty text', '', 'no-id'],
  ['two letters', 'ab'],
  ['an id in upper case', 'HN8HQ'],
  ['an id of 64 KB', 'a'.repeat(65_536)],
  ['a page of the service', 'https://streamable.com/login'],
  ['a page of the service with a long name', 'https://streamable.com/documentation'],
  ['a path below a video', 'https://streamable.com/hn8hq/settings'],
  ['a path below a frame', 'https://streamable.com/e/hn8hq/a'],
  ['an encoded slash', 'https://streamable.com/e/..%2fhn8hq'],
  ['markup behind an id', 'hn8hq"><script>'],
  ['a look-alike host with a prefix', 'https://evilstreamable.com/hn8hq', 'foreign-address'],
  ['another host of the service', 'https://api.streamable.com/videos/hn8hq', 'foreign-address'],
]);

test("builds the Streamable frame with the author's options, and autoplays only on the reader's request", () => {
  expect(frameOf(streamable, { id: 'hn8hq' })).toBe('https://streamable.com/e/hn8hq');
  expect(frameOf(streamable, { id: 'hn8hq', loop: 'true', mute: 'true' }, { play: true })).toBe(
    'https://streamable.com/e/hn8hq?autoplay=1&loop=1&muted=1',
  );
});

test('links the page of the Streamable video', () => {
  expect(streamable.link({ id: 'hn8hq' }).href).toBe('https://streamable.com/hn8hq');
});
