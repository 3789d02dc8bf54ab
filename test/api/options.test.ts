import { expect, test } from 'vitest';
import type { Options } from '../../src/entries/lib/index.ts';

// Held by the type check: each line below must be an error, or `tsc` fails for the comment above it.
const WRONG: readonly Options[] = [
  // @ts-expect-error
  { load: 'lazy' },
  // @ts-expect-error
  { theme: 'blue' },
  // @ts-expect-error
  { privacy: 'stric' },
  // @ts-expect-error
  { watch: 'no' },
  // @ts-expect-error
  { pauseOthers: true },
  // @ts-expect-error
  { upgrade: 'iframes,vendors' },
  // @ts-expect-error
  { colour: 'dark' },
];

const RIGHT: readonly Options[] = [
  {},
  { load: 'click', privacy: 'strict', theme: 'dark', lang: 'de' },
  { upgrade: 'iframes vendors code links', alias: 'yt=youtube' },
  { upgrade: '', watch: 'off', pauseOthers: 'off' },
];

test('the type of the options lists their values, so that a wrong one does not compile', () => {
  expect(WRONG).toHaveLength(7);
  expect(RIGHT).toHaveLength(4);
});
