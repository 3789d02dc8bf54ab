import { describe, expect, test } from 'vitest';
import { resolveShortcode, resolveUrl } from '../../src/providers.ts';

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
    shape: { ratio: 16 / 9 },
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
])('A call is about %s', (_, args, params: Record<string, string>) =>
  expect(call('youtube', args, params)).toMatchObject({ src: id }),
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
