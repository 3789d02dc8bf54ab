// `npm run bench:cards`: compares the cost of many cards with that of other libraries, in Chromium. Writes the tables and the
// chart of `docs/benchmark.md`. `npm run bench:cards -- 9` measures nine rounds instead of five.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { buildDemo } from '../scripts/demo.js';
import { installPeers } from './install-peers.js';
import { writeTable } from './write-table.js';

const COUNTS = [40, 400];
const ROUNDS = Number(process.argv[2] ?? 5);

installPeers();
await import('../scripts/build.js');
await buildDemo('build/site');

/** @type {{ module: typeof import('./card-cost.ts') }} */
const { module: cost } = await runnerImport('./bench/card-cost.ts');
/** @type {{ module: typeof import('./card-report.ts') }} */
const { module: report } = await runnerImport('./bench/card-report.ts');

const runs = await cost.measureCards(COUNTS, ROUNDS);
writeTable('docs/benchmark.md', await report.tables(runs, COUNTS, ROUNDS));
writeFileSync('docs/images/cards-cost.svg', report.chart(runs, 400));
