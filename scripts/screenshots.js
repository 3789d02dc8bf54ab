// `npm run screenshots`: takes screenshots of the demo post and of every state of an embed, to `build/shots`, and those for
// the documentation, to `docs/images`.
import { runnerImport } from 'vite';
import { wantedEngines } from '../test/support/browsers/available.js';
import { buildDemo } from './demo.js';

await import('./build.js');
await buildDemo('build/site');

// Node 20 can't import TypeScript.
/** @type {{ module: typeof import('../test/screenshots/shots.ts') }} */
const { module } = await runnerImport('./test/screenshots/shots.ts');
const engines = process.env.ENGINE ? wantedEngines() : /** @type {const} */ (['chromium']);
for (const engine of engines) {
  await module.takeShots(engine, 'build/site', 'build/shots', 'docs/images');
}
