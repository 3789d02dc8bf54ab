import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

// Everything that determines the published files: the sources, the build, and the versions of the packages.
const FOLDERS = ['src', 'scripts/plugins'];
const FILES = ['package-lock.json', 'scripts/builds.ts'];

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(read(path));
  return hash.digest('hex').slice(0, 8);
}

const sources = FOLDERS.flatMap(folder =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.\w+$/.test(path))
    .map(path => `${folder}/${path}`),
);

/** The version of the package. */
export const { version } = JSON.parse(read('package.json')) as { version: string };

/** The name of a release: the version and a hash of everything that determines the published files, `0.1.0-3f9a2c1b`. */
export const release = `${version}-${hashOf([...FILES, ...sources.toSorted()])}`;
