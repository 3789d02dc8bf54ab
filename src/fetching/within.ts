/** How long an embed that could be shown waits for a file that would make it better. */
export const TIMEOUT_MS = 2000;

/**
 * Resolves with `true` when a promise is fulfilled, with `false` when it is rejected or has not settled in time.
 * Never rejects.
 *
 * @example
 * if (!(await within(loadStrings('de')))) showEnglish();
 */
export function within(promise: Promise<unknown>, timeout: number = TIMEOUT_MS): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, timeout, false);
    const settle = (fulfilled: boolean) => {
      clearTimeout(timer);
      resolve(fulfilled);
    };
    promise.then(
      () => settle(true),
      () => settle(false),
    );
  });
}
