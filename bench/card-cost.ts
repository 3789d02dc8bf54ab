import type { CDPSession } from 'playwright';
import { BLOG } from '../test/support/blog.ts';
import { countNodes, type NodeCount } from '../test/support/count-nodes.ts';
import { type CardLibrary, cardLibraries, cardPage } from './card-pages.ts';
import { inLab, type Lab } from './lab.ts';

/** The work of the main thread up to a time, in milliseconds. */
export interface Work {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** All tasks of the main thread. */
  readonly all: number;
}

/** The costs of one library's page in one run. */
export interface Run extends NodeCount {
  readonly library: string;
  readonly count: number;
  readonly early: Work;
  readonly late: Work;
  /** Bytes of the JavaScript heap that are in use. */
  readonly heap: number;
  readonly requests: number;
}

/** Times after the start of the navigation. */
export const EARLY_MS = 600;
export const LATE_MS = 3000;

const metricsOf = async (protocol: CDPSession) => {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return (name: string) => metrics.find(one => one.name === name)?.value ?? 0;
};

/** Returns the work of the main thread since the page was opened. The session must have `Performance` enabled. */
export async function readWork(protocol: CDPSession): Promise<Work> {
  const metric = await metricsOf(protocol);
  const ms = (name: string) => metric(name) * 1000;
  return {
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    all: ms('TaskDuration'),
  };
}

/** Collects garbage, as when a browser does so differs from run to run, and returns the bytes of the heap in use. */
export async function readHeap(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.collectGarbage');
  return (await metricsOf(protocol))('JSHeapUsedSize');
}

async function measure(lab: Lab, library: CardLibrary, count: number): Promise<Run> {
  lab.serve({ '/': cardPage(library, count) });
  const { page, protocol, close } = await lab.visit();
  await protocol.send('Performance.enable');
  const started = performance.now();
  const until = (ms: number) => page.waitForTimeout(Math.max(0, started + ms - performance.now()));
  await page.goto(BLOG, { waitUntil: 'commit' });
  await until(EARLY_MS);
  const early = await readWork(protocol);
  await until(LATE_MS);
  const late = await readWork(protocol);
  const requests = lab.web.log.length;
  const heap = await readHeap(protocol);
  const counted = await page.evaluate(countNodes);
  await close();
  return { library: library.name, count, early, late, heap, requests, ...counted };
}

/**
 * Measures the pages of all libraries in Chromium, one after the other, in each of some rounds: a slow moment of the machine
 * is one of all libraries.
 */
export const measureCards = (counts: readonly number[], rounds: number): Promise<Run[]> =>
  inLab(async lab => {
    const libraries = await cardLibraries();
    const runs: Run[] = [];
    for (let round = 0; round < rounds; round++)
      for (const count of counts)
        for (const library of libraries) runs.push(await measure(lab, library, count));
    return runs;
  });
