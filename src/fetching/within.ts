/** How long an embed that could be shown waits for a file that would make it better. */
export const TIMEOUT_MS = 2000;

/**
 * Resolves with what a promise is fulfilled with; with `undefined` when it is rejected, or has not settled in time.
 * Never rejects.
 *
 * @example
 * const file = await within(import('./strings.de.js'));
 */
export function withTimeout<Value>(
  promise: Promise<Value>,
  timeout: number = TIMEOUT_MS,
): Promise<Value | undefined> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, timeout, undefined);
    const settle = (value?: Value) => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle());
  });
}
