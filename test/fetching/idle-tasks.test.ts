import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cancelIdle, whenIdle } from '../../src/fetching/idle-tasks.ts';

/** Keeps the thread busy for a time. */
const work = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

// Node has no `requestIdleCallback`: a slice runs every 50 ms, as in Safari.
test('tasks run once, and cancelled ones do not run', async () => {
  const done: number[] = [];
  const tasks = Array.from({ length: 20 }, (_, index) => () => void done.push(index));
  for (const task of tasks) whenIdle(task);
  for (const task of tasks.slice(1, 11)) cancelIdle(task);
  expect(done).toEqual([]);
  while (done.length < 10) await pause(10);
  await pause(120);
  expect(done).toEqual([0, ...Array.from({ length: 9 }, (_, index) => 11 + index)]);
});

test('a task that waits already is not run twice', async () => {
  let runs = 0;
  const task = () => {
    runs += 1;
  };
  whenIdle(task);
  whenIdle(task);
  await pause(200);
  expect(runs).toBe(1);
});

test('tasks that take long leave the thread free between slices', async () => {
  const slices: number[] = [];
  let slice = 0;
  const task = () => {
    slices.push(slice);
    work(5);
  };
  for (let count = 0; count < 6; count++) whenIdle(() => task());
  while (slices.length < 6) {
    await pause(0);
    slice += 1;
  }
  // In a slice of 8 ms there is room for two of them, or fewer on a busy machine.
  for (const one of new Set(slices))
    expect(slices.filter(other => other === one).length).toBeLessThanOrEqual(2);
});
