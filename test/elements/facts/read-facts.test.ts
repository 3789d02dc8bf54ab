import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationIn, readFacts } from '../../../src/elements/facts/read-facts.ts';

const PAGE = 'https://blog.example/2020/post/';
const FILE = 'https://blog.example/embeds/youtube/a.json';
const NONE = {
  title: undefined,
  author: undefined,
  duration: undefined,
  date: undefined,
  lang: '',
  chapters: [],
  slides: [],
  paragraphs: [],
};

test.each([
  [3852, 3852],
  [12.5, 12.5],
  ['3852', 3852],
  ['1:04:12', 3852],
  ['1h4m12s', 3852],
  ['PT1H4M12S', 3852],
  ['pt90s', 90],
  [' 12:05 ', 725],
  [0, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  ['', undefined],
  ['long', undefined],
  ['P1D', undefined],
  [null, undefined],
  [[3], undefined],
  [{}, undefined],
])('the duration in %j is %j seconds', (value, duration) => expect(durationIn(value)).toBe(duration));

test('all fields of a file are read', () =>
  expect(
    readFacts(
      {
        title: '  A talk\n about <b>text</b> ',
        author: 'Ada',
        duration: 90,
        date: '2020-11-06',
        lang: 'de',
        chapters: [
          [0, 'Start'],
          [60.9, ' End '],
        ],
        slides: ['1.png', { src: '/2.png', alt: 'Two' }],
        text: 'One\nline.\n\n \n\nTwo.\n',
      },
      FILE,
      PAGE,
    ),
  ).toEqual({
    title: 'A talk about <b>text</b>',
    author: 'Ada',
    duration: 90,
    date: '2020-11-06',
    lang: 'de',
    chapters: [
      { seconds: 0, title: 'Start' },
      { seconds: 60, title: 'End' },
    ],
    slides: [
      { src: 'https://blog.example/embeds/youtube/1.png', alt: '' },
      { src: 'https://blog.example/2.png', alt: 'Two' },
    ],
    paragraphs: ['One\nline.', 'Two.'],
  }));

describe('what is no fact is left out', () => {
  test.each([
    [null],
    [undefined],
    [7],
    ['text'],
    [[]],
    [{}],
    [{ title: 7, author: {}, duration: 'x', date: [], lang: 1, chapters: {}, slides: 'a.png', text: ['a'] }],
    [
      {
        title: ' ',
        chapters: [[-1, 'a'], ['1', 'a'], [1, ''], [1], 'a', null],
        slides: [null, 7, {}, { src: 7 }, 'http://['],
      },
    ],
  ])('in %j', json => expect(readFacts(json, FILE, PAGE)).toEqual(NONE));
});

test('pictures come from the origins of the page and of the file only', () => {
  const slides = [
    '//evil.test/a.png',
    'javascript:alert(1)',
    'data:image/png,x',
    'https://blog.example/b.png',
    'c.png',
  ];
  expect(readFacts({ slides }, 'https://cdn.example/f/a.json', PAGE).slides.map(({ src }) => src)).toEqual([
    'https://blog.example/b.png',
    'https://cdn.example/f/c.png',
  ]);
});

test('a file cannot make a card of any length', () => {
  const facts = readFacts(
    {
      title: 'a'.repeat(1000),
      chapters: Array.from({ length: 9000 }, (_, index) => [index, 'a']),
      slides: Array.from({ length: 9000 }, (_, index) => `${index}.png`),
    },
    FILE,
    PAGE,
  );
  expect(facts.title).toHaveLength(200);
  expect(facts.chapters).toHaveLength(500);
  expect(facts.slides).toHaveLength(500);
});

test('no value makes the reader throw', () =>
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, other) => {
      readFacts(value, FILE, PAGE);
      readFacts(
        { title: value, chapters: other, slides: [value, other], text: other, duration: value },
        FILE,
        PAGE,
      );
    }),
  ));
