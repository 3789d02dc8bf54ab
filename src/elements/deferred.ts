/** Something that several may wait for, and that happens once. */
export interface Deferred {
  readonly passed: Promise<void>;
  open(): void;
}

/** Makes a gate, which is closed. Stands in for `Promise.withResolvers`, which Safari has from 17.4. */
export function deferred(): Deferred {
  let open = () => {};
  const passed = new Promise<void>(resolve => {
    open = resolve;
  });
  return { passed, open };
}
