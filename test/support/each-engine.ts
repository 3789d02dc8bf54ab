import { test as base, describe } from 'vitest';
import { chooseEngines, type Engine } from './browsers/available.js';
import type { PageOptions } from './browsers/driver.ts';
import { launch } from './browsers/index.ts';
import type { Page } from './browsers/page.ts';
import { startWeb, type Web } from './web.ts';

/** What each test is given: an empty web, and a way to open pages that are closed after the test. */
export type PageTest = { web: Web; page: (options?: PageOptions) => Promise<Page> };

const { engines, missing } = chooseEngines();

const testIn = (engine: Engine) =>
  base
    // A worker runs many files, and its engines stay warm.
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what a fixture needs.
    .extend('warm', { scope: 'worker' }, async ({}, { onCleanup }) => {
      const web = await startWeb();
      const browser = await launch(engine, web);
      onCleanup(async () => {
        await browser.close();
        await web.close();
      });
      return { web, browser };
    })
    .extend('web', async ({ warm: { web } }, { onCleanup }): Promise<Web> => {
      onCleanup(async () => {
        await web.quiet();
        web.reset();
      });
      return web;
    })
    // It depends on the web, so that the pages are closed before the web is emptied.
    .extend('page', async ({ warm: { browser }, web: _web }, { onCleanup }): Promise<PageTest['page']> => {
      const pages: Page[] = [];
      onCleanup(async () => {
        for (const page of pages) await page.close();
      });
      return async options => {
        const page = await browser.page(options);
        pages.push(page);
        return page;
      };
    });

// Made once a worker: what is made anew has a scope of its own, and would start its engine again.
const tests = engines.map(engine => [engine, testIn(engine)] as const);

/**
 * The rows of a table that say the same in every engine: all of them in the first, and in the others the first row of
 * each kind.
 */
export function rowsIn<Row>(
  engine: Engine,
  rows: readonly Row[],
  kindOf: (row: Row) => string,
): readonly Row[] {
  if (engine === engines[0]) return rows;
  const kinds = rows.map(kindOf);
  return rows.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index);
}

/** Runs a suite once in each engine on this machine; `test` gives its tests `web` and `page`. */
export function eachEngine(suite: (engine: Engine, test: ReturnType<typeof testIn>) => void): void {
  for (const [engine, test] of tests) describe(engine, () => suite(engine, test));
  for (const engine of missing)
    describe.skip(`${engine} (not on this machine)`, () => base('nothing', () => {}));
}
