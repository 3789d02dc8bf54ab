// `npm run bench:arrival`: measures the third-party requests before the loader runs, and the layout shift of a late loader.
// Writes the tables of `docs/timing.md`.
import { runnerImport } from 'vite';
import { buildDemo } from '../scripts/demo.js';
import { wantedEngines } from '../test/support/browsers/available.js';
import { writeSection } from './write-section.js';

await import('../scripts/build.js');
await buildDemo('build/site');

/** @type {{ module: typeof import('./arrival.ts') }} */
const { module } = await runnerImport('./bench/arrival.ts');
const rows = (await Promise.all(wantedEngines().map(engine => module.measureArrival(engine)))).flat();
const { sum, times } = await module.measureLateShift();

const table = [
  '| engine | tag | raw frames of 8, in five runs | vendor scripts of 8 | frames of another provider, of 8 |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    ({ engine, how, frames, scripts, further }) =>
      `| ${engine} | ${how} | ${frames.join(', ')} | ${scripts.join(', ')} | ${further.join(', ')} |`,
  ),
  '',
  `With a loader that arrives after 700 ms, and elements 700 ms later, Chromium reports this number of layout shifts: ${times}, with a sum of ${sum.toFixed(4)}.`,
].join('\n');
writeSection('docs/timing.md', 'arrival', table);
