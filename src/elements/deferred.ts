/** A promise and the function that resolves it. */
export interface Deferred {
  readonly promise: Promise<void>;
  resolve(): void;
}

/** Returns a pending promise with its function. `Promise.withResolvers` is missing in Safari before 17.4. */
export function deferred(): Deferred {
  let resolve = () => {};
  const promise = new Promise<void>(whenResolved => {
    resolve = whenResolved;
  });
  return { promise, resolve };
}
