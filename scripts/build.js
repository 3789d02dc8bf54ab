// `npm run build`: writes `dist/`, the files for pages, and `lib/`, the modules for bundlers and their types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { writeIntegrity } from './integrity.js';
import { writeLicences } from './licences.js';

for (const folder of ['dist', 'lib']) rmSync(folder, { recursive: true, force: true });
// `runnerImport` would set it to `development`, and the builds would bundle the packages' development versions.
process.env.NODE_ENV = 'production';
/** @type {{ module: typeof import('./builds.ts') }} */
const {
  module: { builds },
} = await runnerImport('./scripts/builds.ts');
for (const config of builds) await build(config);
writeLicences('dist');
writeIntegrity('dist');
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

// The sources import each other as `.ts`, the published declarations as `.js`.
for (const file of readdirSync('lib/types', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const path = join('lib/types', file);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/((?:from |import |import\()'\.[^']*)\.ts'/g, "$1.js'"),
  );
}
