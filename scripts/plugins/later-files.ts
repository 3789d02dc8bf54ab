import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LOCALES } from '../../src/i18n/locale-file.ts';
import { providers } from '../../src/providers/services/index.ts';
import { COMMON } from './rare.ts';

const src = (path: string) => fileURLToPath(new URL(`../../src/${path}.ts`, import.meta.url));

/** What a later file is made of: a module of ours, and what it exports, if that has another name there. */
interface Source {
  readonly module: string;
  readonly rename?: readonly [own: string, published: string];
}

const ENTRIES = fileURLToPath(new URL('../../src/entries/dist', import.meta.url));
const plain = readdirSync(ENTRIES)
  .map(file => file.replace('.ts', ''))
  .filter(name => name !== 'loader')
  .map((name): [string, Source] => [name, { module: src(`entries/dist/${name}`) }]);

const descriptors = providers.map(({ name }): [string, Source] => [
  `providers/${name}`,
  { module: src(`providers/services/${name}`), rename: [name, 'provider'] },
]);

const languages = LOCALES.map((tag): [string, Source] => {
  const file = tag.toLowerCase();
  return [
    `locales/${file}`,
    { module: src(`i18n/locales/${file}`), rename: [tag.replace('-', ''), 'strings'] },
  ];
});

/** The files that come after the loader, by name. */
export const laterFiles: ReadonlyMap<string, Source> = new Map([...plain, ...descriptors, ...languages]);

const exported = ({ module, rename }: Source) =>
  `export ${rename ? `{ ${rename[0]} as ${rename[1]} }` : '*'} from ${JSON.stringify(module)};`;

const imported = (name: string, { module, rename }: Source) =>
  `${JSON.stringify(name)}: ${
    rename
      ? `async () => ({ ${rename[1]}: (await import(${JSON.stringify(module)})).${rename[0]} })`
      : `() => import(${JSON.stringify(module)})`
  }`;

const BUNDLED = 'virtual:later-files';
const OWN = 'virtual:own-files';
const ENTRY = 'later:';

const mapOf = (variable: string, isWanted: (name: string) => boolean) =>
  `export const ${variable} = {${[...laterFiles]
    .filter(([name]) => isWanted(name))
    .map(([name, source]) => imported(name, source))
    .join(',\n')}};`;

// Those who bundle have the elements already.
const bundled = () => mapOf('laterFiles', name => name !== 'elements');

// Languages and the services that few pages show stay files of their own.
const inAll = () =>
  mapOf('ownFiles', name => {
    const [folder, own = ''] = name.split('/');
    return own === '' || (folder === 'providers' && COMMON.includes(own));
  });

/** The entry of a later file: what its module exports, and the release that it is of. */
export const entryOf = (name: string): string => ENTRY + name;

/**
 * Serves the entries of later files; `virtual:later-files`, which has all of them for those who bundle; and
 * `virtual:own-files`, which has those that are `inside` the file that is built.
 */
export const laterFilesPlugin = (inside = false): Plugin => ({
  name: 'later-files',
  resolveId(id) {
    if (id === BUNDLED || id === OWN) return `\0${id}`;
    // Vite makes a path of an entry.
    const [entry] = /later:.+$/.exec(id) ?? [];
    return entry && `\0${entry}`;
  },
  load(id) {
    if (id === `\0${BUNDLED}`) return bundled();
    if (id === `\0${OWN}`) return inside ? inAll() : 'export const ownFiles = undefined;';
    const source = id.startsWith(`\0${ENTRY}`) ? laterFiles.get(id.slice(ENTRY.length + 1)) : undefined;
    return source && `${exported(source)}\nexport const release = __RELEASE__;`;
  },
});
