const tasks: (() => void)[] = [];

// Safari has no `requestIdleCallback`. Both times are in milliseconds; as constants they would make the loader larger.
const schedule = (run: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 50);

// Few enough to run between two animation frames.
const BATCH_SIZE = 8;

const runBatch = () => {
  for (const task of tasks.splice(0, BATCH_SIZE)) task();
  if (tasks.length) schedule(runBatch);
};

/** Runs a task when the page is idle, a batch of tasks at a time. */
export function whenIdle(task: () => void): void {
  if (tasks.push(task) === 1) schedule(runBatch);
}
