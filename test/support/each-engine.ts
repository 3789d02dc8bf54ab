import { afterAll, test as base, beforeAll, describe, type TestAPI } from 'vitest';
import { chooseEngines, type Engine } from './browsers/available.js';
import type { PageOptions } from './browsers/driver.ts';
import { type Browser, launch } from './browsers/index.ts';
import type { Page } from './browsers/page.ts';
import { startWeb, type Web } from './web.ts';

/** What each test is given: an empty web, and a way to open pages that are closed after the test. */
export type PageTest = { web: Web; page: (options?: PageOptions) => Promise<Page> };

const { engines, missing } = chooseEngines();

/** Runs a suite once in each engine on this machine; `test` gives its tests `web` and `page`. */
export function eachEngine(suite: (engine: Engine, test: TestAPI<PageTest>) => void): void {
  describe.each(engines)('%s', engine => {
    let web: Web;
    let browser: Browser;
    beforeAll(async () => {
      web = await startWeb();
      browser = await launch(engine, web);
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });
    const test = base.extend<PageTest>({
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs.
      web: async ({}, use) => {
        web.reset();
        await use(web);
      },
      page: async ({ web }, use) => {
        const pages: Page[] = [];
        await use(async options => {
          const page = await browser.page(options);
          pages.push(page);
          return page;
        });
        for (const page of pages) await page.close();
        if (pages.length) await web.quiet();
      },
    });
    suite(engine, test);
  });
  for (const engine of missing)
    describe.skip(`${engine} (not on this machine)`, () => base('nothing', () => {}));
}
