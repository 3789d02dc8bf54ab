import { installedEngines } from '../test/support/browsers/available.js';
import { figureTable } from './figure-table.ts';
import type { Part } from './part.ts';
import { passOver, withScanPage } from './scan-pass.ts';
import { pairedRatio, withSpread } from './spread.ts';

const PARAGRAPHS = 10_000;
const RUNS_PER_ROUND = 3;

/** Measures a scan of 10,000 paragraphs beside a bare loop over their text nodes, in each engine. */
export async function measure(rounds: number): Promise<Part> {
  const rows: string[][] = [];
  for (const engine of installedEngines()) {
    const [bare, scan, wrap]: [number[], number[], number[]] = [[], [], []];
    await withScanPage(engine, async page => {
      for (let run = 0; run < rounds * RUNS_PER_ROUND; run++) {
        bare.push(await passOver(page, 'bare', { paragraphs: PARAGRAPHS, each: 0 }));
        scan.push(await passOver(page, 'scan', { paragraphs: PARAGRAPHS, each: 0 }));
        wrap.push(await passOver(page, 'scan', { paragraphs: PARAGRAPHS, each: 100 }));
      }
    });
    rows.push([
      engine,
      withSpread(bare, 1),
      withSpread(scan, 1),
      pairedRatio(scan, bare).toFixed(1),
      withSpread(wrap, 1),
      pairedRatio(wrap, bare).toFixed(1),
    ]);
  }
  const head = [
    'engine',
    'bare loop, ms',
    'scan, ms',
    'to the loop',
    'scan with 100 calls, ms',
    'to the loop',
  ];
  return { markdown: figureTable(head, rows) };
}
