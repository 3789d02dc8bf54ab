import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { expect, test } from 'vitest';
import { RELEASE } from '../support/release.ts';
import { builtScripts, readBuilt } from './built.ts';

const mapOf = (script: string) => new TraceMap(readBuilt(`${script}.map`));

/** Returns the position of a text in a built script: line from 1, column from 0, as in source maps. */
function positionOf(script: string, text: string) {
  const code = readBuilt(script);
  const at = code.indexOf(text);
  if (at < 0 || code.indexOf(text, at + 1) >= 0) throw new Error(`${script} does not have one \`${text}\``);
  const before = code.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)?.length ?? 0 };
}

test.each(builtScripts())('%s has a source map with files of src/ or of a package', script => {
  expect(readBuilt(script)).toMatch(
    new RegExp(`\n//# sourceMappingURL=${posix.basename(script).replaceAll('.', '\\.')}\\.map\n?$`),
  );
  const { sources, sourcesContent } = mapOf(script);
  expect(sources.length).toBeGreaterThan(0);
  for (const [index, source] of sources.entries()) {
    const path = posix.join(posix.dirname(script), source ?? '');
    expect(path).toMatch(/^(?:src|node_modules)\//);
    expect(existsSync(path), path).toBe(true);
    expect(sourcesContent?.[index], path).toMatch(/\S/);
  }
});

test.each([
  ['dist/loader.js', '`not-started`', 'src/api/start-loader.ts'],
  [`dist/${RELEASE}/elements.js`, '`lit-html`', 'node_modules/lit-html/lit-html.js'],
  [`dist/${RELEASE}/elements.js`, '`embed-error`', 'src/elements/embed-element.ts'],
  [`dist/${RELEASE}/html.js`, '`CUSTOM_ELEMENT_HANDLING`', 'node_modules/dompurify/dist/purify.es.mjs'],
  [`dist/${RELEASE}/provider-hosts.js`, '`unknown-address`', 'src/elements/find-provider/find-by-url.ts'],
  [`dist/${RELEASE}/repair.js`, '`lost-case`', 'src/repair/unspaced-call.ts'],
  [`dist/${RELEASE}/providers/vimeo.js`, '`Vimeo`', 'src/providers/services/vimeo.ts'],
  [`dist/${RELEASE}/providers/vimeo.js`, '(\\d{1,6})', 'src/providers/kit/seconds.ts'],
  ['lib/index.js', 'isExtended = true', 'src/api/start.ts'],
])('in %s, maps %s to its line in %s', (script, text, file) => {
  const map = mapOf(script);
  const { source, line } = originalPositionFor(map, positionOf(script, text));
  expect(posix.join(posix.dirname(script), source ?? '')).toBe(file);
  const content = map.sourcesContent?.[map.sources.indexOf(source)] ?? '';
  expect(content.split('\n')[(line ?? 0) - 1]).toContain(text.replaceAll('`', ''));
});
