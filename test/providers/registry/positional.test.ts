import { expect, test } from 'vitest';
import { resolveShortcode, type Target } from '../../../src/providers/registry/resolve.ts';
import { parseShortcodes } from '../../../src/shortcode/parse.ts';

const VIDEO = 'dQw4w9WgXcQ';
const WIDE = 16 / 9;

// The call, its options beside the id, and its size.
const CALLS: readonly (readonly [call: string, options: Record<string, string>, size: Target['size']])[] = [
  [`iframe "https://www.youtube.com/embed/${VIDEO}" "560" "315"`, {}, { ratio: WIDE, width: 560 }],
  [`video "https://www.youtube.com/watch?v=${VIDEO}" 640 360`, {}, { ratio: WIDE, width: 640 }],
  [`youtube ${VIDEO} 560 315`, {}, { ratio: WIDE, width: 560 }],
  [`youtube "https://youtu.be/${VIDEO}" 100% 480`, {}, { ratio: undefined, height: 480 }],
  [`youtube ${VIDEO} 100% 480`, {}, { ratio: undefined, height: 480 }],
  [`youtube ${VIDEO} 30 60`, { start: '30', end: '60' }, { ratio: WIDE }],
  [`youtube ${VIDEO} 0 60`, { end: '60' }, { ratio: WIDE }],
  [`youtube ${VIDEO} 1:30 2m`, { start: '90', end: '120' }, { ratio: WIDE }],
  [`youtube ${VIDEO} "16:9" 90 120`, { start: '90', end: '120' }, { ratio: WIDE }],
  [`youtube ${VIDEO} "a class" 90`, { start: '90' }, { ratio: WIDE }],
  [`youtube id="${VIDEO}" start="7" end="9"`, { start: '7', end: '9' }, { ratio: WIDE }],
  [
    'iframe "https://player.bilibili.com/player.html?bvid=BV1Sx411T7QQ" "560" "315"',
    {},
    { ratio: WIDE, width: 560 },
  ],
  ['bilibili BV1Sx411T7QQ 3', { page: '3' }, { ratio: WIDE }],
  ['bilibili BV1Sx411T7QQ 560 315', {}, { ratio: WIDE, width: 560 }],
  [`youtube ${VIDEO} 60 30`, {}, { ratio: 2, width: 60 }],
  [`youtube "https://youtu.be/${VIDEO}" 30 60`, {}, { ratio: 0.5, width: 30 }],
  ['vimeo 76979871 800 450', {}, { ratio: WIDE, width: 800 }],
  ['vimeo "https://vimeo.com/76979871" 640 360', {}, { ratio: WIDE, width: 640 }],
];

test.each(CALLS)('reads {{< %s >}} with the options %j and the size %j', (call, options, size) => {
  const [found] = parseShortcodes(`{{< ${call} >}}`);
  const target = resolveShortcode(found!) as Target;
  const { id, ...others } = target.reference;
  expect(id).toBeTruthy();
  expect(others).toEqual(options);
  expect(target.size).toEqual({ ...size, ratio: size.ratio && expect.closeTo(size.ratio, 2) });
});

test('prefers a named size to a positional one', () => {
  const [found] = parseShortcodes(`{{< youtube id="${VIDEO}" width="300" height="200" >}}`);
  expect((resolveShortcode(found!) as Target).size).toEqual({ ratio: 1.5, width: 300 });
});

// Numbers that are a part of the id are not a size; numbers after them are.
test.each([
  ['telegram durov 342 100', 'durov/342'],
  ['telegram durov 842 640 480', 'durov/842'],
  ['telegram durov 842 100% 480', 'durov/842'],
  ['tweet jack 420 400 300', '420'],
  ['deezer track 3135 400 300', 'track/3135'],
  ['deezer album 3021 127', 'album/3021'],
  ['gist u 1234 400 300', '1234'],
  ['spotify track 4cOdK2wGLETKBW3PvgPWqT 300 80', 'track/4cOdK2wGLETKBW3PvgPWqT'],
])('reads {{< %s >}} with the id %s', (call, id) => {
  const [found] = parseShortcodes(`{{< ${call} >}}`);
  expect((resolveShortcode(found!) as Target).reference.id).toBe(id);
});
