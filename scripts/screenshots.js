// `npm run screenshots`: pictures of the demo post and of every state of an embed in `build/shots`, and those of the documents in `docs/images`.
import { runnerImport } from 'vite';
import { wantedEngines } from '../test/support/browsers/available.js';
import { buildDemo } from './demo.js';

await import('./build.js');
await buildDemo('build/site');

// The page driver is TypeScript, which node 20 cannot import.
/** @type {{ module: typeof import('../test/screenshots/shots.ts') }} */
const { module } = await runnerImport('./test/screenshots/shots.ts');
const engines = process.env.ENGINE ? wantedEngines() : /** @type {const} */ (['chromium']);
for (const engine of engines) {
  await module.takeShots(engine, 'build/site', 'build/shots', 'docs/images');
}
