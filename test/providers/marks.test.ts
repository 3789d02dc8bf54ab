import { describe, expect, test } from 'vitest';
import { providers } from '../../src/entries/lib/providers.ts';

const MAX_CHARACTERS = 150;
const BOX = 24;

// The arguments of each command of an SVG path: which of them are added to x, and which to y.
const COMMANDS: Readonly<Record<string, string>> = {
  m: 'xy',
  l: 'xy',
  h: 'x',
  v: 'y',
  q: 'xyxy',
  c: 'xyxyxy',
  a: '.....xy',
  z: '',
};

/** Returns the points of a path, with those that its curves lean to; throws if the path is none. */
function pointsOf(path: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  let start = at;
  if (!/^M/.test(path)) throw new SyntaxError(path);
  for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const axes = COMMANDS[command.toLowerCase()];
    const numbers = rest.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? [];
    if (axes === undefined || numbers.join('') !== rest.replace(/[ ,]/g, ''))
      throw new SyntaxError(`${command}${rest}`);
    if (axes ? !numbers.length || numbers.length % axes.length : numbers.length)
      throw new SyntaxError(`${command}${rest}`);
    const isRelative = command > 'Z';
    for (let index = 0; index < numbers.length; index += axes.length) {
      const from = at;
      for (const [offset, axis] of [...axes].entries()) {
        const value = Number(numbers[index + offset]);
        if (axis === 'x') at = [isRelative ? from[0] + value : value, at[1]];
        if (axis === 'y') at = [at[0], isRelative ? from[1] + value : value];
        if (axis === 'y' || axes === 'x') points.push(at);
      }
      if (/m/i.test(command)) start = at;
    }
    if (!axes) at = start;
  }
  return points;
}

// The subject of each drawing: a hint at the service, and no logo.
const DRAWINGS: readonly [name: string, drawing: string][] = [
  ['applemusic', 'two notes'],
  ['applepodcasts', 'a microphone in its waves'],
  ['bandcamp', 'a parallelogram, cut in two'],
  ['bluesky', 'a butterfly'],
  ['facebook', 'the letter f'],
  ['gist', 'a branch'],
  ['googlecalendar', 'the sheet of a calendar'],
  ['googledocs', 'a page of text'],
  ['googleforms', 'a page of choices'],
  ['googlesheets', 'a page of cells'],
  ['instagram', 'a camera'],
  ['linkedin', 'the letters in'],
  ['mastodon', 'a speech bubble with an m'],
  ['pinterest', 'a drawing pin'],
  ['reddit', 'a head with an antenna'],
  ['soundcloud', 'the bars of a waveform'],
  ['spotify', 'three arcs'],
  ['telegram', 'a paper plane'],
  ['threads', 'an at sign'],
  ['twitter', 'two strokes that cross'],
];

const marked = providers.filter(({ mark }) => mark !== undefined);

test('twenty services have a mark, and no two the same', () => {
  expect(marked.map(({ name }) => name)).toEqual(DRAWINGS.map(([name]) => name));
  expect(new Set(marked.map(({ mark }) => mark)).size).toBe(20);
});

test('a service with a mark has cards that can be rows', () => {
  const staged = marked.filter(({ kind, size }) => /video|slides/.test(kind) || size.ratio);
  expect(staged.map(({ name }) => name)).toEqual([]);
});

describe.each(DRAWINGS)('the mark of %s, %s,', name => {
  const { mark = '' } = providers.find(provider => provider.name === name) ?? {};

  test(`is a path of ${MAX_CHARACTERS} characters at most, with one decimal at most`, () => {
    expect(mark.length).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(mark).not.toMatch(/\.\d\d/);
  });

  test('is inside its box', () => {
    const numbers = pointsOf(mark).flat();
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter(number => number < 1 || number > BOX - 1)).toEqual([]);
  });
});

test.each(['', 'h3', 'M3', 'M3 9 4', 'M3 9h', 'M3 9zh3 4z5', 'M3 9b4', 'M3 9h3.v4', 'M3 9a3 3 0 1 1 4z'])(
  'the reader of paths refuses %j',
  path => expect(() => pointsOf(path)).toThrow(SyntaxError),
);

test.each<[path: string, points: [number, number][]]>([
  [
    'M3 9h3v6H3z',
    [
      [3, 9],
      [6, 9],
      [6, 15],
      [3, 15],
    ],
  ],
  [
    'M3 9v-2zm1-.5l2 2',
    [
      [3, 9],
      [3, 7],
      [4, 8.5],
      [6, 10.5],
    ],
  ],
  [
    'M2 5q11-3 20 2Q12 5 3 8',
    [
      [2, 5],
      [13, 2],
      [22, 7],
      [12, 5],
      [3, 8],
    ],
  ],
  [
    'M12 7a3 3 0 1 1-.1 0z',
    [
      [12, 7],
      [11.9, 7],
    ],
  ],
])('the reader of paths reads %s', (path, points) => expect(pointsOf(path)).toEqual(points));
