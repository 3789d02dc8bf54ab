import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cancelIdle, whenIdle } from '../../src/fetching/idle-tasks.ts';

// Node has no `requestIdleCallback`: a batch of 8 runs every 50 ms, as in Safari.
test('tasks run once, in batches, and cancelled ones do not run', async () => {
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
