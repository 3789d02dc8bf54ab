/** Imports one file. `again` ends its address at a further try: browsers remember that a module could not be had. */
export type ImportFile = (file: string, again: string) => Promise<unknown>;

/** Brings a later file by its name, and resolves with what it exports. Rejects where it can't be had. */
export type LoadFile<Files> = <Name extends keyof Files & string>(name: Name) => Promise<Files[Name]>;

/** The one way by which files come after the first. */
export interface Fetcher<Files> {
  /** Every asker for a file gets the same answer; a failed file is fetched anew for those who ask some seconds later. */
  readonly load: LoadFile<Files>;
  /**
   * Returns what a file exports, if it is here, and `null` if it can't be had for now. `undefined` says that it is on its
   * way. `then` is called when that changes.
   */
  get<Name extends keyof Files & string>(name: Name, then: () => void): Files[Name] | null | undefined;
  /** Has a file's answer from elsewhere: nobody fetches it. */
  provide(name: string, file: unknown): void;
  /** Calls back, once, when the network is back after a file has failed. */
  whenOnline(listener: () => void): void;
}

/** How long a file that failed is not asked for again. */
export const RETRY_AFTER_MS = 5000;

/**
 * Makes a fetcher of a function that imports a file.
 *
 * @example
 * const { bring } = fetcher<{ card: { draw(): void } }>((file, again) => import(`./${file}.js${again}`));
 * (await bring('card')).draw();
 */
export function fetcher<Files>(importFile: ImportFile): Fetcher<Files> {
  const files = new Map<string, Promise<unknown>>();
  const here = new Map<string, unknown>();
  const failed = new Set<string>();
  const listeners = new Set<() => void>();
  let again = '';

  const forget = () => {
    if (failed.size) again += '?';
    for (const name of failed) files.delete(name);
    failed.clear();
  };

  globalThis.addEventListener?.('online', () => {
    forget();
    const all = [...listeners];
    listeners.clear();
    for (const listener of all) listener();
  });

  const keep = (name: string, file: Promise<unknown>) => {
    files.set(name, file);
    file.then(
      exported => here.set(name, exported),
      () => {
        failed.add(name);
        setTimeout(forget, RETRY_AFTER_MS);
      },
    );
    return file;
  };

  const load = (name: string) => files.get(name) ?? keep(name, importFile(name, again));

  const all: Fetcher<Record<string, unknown>> = {
    load,
    get(name, then) {
      if (failed.has(name)) {
        listeners.add(then);
        return null;
      }
      if (!here.has(name)) load(name).then(then, then);
      return here.get(name);
    },
    provide: (name, file) => void keep(name, Promise.resolve(file)),
    whenOnline: listener => void listeners.add(listener),
  };
  return all as Fetcher<Files>;
}
