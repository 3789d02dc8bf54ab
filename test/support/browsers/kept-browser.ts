import type { Browser } from 'playwright';

/** A browser that is started when it is first needed, and again after a crash. */
export type KeptBrowser = { get(): Promise<Browser>; close(): Promise<void> };

/** Keeps one Playwright browser until `close`. */
export function keepBrowser(launch: () => Promise<Browser>): KeptBrowser {
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
