/** The part of a browser that is needed to keep it. */
type Keepable = { isConnected(): boolean; close(): Promise<void> };

/** A browser that is started when it is first needed, and again after a crash. */
export type KeptBrowser<Browser> = { get(): Promise<Browser>; close(): Promise<void> };

/** Keeps one browser until `close`. */
export function keepBrowser<Browser extends Keepable>(launch: () => Promise<Browser>): KeptBrowser<Browser> {
  let kept: Promise<Browser> | undefined;
  return {
    async get() {
      if (kept && !(await kept).isConnected()) {
        console.warn('A browser has crashed and is started again');
        kept = undefined;
      }
      kept ??= launch();
      return kept;
    },
    async close() {
      await (await kept)?.close();
    },
  };
}
