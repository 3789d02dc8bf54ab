import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fetcher, fetcher, RETRY_AFTER_MS } from '../../src/fetching/fetcher.ts';

type Files = { readonly card: { readonly draw: string }; readonly other: object };

let listeners: [type: string, listener: (event: object) => void][] = [];
let fails = false;
const requests: string[] = [];
let files: Fetcher<Files>;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  fails = false;
  requests.length = 0;
  files = fetcher<Files>(
    async (file, again) => {
      requests.push(file + again);
      if (fails) throw new TypeError(file);
      return { draw: file };
    },
    ((type: string, listener: (event: object) => void) =>
      listeners.push([type, listener])) as typeof addEventListener,
  );
});

afterEach(() => {
  vi.useRealTimers();
});

const send = (event: { readonly type: string; readonly persisted?: boolean }) => {
  for (const [type, listener] of listeners) if (type === event.type) listener(event);
};
const online = () => send({ type: 'online' });

test('loads a file once', async () => {
  expect(await files.load('card')).toBe(await files.load('card'));
  await files.load('other');
  expect(requests).toEqual(['card', 'other']);
});

test('loads a failed file again after some seconds, at another URL', async () => {
  fails = true;
  await expect(files.load('card')).rejects.toThrow('card');
  await expect(files.load('card')).rejects.toThrow('card');
  expect(requests).toEqual(['card']);
  fails = false;
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS);
  expect(await files.load('card')).toEqual({ draw: 'card' });
  expect(requests).toEqual(['card', 'card?']);
});

test('a file that failed later is not forgotten with the one before it', async () => {
  fails = true;
  await expect(files.load('card')).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS - 1000);
  await expect(files.load('other')).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(1000);
  fails = false;
  expect(await files.load('card')).toEqual({ draw: 'card' });
  await expect(files.load('other')).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(RETRY_AFTER_MS - 1000);
  expect(await files.load('other')).toEqual({ draw: 'other' });
});

test('loads a failed file again when the network is back, and calls each listener once', async () => {
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

test('loads a failed file again when the page is restored from history, not when it is shown for the first time', async () => {
  fails = true;
  await expect(files.load('card')).rejects.toThrow();
  const back = vi.fn();
  files.whenOnline(back);
  fails = false;
  send({ type: 'pageshow', persisted: false });
  expect(back).not.toHaveBeenCalled();
  await expect(files.load('card')).rejects.toThrow();
  send({ type: 'pageshow', persisted: true });
  expect(back).toHaveBeenCalledTimes(1);
  expect(await files.load('card')).toEqual({ draw: 'card' });
});

test('`get` returns a loaded file, undefined while it loads, and null after a failure', async () => {
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

test('does not load a provided file', async () => {
  files.provide('card', { draw: 'given' });
  expect(await files.load('card')).toEqual({ draw: 'given' });
  expect(requests).toEqual([]);
});
