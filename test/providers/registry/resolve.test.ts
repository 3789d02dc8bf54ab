import { describe, expect, test } from 'vitest';
import { resolveShortcode, resolveUrl } from '../../../src/entries/lib/providers.ts';

const id = 'nNFCc3nowfg';
const call = (name: string, args: string[] = [], params: Record<string, string> = {}) =>
  resolveShortcode({ name, args, params });

test('A call means a target that says everything there is to show', () => {
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

test.each(['youtube', 'YouTube', 'yt', 'youtube-lite', 'YOUTUBE_LAZY'])('%s is a name of YouTube', name =>
  expect(call(name, [id])).toMatchObject({ provider: 'youtube' }),
);

test.each([
  ['its first argument', [id], {}],
  ['`id`', [], { id }],
  ['`url`', [], { url: `https://youtu.be/${id}` }],
  ['`src`', [], { src: id }],
  ['`id` before its first argument', ['VIDEO_ID'], { id }],
  [
    'an address before what may be the id of the element',
    [],
    { id: 'intro-video', src: `https://youtu.be/${id}` },
  ],
])('A call is about %s', (_, args, params: Record<string, string>) =>
  expect(call('youtube', args, params)).toMatchObject({ src: id }),
);

test.each([
  ['vimeo', { provider: 'vimeo', src: '76979871' }],
  ['vimeo', { provider: 'vimeo', id: '76979871' }],
  ['youtube', { provider: 'youtube', id }],
  ['youtube', { provider: 'nobody', url: `https://youtu.be/${id}` }],
  ['vimeo', { src: 'https://vimeo.com/76979871' }],
])('`video` is of %s where it says %j', (provider, params: Record<string, string>) =>
  expect(call('video', [], params)).toMatchObject({ provider }),
);

test('A file of one’s own is nobody’s, whatever id its element has', () => {
  expect(call('embed', [], { src: 'demo.mp4', id: 'intro-video' })).toEqual({ code: 'unknown-name' });
  expect(call('video', [], { src: 'demo.mp4', id: 'intro-video' })).toEqual({
    code: 'bad-id',
    provider: 'youtube',
  });
});

test.each([
  ['what can’t be meant leaves what the address says', { start: 'soon' }, '90'],
  ['what can be meant counts before it', { start: '30' }, '30'],
  ['a player’s own name for it is as good', { t: '30' }, '90'],
  ['“nought” means none', { start: '0' }, undefined],
])('Of an option that stands in the address too, %s', (_, params: Record<string, string>, start) =>
  expect(call('youtube', [`https://youtu.be/${id}?t=90`], params)).toMatchObject({
    reference: start ? { id, start } : { id },
  }),
);

test.each([
  ['upright', 'youtube-shorts', {}, { ratio: 9 / 16, width: 360 }],
  ['upright', 'youtube-short', {}, { ratio: 9 / 16, width: 360 }],
  ['as high as it says', 'codepen', { height: '600' }, { ratio: undefined, height: 600 }],
  ['as wide and high as it says', 'youtube', { width: '640', height: '480' }, { ratio: 4 / 3, width: 640 }],
  ['of a ratio', 'youtube', { ratio: '4:3' }, { ratio: 4 / 3 }],
  ['of a ratio in Quarto’s way', 'video', { 'aspect-ratio': '21x9' }, { ratio: 21 / 9 }],
  ['as it is where it says no size', 'youtube', { width: '100%', height: 'a' }, { ratio: 16 / 9 }],
])('A call is %s: %s %j', (_, name, params: Record<string, string>, size) =>
  expect(call(name, [name === 'codepen' ? 'u/gfdDu' : id], params)).toMatchObject({ size }),
);

test('An address means the same as the call that holds it', () => {
  const address = `https://youtu.be/${id}?t=90`;
  expect(resolveUrl(address)).toEqual(call('youtube', [address]));
});

describe('a refusal says', () => {
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
  ])('%s of %s: %s %j', (code, provider, name, args) => expect(call(name, args)).toEqual({ code, provider }));
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
])('%j is an address no provider knows', text => expect(resolveUrl(text)).toBeUndefined());
