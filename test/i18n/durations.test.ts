import { assert, double, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockText, dateText, durationText } from '../../src/i18n/durations.ts';
import { LOCALES } from '../../src/i18n/locale-file.ts';

// Some languages use no-break spaces, and versions of ICU differ in which.
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

test.each([
  [3852, 'en', '1 hr 4 min'],
  [3852, 'de', '1 Std. 4 Min.'],
  [3852, 'fr', '1 h 4 min'],
  [3852, 'ja', '1 時間 4 分'],
  [3852, 'ko', '1시간 4분'],
  [3852, 'zh-Hans', '1小时4分钟'],
  [3852, 'zh-TW', '1 小時 4 分鐘'],
  [3852, 'ru', '1 ч 4 мин'],
  [3852, 'fa', '۱ ساعت ۴ دقیقه'],
  [7200, 'de', '2 Std.'],
  [245, 'de', '4 Min.'],
  [59.2 * 60, 'de', '59 Min.'],
  [59.5 * 60, 'de', '1 Std.'],
  [59.6, 'de', '1 Min.'],
  [60, 'de', '1 Min.'],
  [45, 'de', '45 Sek.'],
  [0.4, 'de', '1 Sek.'],
  [3852, '', '1 hr 4 min'],
  [3852, 'no language', '1 hr 4 min'],
])('%d seconds are in %j “%s”', (seconds, lang, text) =>
  expect(plain(durationText(seconds, lang))).toBe(text),
);

test.each([
  [3852, '1:04:12'],
  [245, '4:05'],
  [9, '0:09'],
  [0, '0:00'],
  [59.9, '0:59'],
  [36_000, '10:00:00'],
])('%d seconds are on the clock %s', (seconds, text) => expect(clockText(seconds)).toBe(text));

test.each([
  ['2020-11-06', 'en', 'November 6, 2020'],
  ['2020-11-06', 'en-GB', '6 November 2020'],
  ['2020-11-06', 'de', '6. November 2020'],
  ['2020-11-06', 'ja', '2020年11月6日'],
  ['2020-11-06T23:59:59-08:00', 'de', '6. November 2020'],
  ['2020-02-29', 'fr', '29 février 2020'],
  ['2020-11-06', 'no language', 'November 6, 2020'],
])('the date %s is in %j “%s”', (date, lang, text) => expect(plain(dateText(date, lang))).toBe(text));

describe('bad input', () => {
  const BAD: readonly unknown[] = [NaN, Infinity, -Infinity, -1, undefined, null, '5', {}, [], Symbol('5')];

  test.each(BAD.map(value => [value]))('%o is neither a duration nor a position', value => {
    expect(durationText(value as number, 'en')).toBe('');
    expect(clockText(value as number)).toBe('');
  });

  test('nothing lasts no time', () => expect(durationText(0, 'en')).toBe(''));

  test.each([
    '',
    'yesterday',
    '2020',
    '2020-11',
    '2020-13-01',
    '2020-02-30',
    '2021-02-29',
    '2020-11-06x',
    '06.11.2020',
  ])('%j is no date', date => expect(dateText(date, 'en')).toBeUndefined());
});

test('no number and no text makes them throw, in any language of the library', () => {
  assert(
    property(double(), string(), (seconds, text) => {
      for (const lang of ['en', ...LOCALES, text]) {
        expect(typeof durationText(seconds, lang)).toBe('string');
        expect(dateText('2020-11-06', lang)).toBeTruthy();
      }
      expect(clockText(seconds)).toMatch(/^$|^[\d:.e+]+$/);
      dateText(text, text);
    }),
    { numRuns: 50 },
  );
});
