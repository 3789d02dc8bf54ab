import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LOCALES } from '../../src/i18n/locale-file.ts';
import { providers } from '../../src/providers/services/index.ts';
import { COMMON_PROVIDERS } from './rare.ts';

const src = (path: string) => fileURLToPath(new URL(`../../src/${path}.ts`, import.meta.url));

/** The source of a lazy file. */
interface Source {
  /** Path of the module. */
  readonly module: string;
  /** The module's export, and its name in the lazy file; without it, all exports keep their names. */
  readonly rename?: readonly [original: string, published: string];
}

const ENTRIES = fileURLToPath(new URL('../../src/entries/dist', import.meta.url));
const entries = readdirSync(ENTRIES)
  .map(file => file.replace('.ts', ''))
  .filter(name => name !== 'loader')
  .map((name): [string, Source] => [name, { module: src(`entries/dist/${name}`) }]);

const descriptors = providers.map(({ name }): [string, Source] => [
  `providers/${name}`,
  { module: src(`providers/services/${name}`), rename: [name, 'provider'] },
]);

const locales = LOCALES.map((tag): [string, Source] => {
  const file = tag.toLowerCase();
  return [
    `locales/${file}`,
    { module: src(`i18n/locales/${file}`), rename: [tag.replace('-', ''), 'strings'] },
  ];
});

/** The lazy files by name. */
export const laterFiles: ReadonlyMap<string, Source> = new Map([...entries, ...descriptors, ...locales]);

const exportStatement = ({ module, rename }: Source) =>
  `export ${rename ? `{ ${rename[0]} as ${rename[1]} }` : '*'} from ${JSON.stringify(module)};`;

const importProperty = (name: string, { module, rename }: Source) =>
  `${JSON.stringify(name)}: ${
    rename
      ? `async () => ({ ${rename[1]}: (await import(${JSON.stringify(module)})).${rename[0]} })`
      : `() => import(${JSON.stringify(module)})`
  }`;

const LATER_FILES = 'virtual:later-files';
const OWN_FILES = 'virtual:own-files';
const PANEL = 'debug';
const ENTRY_PREFIX = 'later:';

const moduleOf = (variable: string, isIncluded: (name: string) => boolean) =>
  `export const ${variable} = {${[...laterFiles]
    .filter(([name]) => isIncluded(name))
    .map(([name, source]) => importProperty(name, source))
    .join(',\n')}};`;

// Bundles import the elements statically. Only a script tag shows the panel for owners.
const filesForBundlers = () => moduleOf('laterFiles', name => name !== 'elements' && name !== PANEL);

// Locales, less common providers, and the panel, which has all providers, stay lazy files.
const filesInAll = () =>
  moduleOf('ownFiles', name => {
    const [folder, file = ''] = name.split('/');
    return (file === '' && name !== PANEL) || (folder === 'providers' && COMMON_PROVIDERS.includes(file));
  });

/** Returns the id of a lazy file's entry, which exports the file's exports and its release. */
export const entryOf = (name: string): string => ENTRY_PREFIX + name;

/**
 * Serves the entries of lazy files; `virtual:later-files`, which imports all of them, for bundlers; and
 * `virtual:own-files`, which imports those that `all.js` contains, if `withLazyFiles`.
 */
export const laterFilesPlugin = (withLazyFiles = false): Plugin => ({
  name: 'later-files',
  resolveId(id) {
    if (id === LATER_FILES || id === OWN_FILES) return `\0${id}`;
    // Vite resolves an entry's id to a path.
    const [entry] = /later:.+$/.exec(id) ?? [];
    return entry && `\0${entry}`;
  },
  load(id) {
    if (id === `\0${LATER_FILES}`) return filesForBundlers();
    if (id === `\0${OWN_FILES}`) return withLazyFiles ? filesInAll() : 'export const ownFiles = undefined;';
    const source = id.startsWith(`\0${ENTRY_PREFIX}`)
      ? laterFiles.get(id.slice(ENTRY_PREFIX.length + 1))
      : undefined;
    return source && `${exportStatement(source)}\nexport const release = __RELEASE__;`;
  },
});
