import { parseShortcodes } from '../src/entries/lib/shortcode.ts';
import { BLOG } from '../test/support/blog.ts';
import { countNodes } from '../test/support/count-nodes.ts';
import { readHeap, readWork } from './card-cost.ts';
import { videoId } from './card-pages.ts';
import { figureTable } from './figure-table.ts';
import { type Curve, growthChart } from './growth-chart.ts';
import { inLab, type Lab } from './lab.ts';
import type { Part } from './part.ts';
import { PARAGRAPH_LENGTH, passOver, withScanPage } from './scan-pass.ts';
import { figure, median } from './spread.ts';

const EMBEDS = [1, 10, 100, 1000, 10_000];
const TEXT_BYTES = [1e3, 1e4, 1e5, 1e6, 1e7];
// One call in 1 kB.
const PARAGRAPHS_PER_CALL = 10;
// Short texts are read several times, up to this length in sum.
const LEAST_BYTES = 1e6;
const SETTLE_MS = 1000;
const TIMEOUT_MS = 60_000;
const MAX_ROUNDS = 3;

interface Cost {
  readonly ms: number;
  readonly nodes: number;
  readonly heap: number;
}

/** Measures a page of calls, with the script tag or without, once all embeds have been made. */
async function measureEmbeds(lab: Lab, count: number, tag: string): Promise<Cost> {
  const calls = Array.from(
    { length: count },
    (_, number) => `<p>{{&lt; youtube ${videoId(number)} &gt;}}</p>`,
  );
  lab.serve({
    '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title>${tag}${calls.join('')}`,
  });
  const { page, protocol, close } = await lab.visit();
  await protocol.send('Performance.enable');
  await page.goto(BLOG);
  await page.waitForFunction(
    count => document.querySelectorAll('yt-embed[state]').length === count,
    tag ? count : 0,
    { timeout: TIMEOUT_MS, polling: 200 },
  );
  await page.waitForTimeout(SETTLE_MS);
  const { all } = await readWork(protocol);
  const heap = await readHeap(protocol);
  const { nodes } = await page.evaluate(countNodes);
  await close();
  return { ms: all, nodes, heap };
}

async function growEmbeds(rounds: number) {
  const costs = new Map<string, Cost[]>();
  await inLab(async lab => {
    for (let round = 0; round < rounds; round++)
      for (const count of EMBEDS)
        for (const tag of ['', '<script src="/dist/loader.js"></script>']) {
          const key = `${count}${tag ? '' : ' bare'}`;
          costs.set(key, [...(costs.get(key) ?? []), await measureEmbeds(lab, count, tag)]);
        }
  });
  const middle = (key: string, of: keyof Cost) => median((costs.get(key) ?? []).map(cost => cost[of]));
  return EMBEDS.map(count => ({
    count,
    bare: middle(`${count} bare`, 'ms'),
    ms: middle(`${count}`, 'ms'),
    nodes: middle(`${count}`, 'nodes'),
    heap: middle(`${count}`, 'heap'),
  }));
}

async function growText(rounds: number) {
  const line = `${'Words and words. '.repeat(6).slice(0, PARAGRAPH_LENGTH - 1)}\n`;
  const rows: { bytes: number; parse: number; scan: number }[] = [];
  await withScanPage('chromium', async page => {
    for (const bytes of TEXT_BYTES) {
      const paragraphs = bytes / PARAGRAPH_LENGTH;
      const lines = Array.from({ length: paragraphs }, (_, number) =>
        number % PARAGRAPHS_PER_CALL
          ? line
          : `{{< youtube ${videoId(number)} >}}\n`.padStart(PARAGRAPH_LENGTH, 'Words '),
      );
      const text = lines.join('');
      const copies = Math.max(1, LEAST_BYTES / bytes);
      // The first pass, in which the code is compiled, does not count.
      parseShortcodes(text);
      const parses: number[] = [];
      const scans: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        for (let copy = 0; copy < copies; copy++) parseShortcodes(text);
        parses.push((performance.now() - start) / copies);
        scans.push(await passOver(page, 'scan', { paragraphs, each: PARAGRAPHS_PER_CALL, copies }));
      }
      rows.push({ bytes, parse: median(parses), scan: median(scans) });
    }
  });
  return rows;
}

const sizeOf = (bytes: number) => (bytes < 1e6 ? `${bytes / 1e3} kB` : `${bytes / 1e6} MB`);

/** Measures how the cost grows with the number of embeds and with the length of the text. */
export async function measure(rounds: number): Promise<Part> {
  const embeds = await growEmbeds(Math.min(rounds, MAX_ROUNDS));
  const texts = await growText(rounds);
  const perEmbed = ({ count, ms, bare }: (typeof embeds)[number]) => (ms - bare) / count;
  const perMegabyte = (ms: number, bytes: number) => (ms / bytes) * 1e6;
  const embedTable = figureTable(
    [
      'embeds',
      'all work, ms',
      'of the same page without the tag',
      'more, for each embed',
      'nodes for each',
      'heap, MB',
      'kB for each',
    ],
    embeds.map(one => [
      figure(one.count),
      figure(one.ms),
      figure(one.bare),
      figure(perEmbed(one), 2),
      figure(one.nodes / one.count, 1),
      figure(one.heap / 1e6, 1),
      figure(one.heap / one.count / 1e3, 1),
    ]),
  );
  const textTable = figureTable(
    ['text', 'parse, ms', 'for each MB', 'scan in Chromium, ms', 'for each MB'],
    texts.map(({ bytes, parse, scan }) => [
      sizeOf(bytes),
      figure(parse, 3),
      figure(perMegabyte(parse, bytes), 2),
      figure(scan, 3),
      figure(perMegabyte(scan, bytes), 1),
    ]),
  );
  const curves: Curve[] = [
    { title: 'ms for each embed', labels: EMBEDS.map(count => figure(count)), values: embeds.map(perEmbed) },
    {
      title: 'ms of a scan for each MB',
      labels: TEXT_BYTES.map(sizeOf),
      values: texts.map(({ bytes, scan }) => perMegabyte(scan, bytes)),
    },
  ];
  return { markdown: `${embedTable}\n\n${textTable}`, charts: { 'growth.svg': growthChart(curves) } };
}
