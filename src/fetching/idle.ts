// Missing in Safari. Both times are in milliseconds; as constants they would make the loader larger.
const requestIdle: (task: () => void, options: IdleRequestOptions) => unknown =
  globalThis.requestIdleCallback ?? (task => setTimeout(task, 50));

/** Runs a task once, when the page is idle, but not later than in two seconds. */
export const onceIdle = (task: () => void): unknown => requestIdle(task, { timeout: 2000 });
