const tasks = new Set<() => void>();

// Missing in Safari.
const { requestIdleCallback } = globalThis as { requestIdleCallback?: Window['requestIdleCallback'] };

// Both times are in milliseconds; as constants they would make the loader larger.
const schedule = (run: () => void) =>
  requestIdleCallback ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 50);

// Few enough to run between two animation frames.
const BATCH_SIZE = 8;

const runBatch = () => {
  let left = BATCH_SIZE;
  for (const task of tasks) {
    if (!left--) break;
    tasks.delete(task);
    task();
  }
  if (tasks.size) schedule(runBatch);
};

/** Runs a task when the page is idle, a batch of tasks at a time. */
export function whenIdle(task: () => void): void {
  if (!tasks.size) schedule(runBatch);
  tasks.add(task);
}

/** Cancels `whenIdle` for a task. */
export const cancelIdle = (task: () => void): unknown => tasks.delete(task);
