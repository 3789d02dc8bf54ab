// `npm run build`: makes `dist/`, the files for pages, the modules for bundlers, and the types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeLicences } from './licences.js';

rmSync('dist', { recursive: true, force: true });
const MODES = ['loader', 'elements', 'consent', 'embed-consent', 'mend', 'web', 'strings', 'lib'];
for (const mode of MODES) await build({ mode, logLevel: 'warn' });
writeLicences('dist');
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

// The sources name each other by their own ending; what is published has another.
for (const file of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const path = join('dist/types', file);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/((?:from |import |import\()'\.[^']*)\.ts'/g, "$1.js'"),
  );
}
