import { type Browser, type CDPSession, chromium } from 'playwright';
import { BLOG, openBlog } from '../test/support/blog.ts';
import { chromiumOptions } from '../test/support/browsers/chromium.ts';
import { folder, text } from '../test/support/responders.ts';
import { startWeb, type Web } from '../test/support/web.ts';
import { type CardLibrary, cardLibraries, cardPage, PEERS_DIRECTORY, PEERS_HOST } from './card-pages.ts';

/** The work of the main thread up to a time, in milliseconds, and what is in memory then. */
export interface Cost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** All tasks of the main thread. */
  readonly all: number;
  /** Nodes in memory; in `late` those that are in use. */
  readonly nodes: number;
  /** Bytes of the JavaScript heap; in `late` those that are in use. */
  readonly heap: number;
  readonly requests: number;
}

/** The costs of one library's page in one run. */
export interface Run {
  readonly library: string;
  readonly count: number;
  readonly early: Cost;
  readonly late: Cost;
}

/** Times after the start of the navigation. */
export const EARLY_MS = 600;
export const LATE_MS = 3000;

async function readCost(protocol: CDPSession, web: Web): Promise<Cost> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find(one => one.name === name)?.value ?? 0;
  const ms = (name: string) => metric(name) * 1000;
  return {
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    all: ms('TaskDuration'),
    nodes: metric('Nodes'),
    heap: metric('JSHeapUsedSize'),
    requests: web.log.length,
  };
}

async function measure(browser: Browser, web: Web, library: CardLibrary, count: number): Promise<Run> {
  web.reset();
  openBlog(web, { '/': cardPage(library, count) });
  web.host(PEERS_HOST, folder(PEERS_DIRECTORY, { cors: true }));
  web.host('*', text(''));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Performance.enable');
  const started = performance.now();
  const until = (ms: number) => page.waitForTimeout(Math.max(0, started + ms - performance.now()));
  await page.goto(BLOG, { waitUntil: 'commit' });
  await until(EARLY_MS);
  const early = await readCost(protocol, web);
  await until(LATE_MS);
  const atLast = await readCost(protocol, web);
  // Only what is still in use counts: when a browser collects the rest differs from run to run.
  await protocol.send('HeapProfiler.collectGarbage');
  const { nodes, heap } = await readCost(protocol, web);
  await context.close();
  return { library: library.name, count, early, late: { ...atLast, nodes, heap } };
}

/**
 * Measures the pages of all libraries in Chromium, one after the other, in each of some rounds: a slow moment of the machine
 * is one of all libraries. `isWanted` chooses the libraries.
 */
export async function measureCards(
  counts: readonly number[],
  rounds: number,
  isWanted: (name: string) => boolean = () => true,
): Promise<Run[]> {
  const web = await startWeb();
  const runs: Run[] = [];
  const libraries = (await cardLibraries()).filter(({ name }) => isWanted(name));
  const browser = await chromium.launch(chromiumOptions(web.port));
  try {
    for (let round = 0; round < rounds; round++)
      for (const count of counts)
        for (const library of libraries) runs.push(await measure(browser, web, library, count));
  } finally {
    await browser.close();
    await web.close();
  }
  return runs;
}
