// Missing in Safari.
const { requestIdleCallback } = globalThis as { requestIdleCallback?: Window['requestIdleCallback'] };

/** Runs a task once, when the page is idle, but not later than in two seconds. */
export const onceIdle = (task: () => void): unknown =>
  // Both times are in milliseconds; as constants they would make the loader larger.
  requestIdleCallback ? requestIdleCallback(task, { timeout: 2000 }) : setTimeout(task, 50);
