import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageScripts } from './built.ts';

const { tags, importmap } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

test('dist/integrity.json has the digest of every file that a page can load', () => {
  const digests = Object.fromEntries(
    pageScripts().map(path => [
      path,
      `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`,
    ]),
  );
  const all = { ...tags, ...importmap.integrity };
  const found = Object.fromEntries(
    Object.entries(all).map(([path, digest]) => [`dist/${path.replace('./', '')}`, digest]),
  );
  expect(Object.keys(tags).toSorted()).toEqual(['all.js', 'loader.js']);
  expect(found).toEqual(digests);
});
