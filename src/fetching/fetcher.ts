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
 * Returns a fetcher that loads files by `importFile`. `listen` is `addEventListener` of a window: what has failed is tried again when
 * the network is back, or the page is restored from history.
 *
 * @example
 * const { load } = fetcher<{ card: { draw(): void } }>((file, suffix) => import(`./${file}.js${suffix}`));
 * (await load('card')).draw();
 */
export function fetcher<Files>(importFile: ImportFile, listen = addEventListener): Fetcher<Files> {
  const files = new Map<string, Promise<unknown>>();
  // The exports of each file that has arrived, `null` if it has failed.
  const results = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let retrySuffix = '';

  const forget = (name: string) => {
    if (results.get(name) !== null) return;
    results.delete(name);
    files.delete(name);
    retrySuffix += '?';
  };

  const retry = (event: Event) => {
    // Safari cancels what a page still loads when the reader leaves it, and may show the same page again later.
    if ((event as PageTransitionEvent).persisted === false) return;
    for (const name of results.keys()) forget(name);
    for (const listener of [...listeners]) {
      listeners.delete(listener);
      listener();
    }
  };
  listen('pageshow', retry);
  listen('online', retry);

  const add = (name: string, file: Promise<unknown>) => {
    files.set(name, file);
    file.then(
      exported => results.set(name, exported),
      () => {
        results.set(name, null);
        setTimeout(forget, RETRY_AFTER_MS, name);
      },
    );
    return file;
  };

  const load = (name: string) => files.get(name) ?? add(name, importFile(name, retrySuffix));

  const untyped: Fetcher<Record<string, unknown>> = {
    load,
    get(name, then) {
      const result = results.get(name);
      if (result === null) listeners.add(then);
      else if (!result) load(name).then(then, then);
      return result;
    },
    provide: (name, file) => add(name, Promise.resolve(file)),
    whenOnline: listener => listeners.add(listener),
  };
  return untyped as Fetcher<Files>;
}
