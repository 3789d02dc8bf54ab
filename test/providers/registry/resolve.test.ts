import { describe, expect, test } from 'vitest';
import { resolveShortcode, resolveUrl } from '../../../src/entries/lib/providers.ts';

const id = 'nNFCc3nowfg';
const call = (name: string, args: string[] = [], params: Record<string, string> = {}) =>
  resolveShortcode({ name, args, params });

test('returns the whole target of a call', () => {
  expect(call('youtube', [id])).toEqual({
    provider: 'youtube',
    tag: 'yt-embed',
    src: id,
    frame: `https://www.youtube-nocookie.com/embed/${id}?playsinline=1&enablejsapi=1`,
    link: `https://www.youtube.com/watch?v=${id}`,
    size: { ratio: 16 / 9 },
    pictures: expect.arrayContaining([{ src: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`, width: 480 }]),
    reference: { id },
  });
});

test.each(['youtube', 'YouTube', 'yt', 'youtube-lite', 'YOUTUBE_LAZY'])(
  'reads %s as a name of YouTube',
  name => expect(call(name, [id])).toMatchObject({ provider: 'youtube' }),
);

test.each([
  ['the first argument', [id], {}],
  ['`id`', [], { id }],
  ['`url`', [], { url: `https://youtu.be/${id}` }],
  ['`src`', [], { src: id }],
  ['`id` rather than the first argument', ['VIDEO_ID'], { id }],
  [
    'a URL rather than `id`, which may be that of the element',
    [],
    { id: 'intro-video', src: `https://youtu.be/${id}` },
  ],
])('reads the id of a call from %s', (_, args, params: Record<string, string>) =>
  expect(call('youtube', args, params)).toMatchObject({ src: id }),
);

test.each([
  ['vimeo', { provider: 'vimeo', src: '76979871' }],
  ['vimeo', { provider: 'vimeo', id: '76979871' }],
  ['youtube', { provider: 'youtube', id }],
  ['youtube', { provider: 'nobody', url: `https://youtu.be/${id}` }],
  ['vimeo', { src: 'https://vimeo.com/76979871' }],
])('reads `video` as %s with %j', (provider, params: Record<string, string>) =>
  expect(call('video', [], params)).toMatchObject({ provider }),
);

test('refuses a self-hosted file, whatever id its element has', () => {
  expect(call('embed', [], { src: 'demo.mp4', id: 'intro-video' })).toEqual({ code: 'unknown-name' });
  expect(call('video', [], { src: 'demo.mp4', id: 'intro-video' })).toEqual({
    code: 'bad-id',
    provider: 'youtube',
  });
});

test.each([
  ['keeps the URL’s if the argument is not valid', { start: 'soon' }, '90'],
  ['prefers a valid argument', { start: '30' }, '30'],
  ['keeps the URL’s before the player’s own name', { t: '30' }, '90'],
  ['removes it for `0`', { start: '0' }, undefined],
])('of an option that is in the URL too, %s', (_, params: Record<string, string>, start) =>
  expect(call('youtube', [`https://youtu.be/${id}?t=90`], params)).toMatchObject({
    reference: start ? { id, start } : { id },
  }),
);

test.each([
  ['upright', 'youtube-shorts', {}, { ratio: 9 / 16, width: 360 }],
  ['upright', 'youtube-short', {}, { ratio: 9 / 16, width: 360 }],
  ['by its height', 'codepen', { height: '600' }, { ratio: undefined, height: 600 }],
  ['by its width and height', 'youtube', { width: '640', height: '480' }, { ratio: 4 / 3, width: 640 }],
  ['by its ratio', 'youtube', { ratio: '4:3' }, { ratio: 4 / 3 }],
  ['by a ratio in Quarto’s form', 'video', { 'aspect-ratio': '21x9' }, { ratio: 21 / 9 }],
  ['by default if its size is not valid', 'youtube', { width: '100%', height: 'a' }, { ratio: 16 / 9 }],
])('sizes a call %s: %s %j', (_, name, params: Record<string, string>, size) =>
  expect(call(name, [name === 'codepen' ? 'u/gfdDu' : id], params)).toMatchObject({ size }),
);

test('resolves a URL like a call with this URL', () => {
  const address = `https://youtu.be/${id}?t=90`;
  expect(resolveUrl(address)).toEqual(call('youtube', [address]));
});

describe('refuses with', () => {
  test.each([
    ['unknown-name', undefined, 'vine', ['a']],
    ['unknown-name', undefined, '', []],
    ['unknown-name', undefined, 'constructor', [id]],
    ['unknown-name', undefined, '__proto__', [id]],
    ['no-id', 'youtube', 'yt', []],
    ['no-id', 'youtube', 'yt', ['  ']],
    ['bad-id', 'youtube', 'yt', ['VIDEO_ID']],
    ['bad-id', 'youtube', 'yt', [`https://youtu.be:1/${id}`]],
    ['foreign-address', 'youtube', 'yt', ['https://vimeo.com/1']],
  ])('%s by %s: %s %j', (code, provider, name, args) => expect(call(name, args)).toEqual({ code, provider }));
});

test.each([
  [id],
  [''],
  ['https://example.org/'],
  ['https://www.youtube.com/'],
  [`youtu.be/${id}`],
  [`https://youtu.be@evil.test/${id}`],
  ['https://constructor/'],
  ['https://__proto__/'],
])('returns undefined for %j', text => expect(resolveUrl(text)).toBeUndefined());
