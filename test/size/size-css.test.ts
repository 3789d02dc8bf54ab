import { expect, test } from 'vitest';
import { readSize } from '../../src/size/read-size.ts';
import { sizeCss } from '../../src/size/size-css.ts';

test.each([
  [{}, ''],
  [{ ratio: 16 / 9 }, 'aspect-ratio:auto 1.7778;min-height:auto;'],
  [{ height: 300 }, 'aspect-ratio:auto;min-height:300px;'],
  [{ width: 550 }, '--_width:550px;width:min(550px,100%)'],
  [{ height: 300, width: 550 }, 'aspect-ratio:auto;min-height:300px;--_width:550px;width:min(550px,100%)'],
  [
    { ratio: 4 / 3, width: 800 },
    'aspect-ratio:auto 1.3333;min-height:auto;--_width:800px;width:min(800px,100%)',
  ],
])('reserves the size %j with %j', (size, css) => expect(sizeCss(size)).toBe(css));

test('is exact to the pixel at a width of 1,600 px', () => {
  for (const ratio of [16 / 9, 4 / 3, 960 / 569, 9 / 16, 21 / 9]) {
    const [, digits] = /aspect-ratio:auto ([\d.]+)/.exec(sizeCss({ ratio })) ?? [];
    expect(Math.abs(1600 / Number(digits) - 1600 / ratio)).toBeLessThan(0.5);
  }
});

test('returns nothing but sizes for any text (CSS injection)', () => {
  const values = [
    '',
    '1',
    '16/9',
    '800',
    '9'.repeat(400),
    '1e9',
    ';}',
    'url(x)',
    '100%',
    '-1',
    'NaN',
    '0x20',
  ];
  for (const ratio of values) {
    for (const width of values) {
      for (const height of values) {
        expect(sizeCss(readSize({ ratio, width, height }))).toMatch(
          /^(?:aspect-ratio:auto(?:;min-height:\d+px| \d\.\d{4};min-height:auto);)?(?:--_width:\d+px;width:min\(\d+px,100%\))?$/,
        );
      }
    }
  }
});
