/** A promise and the function that resolves it. */
export interface Deferred {
  readonly passed: Promise<void>;
  open(): void;
}

/** Returns a pending promise with its function. `Promise.withResolvers` is missing in Safari before 17.4. */
export function deferred(): Deferred {
  let open = () => {};
  const passed = new Promise<void>(resolve => {
    open = resolve;
  });
  return { passed, open };
}
