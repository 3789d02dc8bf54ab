import { requestIdle } from './idle.ts';

const tasks = new Set<() => void>();

// Short enough that a reader who scrolls or types meanwhile notices nothing.
const SLICE_MS = 8;

// On a page that is never idle.
const IN_TWO_SECONDS = { timeout: 2000 };

const runSlice = () => {
  const end = performance.now() + SLICE_MS;
  for (const task of tasks) {
    tasks.delete(task);
    task();
    if (performance.now() > end) break;
  }
  if (tasks.size) requestIdle(runSlice, IN_TWO_SECONDS);
};

/**
 * Runs a task when the page is idle, in slices of a few milliseconds, but not before the next frame: then it is known what is
 * near the viewport.
 */
export function whenIdle(task: () => void): void {
  // A page can have deleted the first of them.
  if (!tasks.size)
    (globalThis.requestAnimationFrame ?? setTimeout)(() => requestIdle(runSlice, IN_TWO_SECONDS));
  tasks.add(task);
}

/** Cancels `whenIdle` for a task. */
export const cancelIdle = (task: () => void): unknown => tasks.delete(task);
