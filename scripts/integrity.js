// Part of `npm run build`: writes `dist/integrity.json` and prints what a page needs of it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The files that a tag names; the others are modules, whose integrity an import map says.
const TAGGED = ['loader.js', 'all.js'];

/** @param {string} file */
const integrityOf = file => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Writes the integrity of each script in `folder`: https://www.w3.org/TR/sri-2/. The keys of the import map are seen from
 * the folder, and a page writes its own path before them.
 * @param {string} folder
 */
export function writeIntegrity(folder) {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.js'))
    .toSorted();
  const entries = scripts.map(path => [path, integrityOf(join(folder, path))]);
  const tags = entries.filter(([path = '']) => TAGGED.includes(path));
  const modules = entries
    .filter(([path = '']) => !TAGGED.includes(path))
    .map(([path, hash]) => [`./${path}`, hash]);
  const integrity = { tags: Object.fromEntries(tags), importmap: { integrity: Object.fromEntries(modules) } };
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  for (const [path, hash] of tags) console.log(`${path} integrity="${hash}"`);
  console.log(`An import map with the integrity of the other files: ${folder}/integrity.json`);
}
