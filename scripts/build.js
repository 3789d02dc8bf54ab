// `npm run build`: makes `dist/`, the files for pages, the modules for bundlers, and the types.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['loader', 'elements', 'lib']) await build({ mode, logLevel: 'warn' });
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
