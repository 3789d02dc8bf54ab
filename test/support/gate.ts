/** A position in a streamed page where the server waits until the test opens the gate. */
export type Gate = {
  /** Resolves when the server has sent everything before the gate. */
  reached: Promise<void>;
  /** Opens the gate: the server continues. */
  release(): void;
  /** The promise that the server waits for. */
  pass(): Promise<void>;
};

/** Returns a closed gate to put between two pieces of a page. */
export function gate(): Gate {
  let release = () => {};
  let arrive = () => {};
  const opened = new Promise<void>(resolve => {
    release = resolve;
  });
  const reached = new Promise<void>(resolve => {
    arrive = resolve;
  });
  return {
    reached,
    release,
    pass() {
      arrive();
      return opened;
    },
  };
}
