import { readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { apart } from './scripts/plugins/apart.ts';
import { embedTable } from './scripts/plugins/embed-table.ts';
import { lightDescriptors } from './scripts/plugins/light-descriptors.ts';
import { lightLit } from './scripts/plugins/light-lit.ts';
import { ELEMENTS, LIT, LOADER, tightNames } from './scripts/plugins/tight-names.ts';
import { tightTemplates } from './scripts/plugins/tight-templates.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Constants that the sources expect, for builds and tests alike. */
export const define = { __VERSION__: JSON.stringify(version) };

const src = (name: string) => new URL(`src/${name}.ts`, import.meta.url).pathname;

// What many descriptors need, so that each of them need not fetch it by itself.
const SHARED =
  /\/(?:account|file-path|google-path|iframe-resize|json-message|make-address|message|method-player|option|path-of|seconds|typed-work)\.ts$/;

// Files that others fetch lie where their sources do, as far as there are many of them.
const folderOf = (module: string | null, name: string) =>
  /\/i18n\//.test(module ?? '')
    ? 'words/'
    : name === 'shared' || /\/src\/providers\//.test(module ?? '')
      ? 'providers/'
      : '';

// What a page loads as it is: everything inside, one file each.
const forPages = (
  name: 'loader' | 'elements' | 'consent' | 'embed-consent' | 'mend' | 'web' | 'strings',
  format: 'iife' | 'es',
  entry: string = name,
): UserConfig['build'] => ({
  lib: { entry: src(entry), formats: [format], fileName: () => `${name}.js`, name: 'embeds' },
  // A library's white space is kept unless the output itself asks.
  rolldownOptions: {
    // What parts of a file share with others lies in it, and not in one more.
    preserveEntrySignatures: 'allow-extension',
    output: {
      minify: true,
      chunkFileNames: ({ facadeModuleId, name }) => `${folderOf(facadeModuleId, name)}[name].js`,
      ...(name === 'web' && { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } }),
    },
  },
});

const builds: Readonly<Record<string, UserConfig['build']>> = {
  loader: forPages('loader', 'iife'),
  elements: forPages('elements', 'es'),
  consent: forPages('consent', 'es', 'consent/consent'),
  'embed-consent': forPages('embed-consent', 'es', 'elements/embed-consent'),
  mend: forPages('mend', 'es'),
  web: forPages('web', 'es'),
  strings: forPages('strings', 'es'),
  // What a bundler loads: Lit stays outside, so that a page has one copy of it.
  lib: {
    outDir: 'dist/lib',
    lib: {
      entry: Object.fromEntries(
        ['index', 'elements', 'providers', 'shortcode'].map(name => [
          name,
          src(name === 'elements' ? 'tags' : name),
        ]),
      ),
      formats: ['es'],
    },
    rolldownOptions: { external: /^(?:lit|dompurify)/, output: { chunkFileNames: 'chunks/[name].js' } },
    minify: false,
  },
};

// Providers with an element of their own whose descriptors come when the first of them is there.
const LATE = ['googleslides', 'speakerdeck', 'twitter'];

// Fields of descriptors that are read when the loader's table is made, and by docs and tests.
const UNREAD = ['frames', 'markup', 'examples', 'privacy'];

export default defineConfig(({ mode }) => ({
  plugins: [
    embedTable(),
    tightTemplates(),
    ...(mode === 'elements'
      ? [
          apart('elements/far.ts', 'web.js'),
          // The descriptors that `web.js` fetches serve here too.
          ...LATE.map(name => apart(`src/providers/${name}.ts`, `providers/${name}.js`)),
          apart('src/consent/consent.ts', 'consent.js'),
          apart('src/security/html.ts', 'html.js'),
          lightLit(),
          lightDescriptors([...UNREAD, 'aliases']),
          tightNames([...LIT, ...ELEMENTS]),
        ]
      : []),
    ...(mode === 'web' ? [apart('src/mend.ts', 'mend.js'), lightDescriptors(UNREAD)] : []),
    ...(mode === 'mend' ? [apart('src/elements/embed-consent.ts', 'embed-consent.js')] : []),
    ...(mode === 'embed-consent'
      ? [apart('src/consent/consent.ts', 'consent.js'), apart('src/i18n/languages.ts', 'words/languages.js')]
      : []),
    ...(mode === 'strings' ? [apart('src/elements.ts', 'elements.js')] : []),
    ...(mode === 'loader' ? [tightNames(LOADER)] : []),
  ],
  define,
  publicDir: false,
  build: { target: 'es2022', emptyOutDir: false, ...builds[mode] },
}));
