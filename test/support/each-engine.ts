import { test as base, describe } from 'vitest';
import { chooseEngines, type Engine } from './browsers/available.js';
import type { PageOptions } from './browsers/driver.ts';
import { launch } from './browsers/index.ts';
import type { Page } from './browsers/page.ts';
import { startWeb, type Web } from './web.ts';

/** The fixtures of each test: an empty web, and a function that opens pages, which are closed after the test. */
export type PageTest = { web: Web; page: (options?: PageOptions) => Promise<Page> };

const { engines, missing } = chooseEngines();

const testIn = (engine: Engine) =>
  base
    // Engines stay open for all files of a worker.
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's dependencies from the pattern.
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
    // Depends on the web, so that pages are closed before the web is reset.
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

// Once per worker: another `test` would have its own scope and start its engine again.
const tests = engines.map(engine => [engine, testIn(engine)] as const);

/** True for the engine that tests what does not depend on the engine. */
export const isFirst = (engine: Engine): boolean => engine === engines[0];

/**
 * Returns the rows to test in an engine, for a table with the same result in every engine: all rows in the first engine,
 * the first row of each kind in the others.
 */
export function rowsIn<Row>(
  engine: Engine,
  rows: readonly Row[],
  kindOf: (row: Row) => string,
): readonly Row[] {
  if (isFirst(engine)) return rows;
  const kinds = rows.map(kindOf);
  return rows.filter((_, index) => kinds.indexOf(kinds[index] ?? '') === index);
}

/** Runs a suite once in each engine on this machine; `test` gives its tests `web` and `page`. */
export function eachEngine(suite: (engine: Engine, test: ReturnType<typeof testIn>) => void): void {
  for (const [engine, test] of tests) describe(engine, () => suite(engine, test));
  for (const engine of missing) describe.skip(`${engine} (not installed)`, () => base('nothing', () => {}));
}
