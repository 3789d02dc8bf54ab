import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fetcher, fetcher, RETRY_AFTER_MS } from '../../src/fetching/fetcher.ts';

type Files = { readonly card: { readonly draw: string }; readonly other: object };

let listeners: (() => void)[] = [];
let fails = false;
const asked: string[] = [];
let files: Fetcher<Files>;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => listeners.push(listener));
  fails = false;
  asked.length = 0;
  files = fetcher<Files>(async (file, again) => {
    asked.push(file + again);
    if (fails) throw new TypeError(file);
    return { draw: file };
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const online = () => {
  for (const listener of listeners) listener();
};

test('everybody who asks for a file gets the same answer', async () => {
  expect(await files.load('card')).toBe(await files.load('card'));
  await files.load('other');
  expect(asked).toEqual(['card', 'other']);
});

test('a file that failed is not asked for again at once, and some seconds later at another address', async () => {
  fails = true;
  await expect(files.load('card')).rejects.toThrow('card');
  await expect(files.load('card')).rejects.toThrow('card');
  expect(asked).toEqual(['card']);
  fails = false;
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect(await files.load('card')).toEqual({ draw: 'card' });
  expect(asked).toEqual(['card', 'card?']);
});

test('when the network is back, a file that failed is asked for, and who waits is called once', async () => {
  fails = true;
  await expect(files.load('card')).rejects.toThrow();
  const back = vi.fn();
  files.whenOnline(back);
  fails = false;
  online();
  online();
  expect(back).toHaveBeenCalledTimes(1);
  expect(await files.load('card')).toEqual({ draw: 'card' });
});

test('`get` gives what is here, nothing while it is on its way, and `null` when it can’t be had', async () => {
  const then = vi.fn();
  expect(files.get('card', then)).toBeUndefined();
  await vi.advanceTimersByTimeAsync(0);
  expect(then).toHaveBeenCalledTimes(1);
  expect(files.get('card', then)).toEqual({ draw: 'card' });

  fails = true;
  expect(files.get('other', then)).toBeUndefined();
  await vi.advanceTimersByTimeAsync(0);
  expect(then).toHaveBeenCalledTimes(2);
  expect(files.get('other', then)).toBeNull();
  fails = false;
  online();
  expect(then).toHaveBeenCalledTimes(3);
  expect(files.get('other', then)).toBeUndefined();
});

test('what is given is fetched by nobody', async () => {
  files.provide('card', { draw: 'given' });
  expect(await files.load('card')).toEqual({ draw: 'given' });
  expect(asked).toEqual([]);
});
