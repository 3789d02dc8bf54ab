import { readFileSync } from 'node:fs';
import { text } from './responders.ts';
import type { Handler } from './web.ts';

/** Serves a file of an installed package, such as `klaro/dist/klaro.js`. */
export const packageFile = (path: string): Handler => servedFile(`node_modules/${path}`);

/** Serves a script or style sheet of this machine. */
export const servedFile = (path: string): Handler =>
  text(readFileSync(path), { type: path.endsWith('.css') ? 'text/css' : 'text/javascript' });
