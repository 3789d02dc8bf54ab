/** `requestIdleCallback`, which is missing in Safari. Times are in milliseconds. */
export const requestIdle: (task: () => void, options: IdleRequestOptions) => unknown =
  globalThis.requestIdleCallback ?? (task => setTimeout(task, 50));
