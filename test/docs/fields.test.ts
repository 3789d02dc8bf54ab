import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = readFileSync('src/providers/provider.ts', 'utf8');
const [, body = ''] = /^export interface Provider \{\n(.*?)^\}/ms.exec(source) ?? [];
const fields = [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[(:]/gm)].map(([, field = '']) => field);

test('docs/adding-a-provider.md has a row for every field of a descriptor', () => {
  const doc = readFileSync('docs/adding-a-provider.md', 'utf8');
  const rows = [...doc.matchAll(/^\| `(\w+)/gm)].map(([, field]) => field);
  expect(fields.length).toBeGreaterThan(20);
  // `tag` is only for providers of the library itself, so this page leaves it out.
  expect(fields.filter(field => field !== 'tag' && !rows.includes(field))).toEqual([]);
});
