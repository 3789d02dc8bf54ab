import { readdirSync, readFileSync } from 'node:fs';
import { TraceMap } from '@jridgewell/trace-mapping';
import { expect, test } from 'vitest';
import { builtScripts, readBuilt } from './built.ts';

const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** Returns the packages with code in a built script, from its source map. */
const packagesIn = (script: string): string[] => {
  const { sources } = new TraceMap(readBuilt(`${script}.map`));
  return [...new Set(sources.flatMap(source => PACKAGE.exec(source ?? '')?.[1] ?? []))].toSorted();
};

const licences = () => readFileSync('dist/LICENSES.txt', 'utf8');
const licenceOf = (name: string): string =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license;

const bundled = [...new Set(builtScripts().flatMap(packagesIn))].toSorted();

test('only Lit, DOMPurify and the edit distance of the messages are bundled', () => {
  expect(bundled).toEqual([
    '@lit/reactive-element',
    'damerau-levenshtein',
    'dompurify',
    'lit',
    'lit-element',
    'lit-html',
  ]);
});

test.each(bundled)('dist/LICENSES.txt has all licence texts of %s', name => {
  const folder = `node_modules/${name}`;
  const files = readdirSync(folder).filter(file => /^licen[cs]e/i.test(file));
  expect(files).not.toEqual([]);
  for (const file of files) expect(licences()).toContain(readFileSync(`${folder}/${file}`, 'utf8').trim());
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  expect(licences()).toContain(`${name} ${version}: ${licenceOf(name)}\n`);
});

test('dist/LICENSES.txt has a shared licence text once', () => {
  expect(licences().match(/Copyright \(c\) 2017 Google LLC/g)).toHaveLength(1);
});

test.each(builtScripts())('%s names the licences of its packages in one line', script => {
  const code = readBuilt(script);
  const lines = code.match(/^\/\*!.*$/gm) ?? [];
  const packages = packagesIn(script);
  expect(lines).toHaveLength(packages.length ? 1 : 0);
  if (packages.length) expect(code.startsWith('/*! ')).toBe(true);
  for (const name of packages) {
    expect(lines[0]).toContain(name);
    expect(lines[0]).toContain(licenceOf(name));
    expect(lines[0]).toMatch(/LICENSES\.txt \*\/$/);
  }
});
