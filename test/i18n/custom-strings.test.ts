import { beforeEach, describe, expect, test, vi } from 'vitest';
import { consentStrings } from '../../src/i18n/consent-strings.ts';
import type { AddStrings } from '../../src/i18n/custom-strings.ts';
import { factsStrings } from '../../src/i18n/facts-strings.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { playbackStrings } from '../../src/i18n/playback-strings.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});

let own: typeof import('../../src/i18n/custom-strings.ts');

beforeEach(async () => {
  vi.resetModules();
  warn.mockClear();
  own = await import('../../src/i18n/custom-strings.ts');
});

const opens = (tag: string) => own.withCustomStrings(en, tag).open('S');
const keepOpen = (tag: string) => own.storeStrings(tag, { open: () => tag });

describe('custom strings of', () => {
  test.each([
    ['en', ['en', '', 'en-GB', 'EN'], ['de', 'x', 'tlh']],
    ['en-GB', ['en-GB', 'en-Latn-GB'], ['en', 'en-US', '']],
    ['de', ['de', 'de-AT', 'DE-latn'], ['en', 'nl']],
    ['pt', ['pt', 'pt-BR', 'pt-PT', 'pt-AO'], ['es']],
    ['pt-BR', ['pt-BR', 'pt'], ['pt-PT', 'pt-AO']],
    ['pt-PT', ['pt-PT', 'pt-AO', 'pt-MZ'], ['pt-BR', 'pt']],
    ['pt-AO', ['pt-AO'], ['pt-PT', 'pt-BR', 'pt']],
    ['zh', ['zh', 'zh-CN', 'zh-Hans', 'cmn'], ['zh-TW', 'zh-Hant']],
    ['zh-TW', ['zh-TW', 'zh-Hant'], ['zh', 'zh-HK']],
    ['sr-Latn', ['sr-Latn', 'sr-Latn-RS'], ['sr', 'sr-Cyrl']],
    ['sv', ['sv', 'sv-FI'], ['da']],
    ['da', ['da', 'da-GL'], ['sv']],
  ])('%s apply to %j and not to %j', (tag, yes, no) => {
    expect(keepOpen(tag)).toBe(true);
    expect(yes.map(opens)).toEqual(yes.map(() => tag));
    expect(no.map(opens)).toEqual(no.map(() => 'Open on S'));
  });
});

test('prefers the closest tag in any order', () => {
  for (const tag of ['de-CH', 'de', 'de-AT']) keepOpen(tag);
  expect(['de', 'de-CH', 'de-AT', 'de-LI'].map(opens)).toEqual(['de', 'de-CH', 'de-AT', 'de']);
});

test('prefers the strings of a region to those of the region whose file it shares', () => {
  for (const tag of ['pt-AO', 'pt-PT', 'pt', 'pt-BR']) keepOpen(tag);
  expect(['pt', 'pt-BR', 'pt-PT', 'pt-AO', 'pt-MZ'].map(opens)).toEqual([
    'pt-BR',
    'pt-BR',
    'pt-PT',
    'pt-AO',
    'pt-PT',
  ]);
});

test('keeps the last of several strings, key by key', () => {
  own.storeStrings('en', { open: () => 'a', loading: () => 'b' });
  own.storeStrings('en', { open: () => 'c' });
  const { open, loading, only } = own.withCustomStrings(en, 'en');
  expect([open('S'), loading('S'), only('S')]).toEqual(['c', 'b', en.only('S')]);
  expect(warn).not.toHaveBeenCalled();
});

test('keeps unknown names for later files', () => {
  own.storeStrings('de', { allow: (service: string) => `${service} erlauben` });
  const consent = { allow: (service: string) => `Allow ${service}` };
  expect(own.withCustomStrings(consent, 'de').allow('S')).toBe('S erlauben');
  expect(own.withCustomStrings(consent, 'en').allow('S')).toBe('Allow S');
});

test.each([
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
  ['returns undefined', () => undefined],
  ['returns a number', () => 5],
  ['returns a blank', () => ' '],
  [
    'throws a value that can’t be converted to text',
    () => {
      throw Object.create(null);
    },
  ],
  ['is not a function', 'Open'],
])('falls back to the library’s string if a function %s', (_, open) => {
  own.storeStrings('en', { open });
  expect([opens('en'), opens('en')]).toEqual(['Open on S', 'Open on S']);
  expect(warn.mock.calls.map(([line]) => line.split(' ').slice(0, 3))).toContainEqual([
    '[shortcode-embeds]',
    'bad-strings:',
    'en:',
  ]);
  // One warning for a value that is no function, one for a call without a result.
  expect(warn.mock.calls.length).toBeLessThanOrEqual(2);
});

test.each([['no tag'], [''], [undefined], [null], [{}], [Symbol('en')]])(
  'refuses %j, which is no tag',
  tag => {
    expect(own.storeStrings(tag, { open: () => 'x' })).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
  },
);

test.each([[null], [undefined], [5], ['text'], [[]], [{}]])('refuses %j as strings', strings => {
  expect(own.storeStrings('en', strings)).toBe(false);
  expect(warn).toHaveBeenCalled();
});

test('warns once about missing strings of a new language, but not of the library’s', () => {
  keepOpen('da');
  keepOpen('de');
  for (const tag of ['da', 'da', 'de', 'en']) opens(tag);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toMatch(
    /^\[shortcode-embeds\] bad-strings: da: missing.*: video, .*failed$/,
  );
});

test('the types require all strings of a new language, and any of the library’s', () => {
  const add: AddStrings = () => {};
  add('de', { open: service => service });
  add('de-CH', {});
  add('zh', { play: (title, service) => title + service });
  add('da', { ...en, ...consentStrings, ...factsStrings, ...playbackStrings });
  add('pt', {});
  add('pt-AO', {});
  // @ts-expect-error: all but one is missing.
  add('da', { open: service => service });
  // @ts-expect-error: no such name.
  add('de', { opne: (service: string) => service });
  // @ts-expect-error: no function.
  add('de', { open: 'Los' });
});
