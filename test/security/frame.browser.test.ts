import { expect, test } from 'vitest';
import { makeFrame } from '../../src/security/frame.ts';

const attributesOf = (frame: Element) =>
  Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]));

test('a frame has all its attributes before it meets the page, and no others', () => {
  const frame = makeFrame(new URL('https://player.example/a?b=c'), 'A "talk" <b>', { allow: 'fullscreen' });
  expect(frame.isConnected).toBe(false);
  expect(attributesOf(frame)).toEqual({
    title: 'A "talk" <b>',
    allow: 'fullscreen',
    referrerpolicy: 'strict-origin-when-cross-origin',
    allowfullscreen: '',
    loading: 'eager',
    part: 'frame',
    src: 'https://player.example/a?b=c',
  });
});

test('a sandbox stands before the address, as it counts from the next navigation on', () => {
  const frame = makeFrame(new URL('https://player.example/'), 'A talk', {
    allow: '',
    sandbox: 'allow-scripts',
  });
  const names = [...frame.attributes].map(({ name }) => name);
  expect(names.indexOf('sandbox')).toBeLessThan(names.indexOf('src'));
  expect(frame.getAttribute('sandbox')).toBe('allow-scripts');
});

test.each([
  ['http://player.example/'],
  ['javascript:alert(1)'],
  ['data:text/html,<script>alert(1)</script>'],
  ['blob:https://player.example/1'],
  ['about:blank'],
])('no frame is made for %s', address =>
  expect(() => makeFrame(new URL(address), 'A talk', { allow: '' })).toThrow(TypeError),
);
