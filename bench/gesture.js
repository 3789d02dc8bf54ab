// `npm run bench:gesture`: measures which players may play with sound, by when and how their frame is made.
// Writes the table of `docs/playing.md`.
import { runnerImport } from 'vite';
import { wantedEngines } from '../test/support/browsers/available.js';
import { writeSection } from './write-section.js';

/** @type {{ module: typeof import('./gesture.ts') }} */
const { module } = await runnerImport('./bench/gesture.ts');
const columns = [];
for (const engine of wantedEngines()) columns.push({ engine, tries: await module.measureGesture(engine) });

const table = [
  `| the frame is made | its origin | \`allow="autoplay"\` | ${columns.map(({ engine }) => engine).join(' | ')} |`,
  `| --- | --- | --- | ${columns.map(() => '---').join(' | ')} |`,
  ...module.TRIES.map(
    ({ when, origin, allow }, row) =>
      `| ${when} | ${origin} | ${allow ? 'yes' : 'no'} | ${columns.map(({ tries }) => tries[row]).join(' | ')} |`,
  ),
].join('\n');
writeSection('docs/playing.md', 'gesture', table);
