import { beforeEach, describe, expect, test, vi } from 'vitest';
import { consentStrings } from '../../src/i18n/consent-strings.ts';
import type { AddStrings } from '../../src/i18n/custom-strings.ts';
import { en } from '../../src/i18n/locales/en.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});

let own: typeof import('../../src/i18n/custom-strings.ts');

beforeEach(async () => {
  vi.resetModules();
  warn.mockClear();
  own = await import('../../src/i18n/custom-strings.ts');
});

const opens = (tag: string) => own.withCustomStrings(en, tag).open('S');
const say = (tag: string) => own.storeStrings(tag, { open: () => tag });

describe('The words said for', () => {
  test.each([
    ['en', ['en', '', 'en-GB', 'EN'], ['de', 'x', 'tlh']],
    ['en-GB', ['en-GB', 'en-Latn-GB'], ['en', 'en-US', '']],
    ['de', ['de', 'de-AT', 'DE-latn'], ['en', 'nl']],
    ['pt-BR', ['pt-BR', 'pt'], ['pt-PT']],
    ['zh', ['zh', 'zh-CN', 'zh-Hans', 'cmn'], ['zh-TW', 'zh-Hant']],
    ['zh-TW', ['zh-TW', 'zh-Hant'], ['zh', 'zh-HK']],
    ['sr-Latn', ['sr-Latn', 'sr-Latn-RS'], ['sr', 'sr-Cyrl']],
    ['sv', ['sv', 'sv-FI'], ['da']],
  ])('%s are those of %j and not of %j', (tag, yes, no) => {
    expect(say(tag)).toBe(true);
    expect(yes.map(opens)).toEqual(yes.map(() => tag));
    expect(no.map(opens)).toEqual(no.map(() => 'Open on S'));
  });
});

test('the nearest tag is heard, whatever was said first', () => {
  for (const tag of ['de-CH', 'de', 'de-AT']) say(tag);
  expect(['de', 'de-CH', 'de-AT', 'de-LI'].map(opens)).toEqual(['de', 'de-CH', 'de-AT', 'de']);
});

test('what is said twice counts as it was said last, key by key', () => {
  own.storeStrings('en', { open: () => 'a', loading: () => 'b' });
  own.storeStrings('en', { open: () => 'c' });
  const { open, loading, only } = own.withCustomStrings(en, 'en');
  expect([open('S'), loading('S'), only('S')]).toEqual(['c', 'b', en.only('S')]);
  expect(warn).not.toHaveBeenCalled();
});

test('names that mean nothing here are kept for whoever knows them', () => {
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
  ['gives nothing', () => undefined],
  ['gives a number', () => 5],
  ['gives a blank', () => ' '],
  [
    'throws what can’t be a text',
    () => {
      throw Object.create(null);
    },
  ],
  ['is none', 'Open'],
])('a function that %s does no harm: it is said as before', (_, open) => {
  own.storeStrings('en', { open });
  expect([opens('en'), opens('en')]).toEqual(['Open on S', 'Open on S']);
  expect(warn.mock.calls.map(([line]) => line.split(' ').slice(0, 3))).toContainEqual([
    '[shortcode-embeds]',
    'bad-strings',
    'en:',
  ]);
  // Once for what is no function, and once for a call that has nothing to say.
  expect(warn.mock.calls.length).toBeLessThanOrEqual(2);
});

test.each([['no tag'], [''], [undefined], [null], [{}], [Symbol('en')]])(
  'for %j, which is no tag, nothing is kept',
  tag => {
    expect(own.storeStrings(tag, { open: () => 'x' })).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
  },
);

test.each([[null], [undefined], [5], ['text'], [[]], [{}]])('of %j nothing is kept', words => {
  expect(own.storeStrings('en', words)).toBe(false);
  expect(warn).toHaveBeenCalled();
});

test('a new language that lacks something says so once, one of the library’s does not', () => {
  say('sv');
  say('de');
  for (const tag of ['sv', 'sv', 'de', 'en']) opens(tag);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toMatch(
    /^\[shortcode-embeds\] bad-strings sv: missing.*: video, .*failed$/,
  );
});

test('TypeScript asks a new language for all, and one of the library’s for what it likes', () => {
  const add: AddStrings = () => {};
  add('de', { open: service => service });
  add('de-CH', {});
  add('zh', { play: (title, service) => title + service });
  add('sv', { ...en, ...consentStrings });
  // @ts-expect-error: all but one is missing.
  add('sv', { open: service => service });
  // @ts-expect-error: no such name.
  add('de', { opne: (service: string) => service });
  // @ts-expect-error: no function.
  add('de', { open: 'Los' });
});
