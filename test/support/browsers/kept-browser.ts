import type { Browser } from 'playwright';

/** A browser that is started when it is first needed, and again if it has died meanwhile. */
export type KeptBrowser = { get(): Promise<Browser>; close(): Promise<void> };

/** Keeps a browser of Playwright's for as long as pages are wanted. */
export function keepBrowser(launch: () => Promise<Browser>): KeptBrowser {
  let kept: Promise<Browser> | undefined;
  return {
    async get() {
      if (kept && !(await kept).isConnected()) {
        console.warn('A browser has died, and is started again');
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
