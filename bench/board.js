// `npm run bench:board`: takes pictures of the cards of several libraries beside this one's, into `build/boards`.
import { runnerImport } from 'vite';
import { buildDemo } from '../scripts/demo.js';
import { installPeers } from './install-peers.js';

installPeers();
await import('../scripts/build.js');
await buildDemo('build/site');

/** @type {{ module: typeof import('./board.ts') }} */
const { module } = await runnerImport('./bench/board.ts');
await module.shootBoards('build/boards');
