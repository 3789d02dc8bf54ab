import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const lines = (text: string) => text.split('\n').length - 1;

test('no file is longer than 250 lines', () => {
  const long = sources.filter(({ text }) => lines(text) > 250);
  expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
});

test('the median file has 60 lines at most', () => {
  const sorted = sources.map(({ text }) => lines(text)).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});

test('no file is named utils, helpers or common', () => {
  expect(sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common)\./.test(path))).toEqual([]);
});

test('there are no default exports', () => {
  expect(sources.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
});
