/**
 * Imports one file. `retrySuffix` is appended to its URL; it changes with each retry, as browsers cache the failure of a
 * module.
 */
export type ImportFile = (file: string, retrySuffix: string) => Promise<unknown>;

/** Loads a lazy file by name and resolves with its exports. Rejects if it can't be loaded. */
export type LoadFile<Files> = <Name extends keyof Files & string>(name: Name) => Promise<Files[Name]>;

/** Loads lazy files, each once. */
export interface Fetcher<Files> {
  /** All calls for a file share one promise. A failed file is fetched again by calls after `RETRY_AFTER_MS`. */
  readonly load: LoadFile<Files>;
  /**
   * Returns the exports of a file that is loaded, `undefined` while it is loading, and `null` after it has failed. Starts
   * loading the file if necessary. `then` is called when the result changes.
   */
  get<Name extends keyof Files & string>(name: Name, then: () => void): Files[Name] | null | undefined;
  /** Registers the exports of a file that comes from elsewhere, so that it is never fetched. */
  provide(name: string, file: unknown): void;
  /** Calls the listener once, at the next `online` event. */
  whenOnline(listener: () => void): void;
}

/** How long a failed file is not requested again, in milliseconds. */
export const RETRY_AFTER_MS = 5000;

/**
 * Returns a fetcher that loads files by `importFile`.
 *
 * @example
 * const { load } = fetcher<{ card: { draw(): void } }>((file, suffix) => import(`./${file}.js${suffix}`));
 * (await load('card')).draw();
 */
export function fetcher<Files>(importFile: ImportFile): Fetcher<Files> {
  const files = new Map<string, Promise<unknown>>();
  const loaded = new Map<string, unknown>();
  const failed = new Set<string>();
  const listeners = new Set<() => void>();
  let retrySuffix = '';

  const forget = (name: string) => {
    if (!failed.delete(name)) return;
    files.delete(name);
    retrySuffix += '?';
  };

  globalThis.addEventListener?.('online', () => {
    for (const name of failed) forget(name);
    const waiting = [...listeners];
    listeners.clear();
    for (const listener of waiting) listener();
  });

  const add = (name: string, file: Promise<unknown>) => {
    files.set(name, file);
    file.then(
      exported => loaded.set(name, exported),
      () => {
        failed.add(name);
        setTimeout(forget, RETRY_AFTER_MS, name);
      },
    );
    return file;
  };

  const load = (name: string) => files.get(name) ?? add(name, importFile(name, retrySuffix));

  const untyped: Fetcher<Record<string, unknown>> = {
    load,
    get(name, then) {
      if (failed.has(name)) {
        listeners.add(then);
        return null;
      }
      if (!loaded.has(name)) load(name).then(then, then);
      return loaded.get(name);
    },
    provide: (name, file) => void add(name, Promise.resolve(file)),
    whenOnline: listener => void listeners.add(listener),
  };
  return untyped as Fetcher<Files>;
}
