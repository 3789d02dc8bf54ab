import { onceIdle } from './idle.ts';

const tasks = new Set<() => void>();

// Few enough to run between two animation frames.
const BATCH_SIZE = 8;

const runBatch = () => {
  let left = BATCH_SIZE;
  for (const task of tasks) {
    if (!left--) break;
    tasks.delete(task);
    task();
  }
  if (tasks.size) onceIdle(runBatch);
};

/** Runs a task when the page is idle, a batch of tasks at a time. */
export function whenIdle(task: () => void): void {
  if (!tasks.size) onceIdle(runBatch);
  tasks.add(task);
}

/** Cancels `whenIdle` for a task. */
export const cancelIdle = (task: () => void): unknown => tasks.delete(task);
