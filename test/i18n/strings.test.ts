import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ConsentStrings, consentStrings } from '../../src/i18n/consent-strings.ts';
import { localeFile } from '../../src/i18n/locale-file.ts';
import { en, type Strings } from '../../src/i18n/locales/en.ts';
import { setStrings, stringsFor } from '../../src/i18n/strings.ts';

const languages = readdirSync('src/i18n/locales')
  .map(file => file.replace('.ts', ''))
  .filter(name => name !== 'en');

/** Every phrase, said of a work and a service that can be found again in it. */
const phrases = (words: Strings) => ({
  video: words.video('SERVICE'),
  slides: words.slides('SERVICE'),
  post: words.post('SERVICE'),
  postBy: words.post('SERVICE', 'USER'),
  audio: words.audio('SERVICE'),
  document: words.document('SERVICE'),
  work: words.work('SERVICE'),
  play: words.play('TITLE', 'SERVICE'),
  show: words.show('TITLE', 'SERVICE'),
  open: words.open('SERVICE'),
  loading: words.loading('SERVICE'),
  only: words.only('SERVICE'),
  failed: words.failed('SERVICE'),
});

/** The same of what is said where the reader is asked first; some of it names nobody. */
const consentPhrases = (words: ConsentStrings) => ({
  ask: words.ask('SERVICE', 'HOST'),
  always: words.always('SERVICE'),
  privacy: words.privacy('SERVICE'),
  but: words.but('SERVICE'),
  revoke: words.revoke('SERVICE'),
});

const plainPhrases = ({ load, allowed, nothing, all, revokeAll }: ConsentStrings) => ({
  load: load(),
  allowed: allowed(),
  nothing: nothing(),
  all: all(),
  revokeAll: revokeAll(),
});

test('Until a language is fetched, English stands in for it', () => expect(stringsFor('ja')).toBe(en));

const byTag: readonly (readonly [tag: string, file: string])[] = [
  ...['en', 'en-GB', 'EN', 'en-Latn-XX'].map(tag => [tag, 'en'] as const),
  ...languages
    .filter(name => !name.startsWith('zh'))
    .flatMap(
      name =>
        [
          [name, name],
          [name.toUpperCase(), name],
          [`${name}-XX`, name],
        ] as const,
    ),
  ...['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-hans-HK', 'cmn-CN'].map(tag => [tag, 'zh-hans'] as const),
  ...['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'ZH-hant-CN'].map(tag => [tag, 'zh-hant'] as const),
];

test.each(byTag)('a page in %j has the words of %s', (tag, file) => {
  expect(localeFile(tag) ?? 'en').toBe(file);
});

test('until they have come, and for English, there is English', async () => {
  expect(stringsFor('de-AT')).toBe(en);
  const { de } = await import('../../src/i18n/locales/de.ts');
  setStrings('de-AT', de);
  expect(stringsFor('de-AT')).toBe(de);
  expect(stringsFor('en-GB')).toBe(en);
});

describe.each(['en', ...languages])('%s', language => {
  let file: Record<string, Strings>;
  let words: Strings;

  beforeAll(async () => {
    file = await import(`../../src/i18n/locales/${language}.ts`);
    words = Object.values(file)[0]!;
  });

  test('is all that its file exports, under its own name', () =>
    expect(Object.keys(file)).toEqual([language.replace(/-./, part => part.slice(1).toUpperCase())]));

  test('says all that English says, and nothing else', () =>
    expect(Object.keys(words).toSorted()).toEqual(
      Object.keys(language === 'en' ? en : { ...en, ...consentStrings }).toSorted(),
    ));

  test('leaves nothing empty or undefined, and names the service and the work', () => {
    const said = phrases(words);
    for (const [key, text] of Object.entries(said)) {
      expect(text, key).toContain('SERVICE');
      expect(text, key).not.toMatch(/undefined|null|^\s|\s$|\s{2}/);
      expect(text, key).toMatch(/[^\sA-Z:@]/);
    }
    expect(said.play).toContain('TITLE');
    expect(said.show).toContain('TITLE');
    expect(said.postBy).toContain('@USER');
    expect(said.post).not.toContain('@');
    expect(new Set(Object.values(said)).size).toBe(Object.keys(said).length);
  });

  if (language === 'en') return;

  test('asks in words of its own, and names the service and its host', () => {
    const own = words as Strings & ConsentStrings;
    const said = consentPhrases(own);
    for (const [key, text] of Object.entries(said)) {
      expect(text, key).toContain('SERVICE');
      expect(text, key).not.toBe(consentPhrases(consentStrings)[key as keyof typeof said]);
    }
    expect(said.ask).toContain('HOST');
    const plain = plainPhrases(own);
    for (const [key, text] of Object.entries(plain))
      expect(text, key).not.toBe(plainPhrases(consentStrings)[key as keyof typeof plain]);
    for (const [key, text] of Object.entries({ ...said, ...plain }))
      expect(text, key).not.toMatch(/undefined|null|^\s|\s$|\s{2}/);
    expect(new Set(Object.values({ ...said, ...plain })).size).toBe(10);
  });

  test('differs from English in every phrase', () => {
    const english = phrases(en);
    for (const [key, text] of Object.entries(phrases(words))) {
      expect(text, key).not.toBe(english[key as keyof typeof english]);
    }
  });
});

test.each(['', 'tlh', 'x', '-', 'constructor', '__proto__', 'toString', '../en', 'e'])(
  'For %j, which nobody has written, there is English',
  tag => {
    expect(localeFile(tag)).toBeUndefined();
    expect(stringsFor(tag)).toBe(en);
  },
);
