// `npm run bench`: compares this library with others, and writes `docs/benchmark.md`, its charts and `bench/counts.json`.
// `npm run bench -- cards post` runs some parts, and `ROUNDS=9 npm run bench` takes nine rounds instead of three.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { buildDemo } from '../scripts/demo.js';
import { installPeers } from './install-peers.js';
import { writeSection } from './write-section.js';

const PARTS = ['cards', 'post', 'click', 'shift', 'lighthouse', 'parsers', 'scan', 'growth'];
const COUNTS_FILE = 'bench/counts.json';
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const wanted = process.argv.slice(2);
const unknown = wanted.find(name => !PARTS.includes(name));
if (unknown) throw new Error(`there is no part ${unknown}: ${PARTS.join(', ')}`);

installPeers();
await import('../scripts/build.js');
await buildDemo('build/site');

for (const name of wanted.length > 0 ? wanted : PARTS) {
  const started = performance.now();
  const { module } = await runnerImport(`./bench/${name}.ts`);
  /** @type {import('./part.ts').Part} */
  const { markdown, counts, charts = {} } = await module.measure(ROUNDS);
  writeSection('docs/benchmark.md', name, markdown);
  for (const [file, svg] of Object.entries(charts)) writeFileSync(`docs/images/${file}`, svg);
  if (counts) {
    const { dependencies: versions } = JSON.parse(readFileSync('bench/peers/package.json', 'utf8'));
    const all = { ...JSON.parse(readFileSync(COUNTS_FILE, 'utf8')), versions, [name]: counts };
    writeFileSync(COUNTS_FILE, `${JSON.stringify(all, null, 2)}\n`);
  }
  console.log(`\n${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
