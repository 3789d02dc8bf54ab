import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

/** All that what is published is made of: our sources, how they are built, and which packages go into them. */
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

export const { version } = JSON.parse(read('package.json')) as { version: string };

/** Names a release: its version, and a part that changes with anything that is published. `0.1.0-3f9a2c1b` */
export const release = `${version}-${hashOf([...FILES, ...sources.toSorted()])}`;
