import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import type { Table } from './src/page/table.ts';
import { providers } from './src/providers/index.ts';
import { shapeCss } from './src/shape/shape-css.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** What the loader has to know of the providers; it can't reach them itself. */
const table: Table = providers.map(({ tag, name, aliases, shape, frames, markup }) => ({
  tag,
  names: [name, ...aliases].join(' '),
  room: shapeCss(shape),
  frames,
  markup: markup ? [[markup.selector, markup.attributes]] : [],
}));

/** Serves `virtual:embed-table`. */
export const embedTable = (): Plugin => ({
  name: 'embed-table',
  resolveId: id => (id === 'virtual:embed-table' ? `\0${id}` : undefined),
  load: id => (id === '\0virtual:embed-table' ? `export const table = ${JSON.stringify(table)}` : undefined),
});

/** Takes the white space out of `css` templates, which no minifier of scripts looks into. */
const tightStyles = (): Plugin => ({
  name: 'tight-styles',
  transform(code, id) {
    if (!id.includes('/src/elements/')) return null;
    return code.replace(/css`[^`]*`/g, sheet =>
      sheet
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?|(:) /g, '$1$2'),
    );
  },
});

// What only the loader's table, the docs and the tests read of a descriptor.
const NOT_FOR_PAGES = ['aliases', 'frames', 'markup', 'examples'];

interface Property {
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

/** Leaves out of the descriptors what no element reads. */
const lightDescriptors = (): Plugin => ({
  name: 'light-descriptors',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/src/providers/')) return null;
    const cuts: Property[] = [];
    for (const node of this.parse(code).body) {
      const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
      if (declaration?.type !== 'VariableDeclaration') continue;
      for (const { init } of declaration.declarations) {
        if (init?.type !== 'ObjectExpression') continue;
        const properties = init.properties as readonly Property[];
        cuts.push(...properties.filter(({ key }) => key?.name && NOT_FOR_PAGES.includes(key.name)));
      }
    }
    let light = code;
    for (const { start, end } of cuts.reverse()) {
      light = light.slice(0, start) + light.slice(end).replace(/^\s*,/, '');
    }
    return { code: light, map: null };
  },
});

/** Constants that the sources expect, for builds and tests alike. */
export const define = { __VERSION__: JSON.stringify(version) };

const src = (name: string) => new URL(`src/${name}.ts`, import.meta.url).pathname;

// What a page loads as it is: everything inside, one file each.
const forPages = (name: 'loader' | 'elements', format: 'iife' | 'es'): UserConfig['build'] => ({
  lib: { entry: src(name), formats: [format], fileName: () => `${name}.js`, name: 'embeds' },
  // A library's white space is kept unless the output itself asks.
  rolldownOptions: { output: { minify: true, chunkFileNames: 'words/[name].js' } },
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
  plugins: [embedTable(), tightStyles(), ...(mode === 'elements' ? [lightDescriptors()] : [])],
  define,
  publicDir: false,
  build: { target: 'es2022', emptyOutDir: false, ...builds[mode] },
}));
