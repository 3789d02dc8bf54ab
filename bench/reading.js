// `npm run bench:reading`: measures the speed of the parser and of a scan of a long page. Prints its results.
import { runnerImport } from 'vite';
import { buildDemo } from '../scripts/demo.js';
import { wantedEngines } from '../test/support/browsers/available.js';

await import('../scripts/build.js');
await buildDemo('build/site');

/** @type {{ module: typeof import('./reading.ts') }} */
const { module } = await runnerImport('./bench/reading.ts');
for (const [kind, speed] of module.measureParser()) console.log(`${kind}: ${speed.toFixed(0)} MB/s`);
for (const engine of wantedEngines()) {
  const { bare, scan, wrap } = await module.measureScan(engine);
  const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;
  console.log(
    `${engine}: 10,000 paragraphs, bare pass ${ms(bare)}, scan ${ms(scan)} (${(scan / bare).toFixed(2)} times), with 100 calls wrapped ${ms(wrap)} (${(wrap / bare).toFixed(2)} times)`,
  );
}
