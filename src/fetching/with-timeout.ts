/** How long an embed waits for a file that it can do without, in milliseconds. */
export const TIMEOUT_MS = 2000;

/**
 * Resolves with the value of a promise, or with `undefined` if it rejects or does not settle in time. Never rejects.
 * `timeout` is in milliseconds.
 *
 * @example
 * const file = await withTimeout(import('./strings.de.js'));
 */
export const withTimeout = <Value>(
  promise: Promise<Value>,
  timeout: number = TIMEOUT_MS,
): Promise<Value | undefined> =>
  Promise.race([
    promise.catch(() => undefined),
    new Promise<undefined>(resolve => setTimeout(resolve, timeout)),
  ]);
