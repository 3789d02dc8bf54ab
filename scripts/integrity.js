// Part of `npm run build`: writes `dist/integrity.json` and prints the hashes for script tags.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The files for script tags. The others are modules, whose integrity is set by an import map.
const TAG_FILES = ['loader.js', 'all.js'];

/** @param {string} file */
const integrityOf = file => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Writes the integrity of each script in `folder`: https://www.w3.org/TR/sri-2/. The keys of the import map are relative
 * to the folder; a page has to prepend its own path.
 * @param {string} folder
 */
export function writeIntegrity(folder) {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.js'))
    .toSorted();
  const entries = scripts.map(path => [path, integrityOf(join(folder, path))]);
  const tags = entries.filter(([path = '']) => TAG_FILES.includes(path));
  const modules = entries
    .filter(([path = '']) => !TAG_FILES.includes(path))
    .map(([path, hash]) => [`./${path}`, hash]);
  const integrity = { tags: Object.fromEntries(tags), importmap: { integrity: Object.fromEntries(modules) } };
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  for (const [path, hash] of tags) console.log(`${path} integrity="${hash}"`);
  console.log(`An import map with the integrity of the other files: ${folder}/integrity.json`);
}
