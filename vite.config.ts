import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import type { Table } from './src/page/table.ts';
import { providers } from './src/providers/index.ts';
import { shapeCss } from './src/shape/shape-css.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** What the loader has to know of the providers; it can't reach them itself. */
const table: Table = {
  names: Object.fromEntries(
    providers.flatMap(({ name, aliases, tag }) => [name, ...aliases].map(spelling => [spelling, tag])),
  ),
  rooms: Object.fromEntries(providers.map(({ tag, shape }) => [tag, shapeCss(shape)])),
  frames: providers.flatMap(({ frames, tag }) => frames.map(address => [address, tag] as const)),
  markup: providers.flatMap(({ markup, tag }) =>
    markup ? [[markup.selector, tag, markup.attributes] as const] : [],
  ),
};

/** Serves `virtual:embed-table`. */
export const embedTable = (): Plugin => ({
  name: 'embed-table',
  resolveId: id => (id === 'virtual:embed-table' ? `\0${id}` : undefined),
  load: id => (id === '\0virtual:embed-table' ? `export const table = ${JSON.stringify(table)}` : undefined),
});

/** Constants that the sources expect, for builds and tests alike. */
export const define = { __VERSION__: JSON.stringify(version) };

const src = (name: string) => new URL(`src/${name}.ts`, import.meta.url).pathname;

// What a page loads as it is: everything inside, one file each.
const forPages = (name: 'loader' | 'elements', format: 'iife' | 'es'): UserConfig['build'] => ({
  lib: { entry: src(name), formats: [format], fileName: () => `${name}.js`, name: 'embeds' },
  // A library's white space is kept unless the output itself asks.
  rolldownOptions: { output: { minify: true } },
});

const builds: Readonly<Record<string, UserConfig['build']>> = {
  loader: forPages('loader', 'iife'),
  elements: forPages('elements', 'es'),
  // What a bundler loads: Lit stays outside, so that a page has one copy of it.
  lib: {
    outDir: 'dist/lib',
    lib: {
      entry: Object.fromEntries(
        ['index', 'elements', 'providers', 'shortcode'].map(name => [name, src(name)]),
      ),
      formats: ['es'],
    },
    rolldownOptions: { external: /^lit/, output: { chunkFileNames: 'chunks/[name].js' } },
    minify: false,
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [embedTable()],
  define,
  publicDir: false,
  build: { target: 'es2022', emptyOutDir: false, ...builds[mode] },
}));
