import { readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { apart, besideItself } from './scripts/plugins/apart.ts';
import { embedTable } from './scripts/plugins/embed-table.ts';
import { licenceLine } from './scripts/plugins/licence-line.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Constants that the sources expect, for builds and tests alike. */
export const define = { __VERSION__: JSON.stringify(version) };

const src = (name: string) => new URL(`src/${name}.ts`, import.meta.url).pathname;

// Modules that many descriptors import: one file of them, so that no descriptor fetches each by itself.
const SHARED =
  /\/(?:account|file-path|google-path|iframe-resize|json-message|make-address|message|method-player|option|path-of|seconds|typed-work)\.ts$/;

// Files that others fetch lie where their sources do, as far as there are many of them.
const folderOf = (module: string | null, name: string) =>
  /\/i18n\//.test(module ?? '')
    ? 'words/'
    : name === 'shared' || /\/src\/providers\//.test(module ?? '')
      ? 'providers/'
      : '';

// Files that a page loads as they are: everything inside, one file each.
const forPages = (
  name: 'loader' | 'elements' | 'consent' | 'embed-consent' | 'mend' | 'web' | 'strings',
  format: 'iife' | 'es',
  entry: string = name,
): UserConfig['build'] => ({
  lib: { entry: src(entry), formats: [format], fileName: () => `${name}.js`, name: 'embeds' },
  // A list of the packages in them, for `scripts/licences.js`.
  license: { fileName: `.vite/${name}.json` },
  // A library's white space is kept unless the output itself asks.
  rolldownOptions: {
    // Code that parts of a file share lies in the file, and not in one more.
    preserveEntrySignatures: 'allow-extension',
    output: {
      minify: true,
      // A classic script without a charset is read in the page's, which may be any; a module is always UTF-8.
      charset: format === 'iife' ? 'ascii' : 'utf8',
      paths: besideItself,
      // One line names the licences of what is in a file, and not a comment of each module.
      comments: false,
      postBanner: licenceLine,
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
  // Modules that a bundler loads: Lit stays outside, so that a page has one copy of it.
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

// Which modules of ours a file leaves to others, by the file's build.
const APART: Readonly<Record<string, readonly (readonly [module: string, file: string])[]>> = {
  elements: [
    ['elements/far.ts', 'web.js'],
    // The descriptors that `web.js` fetches serve here too.
    ...LATE.map(name => [`src/providers/${name}.ts`, `providers/${name}.js`] as const),
    ['src/consent/consent.ts', 'consent.js'],
    ['src/security/html.ts', 'html.js'],
  ],
  web: [['src/mend.ts', 'mend.js']],
  mend: [['src/elements/embed-consent.ts', 'embed-consent.js']],
  'embed-consent': [
    ['src/consent/consent.ts', 'consent.js'],
    ['src/i18n/languages.ts', 'words/languages.js'],
  ],
  strings: [['src/elements.ts', 'elements.js']],
};

// The oldest browsers that show cards; style rules that they do not know are written so that they do.
const BROWSERS = ['chrome111', 'firefox114', 'safari16.4'];

export default defineConfig(({ mode }) => ({
  plugins: [embedTable(), ...(APART[mode] ?? []).map(([module, file]) => apart(module, file))],
  define,
  publicDir: false,
  build: {
    target: 'es2022',
    cssMinify: 'lightningcss',
    cssTarget: BROWSERS,
    emptyOutDir: false,
    sourcemap: true,
    ...builds[mode],
  },
}));
