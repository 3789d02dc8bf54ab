import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ConsentStrings, consentStrings } from '../../src/i18n/consent-strings.ts';
import { type FactsStrings, factsStrings } from '../../src/i18n/facts-strings.ts';
import { LOCALES, localeFile } from '../../src/i18n/locale-file.ts';
import { en, type Strings } from '../../src/i18n/locales/en.ts';
import { playbackStrings } from '../../src/i18n/playback-strings.ts';
import { type AllStrings, setStrings, stringsFor } from '../../src/i18n/strings.ts';

const languages = readdirSync('src/i18n/locales')
  .map(file => file.replace('.ts', ''))
  .filter(name => name !== 'en');

const further = { ...consentStrings, ...factsStrings, ...playbackStrings };

/** Returns every string with placeholders for title, service and user. */
const phrases = (strings: Strings) => ({
  video: strings.video('SERVICE'),
  slides: strings.slides('SERVICE'),
  post: strings.post('SERVICE'),
  postBy: strings.post('SERVICE', 'USER'),
  audio: strings.audio('SERVICE'),
  document: strings.document('SERVICE'),
  work: strings.work('SERVICE'),
  play: strings.play('TITLE', 'SERVICE'),
  show: strings.show('TITLE', 'SERVICE'),
  open: strings.open('SERVICE'),
  loading: strings.loading('SERVICE'),
  only: strings.only('SERVICE'),
  failed: strings.failed('SERVICE'),
});

/** Returns the strings of the consent card that name the service. */
const consentPhrases = (strings: ConsentStrings) => ({
  ask: strings.ask('SERVICE', 'HOST'),
  always: strings.always('SERVICE'),
  privacy: strings.privacy('SERVICE'),
  but: strings.but('SERVICE'),
  revoke: strings.revoke('SERVICE'),
});

/** Returns the strings of cards without placeholders. */
const shortPhrases = ({ playNow, showNow, skip }: Pick<AllStrings, 'playNow' | 'showNow' | 'skip'>) => ({
  playNow: playNow(),
  showNow: showNow(),
  skip: skip(),
});

const plainPhrases = ({ allowed, nothing, all, revokeAll }: ConsentStrings) => ({
  allowed: allowed(),
  nothing: nothing(),
  all: all(),
  revokeAll: revokeAll(),
});

const factsPhrases = ({ chapters, pages, text, previous, next }: FactsStrings) => ({
  chapters: chapters(),
  pages: pages(),
  text: text(),
  previous: previous(),
  next: next(),
});

test('returns English until a locale is loaded', () => expect(stringsFor('ja')).toBe(en));

const byTag: readonly (readonly [tag: string, file: string])[] = [
  ...['en', 'en-GB', 'EN', 'en-Latn-XX'].map(tag => [tag, 'en'] as const),
  ...languages
    .filter(name => !name.includes('-'))
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
  ...['pt', 'PT', 'pt-BR', 'pt-br', 'pt-Latn', 'pt-Latn-BR'].map(tag => [tag, 'pt-br'] as const),
  ...['pt-PT', 'pt-AO', 'pt-MZ', 'pt-CV', 'pt-Latn-AO', 'pt-PT-ao1990'].map(tag => [tag, 'pt-pt'] as const),
  ...['id-ID', 'in', 'in-ID'].map(tag => [tag, 'id'] as const),
  ...['fa-IR', 'fa-AF', 'pes'].map(tag => [tag, 'fa'] as const),
  ['vi-VN', 'vi'],
  ['th-TH', 'th'],
  ['uk-UA', 'uk'],
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['cs-CZ', 'cs'],
];

test.each(byTag)('a page in %j has the strings of %s', (tag, file) => {
  expect(localeFile(tag) ?? 'en').toBe(file);
});

test('returns English until strings are set, and for English', async () => {
  expect(stringsFor('de-AT')).toBe(en);
  const { de } = await import('../../src/i18n/locales/de.ts');
  setStrings('de-AT', de);
  expect(stringsFor('de-AT')).toBe(de);
  expect(stringsFor('en-GB')).toBe(en);
});

