import { readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { embedTable } from './scripts/plugins/embed-table.ts';
import { lightDescriptors } from './scripts/plugins/light-descriptors.ts';
import { lightLit } from './scripts/plugins/light-lit.ts';
import { LIT, LOADER, tightNames } from './scripts/plugins/tight-names.ts';
import { tightTemplates } from './scripts/plugins/tight-templates.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Constants that the sources expect, for builds and tests alike. */
export const define = { __VERSION__: JSON.stringify(version) };

const src = (name: string) => new URL(`src/${name}.ts`, import.meta.url).pathname;

// What a page loads as it is: everything inside, one file each.
const forPages = (name: 'loader' | 'elements' | 'mend', format: 'iife' | 'es'): UserConfig['build'] => ({
  lib: { entry: src(name), formats: [format], fileName: () => `${name}.js`, name: 'embeds' },
  // A library's white space is kept unless the output itself asks.
  rolldownOptions: {
    output: { minify: true, chunkFileNames: name === 'elements' ? 'words/[name].js' : '[name].js' },
  },
});

const builds: Readonly<Record<string, UserConfig['build']>> = {
  loader: forPages('loader', 'iife'),
  elements: forPages('elements', 'es'),
  mend: forPages('mend', 'es'),
  // What a bundler loads: Lit stays outside, so that a page has one copy of it.
  lib: {
    outDir: 'dist/lib',
    lib: {
      entry: Object.fromEntries(
        ['index', 'elements', 'providers', 'shortcode'].map(name => [name, src(name)]),
      ),
      formats: ['es'],
    },
    rolldownOptions: { external: /^(?:lit|dompurify)/, output: { chunkFileNames: 'chunks/[name].js' } },
    minify: false,
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [
    embedTable(),
    tightTemplates(),
    ...(mode === 'elements' ? [lightLit(), lightDescriptors(), tightNames(LIT)] : []),
    ...(mode === 'loader' ? [tightNames(LOADER)] : []),
  ],
  define,
  publicDir: false,
  build: { target: 'es2022', emptyOutDir: false, ...builds[mode] },
}));
