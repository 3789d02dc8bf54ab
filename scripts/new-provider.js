// `npm run new-provider NAME -- --host video.example.com`: creates a descriptor and its test, and lists the provider.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { descriptorOf, testOf } from './provider-files.js';

const USAGE = 'npm run new-provider NAME -- --host video.example.com';
const FOLDER = 'src/providers/services';
const LIST = `${FOLDER}/index.ts`;
const GENERIC_NAMES = 'src/providers/registry/catalogue.ts';
const NAME = /^[a-z][a-z0-9]*$/;
const HOST = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/;

try {
  const { name, host } = readArguments();
  const files = {
    [`${FOLDER}/${name}.ts`]: descriptorOf,
    [`test/providers/services/${name}.test.ts`]: testOf,
  };
  const error = errorFor(name, host, Object.keys(files));
  if (error) throw new Error(error);
  for (const [file, textOf] of Object.entries(files)) writeFileSync(file, textOf(name, host));
  writeFileSync(LIST, withProvider(readFileSync(LIST, 'utf8'), name));
  // The line breaks depend on the length of the name and the host.
  const written = [...Object.keys(files), LIST];
  execFileSync('node_modules/.bin/biome', ['check', '--write', ...written], { stdio: 'pipe' });
  console.log(`Written: ${written.join(', ')}
Its URLs on ${host} are invented: replace them with those of the service, in both files.
The fields: docs/adding-a-provider.md. To test it: npm test -- test/providers/services/${name}
When it is done: npm run docs`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { host: { type: 'string' } },
  });
  const [name, ...others] = positionals;
  if (!name) throw new Error(`The name is missing: ${USAGE}`);
  // Without `--` before it, npm reads `--host` as its own option.
  if (others.length) throw new Error(`There is more than a name (${others.join(' ')}): ${USAGE}`);
  return { name, host: values.host ?? `${name}.example` };
}

/**
 * Returns why a provider can't have this name or host, or `undefined` if it can.
 * @param {string} name
 * @param {string} host
 * @param {string[]} files
 */
function errorFor(name, host, files) {
  if (!NAME.test(name)) return `A name has small letters and digits, a letter first, which ${name} has not.`;
  const file = files.find(file => existsSync(file));
  if (file) return `There is ${file} already.`;
  if (isReserved(name))
    return `${name} is a word of the language or of the files: the provider needs another.`;
  const otherFile = fileWithName(name);
  if (otherFile) return `${name} is a name that ${otherFile} has already.`;
  if (!HOST.test(host)) return `A host is written as video.example.com, which ${host} is not.`;
  return undefined;
}

/**
 * True if a name can't be the name of a constant in the new files.
 * @param {string} name
 */
function isReserved(name) {
  if (['providers', 'expect', 'test', 'accepts', 'refuses', 'id', 'undefined'].includes(name)) return true;
  try {
    new Function(`'use strict'; async () => { const ${name} = 0; };`);
    return false;
  } catch {
    return true;
  }
}

/**
 * Returns the file that has the name among the aliases of a provider, or among those that no provider owns.
 * @param {string} name
 */
function fileWithName(name) {
  return [GENERIC_NAMES, ...readdirSync(FOLDER).map(file => `${FOLDER}/${file}`)].find(file => {
    const lists = readFileSync(file, 'utf8').matchAll(/(?:aliases: |GENERIC_NAMES.*= )\[([^\]]*)\]/g);
    return [...lists].some(([, names = '']) => names.includes(`'${name}'`));
  });
}

/**
 * Returns the list of providers with one more, in alphabetical order.
 * @param {string} list
 * @param {string} name
 */
function withProvider(list, name) {
  const [head = '', entries = ''] = list.split(/(?<=^export const providers.*\[\n)/m);
  const names = [...entries.matchAll(/^ {2}(\w+),$/gm)].map(([, entry = '']) => entry);
  const sorted = [...names, name].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  // Biome sorts the imports.
  return `import { ${name} } from './${name}.ts';\n${head}${sorted.map(entry => `  ${entry},\n`).join('')}];\n`;
}