describe.each(['en', ...languages])('%s', language => {
  let file: Record<string, Strings>;
  let strings: AllStrings;

  beforeAll(async () => {
    file = await import(`../../src/i18n/locales/${language}.ts`);
    strings = { ...further, ...Object.values(file)[0]! };
  });

  test('is the only export of its file, under its own name', () =>
    expect(Object.keys(file)).toEqual([
      (LOCALES.find(tag => tag.toLowerCase() === language) ?? language).replace('-', ''),
    ]));

  test('has the same keys as English', () =>
    expect(Object.keys(Object.values(file)[0]!).toSorted()).toEqual(
      Object.keys(language === 'en' ? en : { ...en, ...further }).toSorted(),
    ));

  test('has no empty or undefined string, and names service and title', () => {
    const texts = phrases(strings);
    for (const [key, text] of Object.entries(texts)) {
      expect(text, key).toContain('SERVICE');
      expect(text, key).not.toMatch(/undefined|null|^\s|\s$|\s{2}/);
      expect(text, key).toMatch(/[^\sA-Z:@]/);
    }
    expect(texts.play).toContain('TITLE');
    expect(texts.show).toContain('TITLE');
    expect(texts.postBy).toContain('@USER');
    expect(texts.post).not.toContain('@');
    expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
  });

  test('has short words, which the longer names of the same button contain', () => {
    const { playNow, showNow, skip } = shortPhrases(strings);
    const text = phrases(strings);
    expect(text.play.toLowerCase()).toContain(playNow.toLowerCase());
    expect(text.show.toLowerCase()).toContain(showNow.toLowerCase());
    expect(new Set([playNow, showNow, skip, '']).size).toBe(4);
  });

  test('numbers slides in its own digits', () => {
    const tag = language === 'fa' ? '۲۳' : '23';
    const text = strings.nth('TITLE', 2, 3);
    expect(text).toContain('TITLE');
    for (const digit of tag) expect(text).toContain(digit);
  });

  if (language === 'en') return;

  test('has its own consent strings, which name the service and its host', () => {
    const own = strings;
    const texts = consentPhrases(own);
    for (const [key, text] of Object.entries(texts)) {
      expect(text, key).toContain('SERVICE');
      expect(text, key).not.toBe(consentPhrases(consentStrings)[key as keyof typeof texts]);
    }
    expect(texts.ask).toContain('HOST');
    const plain = plainPhrases(own);
    for (const [key, text] of Object.entries(plain))
      expect(text, key).not.toBe(plainPhrases(consentStrings)[key as keyof typeof plain]);
    for (const [key, text] of Object.entries({ ...texts, ...plain }))
      expect(text, key).not.toMatch(/undefined|null|^\s|\s$|\s{2}/);
    expect(new Set(Object.values({ ...texts, ...plain })).size).toBe(9);
  });

  test('has its own names for the lists of a card and the buttons of its slides', () => {
    const texts = factsPhrases(strings);
    for (const [key, text] of Object.entries(texts))
      expect(text, key).not.toMatch(/undefined|null|^\s*$|^\s|\s$/);
    expect(new Set(Object.values(texts)).size).toBe(5);
    const english = factsPhrases(factsStrings);
    expect([texts.previous, texts.next]).not.toContain(english.previous);
    expect([texts.previous, texts.next]).not.toContain(english.next);
  });

  test('differs from English in every string', () => {
    const english = phrases(en);
    for (const [key, text] of Object.entries(phrases(strings))) {
      expect(text, key).not.toBe(english[key as keyof typeof english]);
    }
    const short = shortPhrases(strings);
    for (const [key, text] of Object.entries(shortPhrases({ ...en, ...further })))
      expect(short[key as keyof typeof short], key).not.toBe(text);
  });
});

test.each(['', 'tlh', 'fil', 'kok', 'arn', 'x', '-', 'constructor', '__proto__', 'toString', '../en', 'e'])(
  'returns English for %j, which has no locale',
  tag => {
    expect(localeFile(tag)).toBeUndefined();
    expect(stringsFor(tag)).toBe(en);
  },
);
