import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { define, plugins } from '../vite.config.ts';
import { entryOf, laterFiles } from './plugins/later-files.ts';
import { licenceLine } from './plugins/licence-line.ts';
import { release } from './release.ts';

const src = (name: string) => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));

// The oldest browsers that show cards; style rules that they do not know are written so that they do.
const BROWSERS = ['chrome111', 'firefox114', 'safari16.4'];

const config = (build: InlineConfig['build'], inside = false): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  plugins: plugins(inside),
  define,
  publicDir: false,
  build: {
    target: 'es2022',
    cssMinify: 'lightningcss',
    cssTarget: BROWSERS,
    emptyOutDir: false,
    sourcemap: true,
    ...build,
  },
});

// A file that a page loads as it is: everything inside, so that it imports no other.
const forPages = (name: string, entry: string, format: 'iife' | 'es' = 'es', inside = false) =>
  config(
    {
      lib: { entry: { [name]: entry }, formats: [format], fileName: () => `${name}.js`, name: 'embeds' },
      // A list of the packages in it, for `scripts/licences.js`.
      license: { fileName: `.vite/${name.replaceAll('/', '-')}.json` },
      rolldownOptions: {
        output: {
          // A library's white space is kept unless the output itself asks.
          minify: true,
          // A classic script without a charset is read in the page's, which may be any; a module is always UTF-8.
          charset: format === 'iife' ? 'ascii' : 'utf8',
          codeSplitting: false,
          // One line names the licences of what is in a file, and not a comment of each module.
          comments: false,
          postBanner: licenceLine,
        },
      },
    },
    inside,
  );

/** Modules that a bundler loads: Lit stays outside, so that a page has one copy of it. */
const forBundlers = config({
  outDir: 'lib',
  lib: {
    entry: {
      index: src('entries/lib/index'),
      elements: src('entries/lib/elements'),
      loader: src('entries/lib/loader'),
      providers: src('entries/lib/providers'),
      shortcode: src('entries/lib/shortcode'),
    },
    formats: ['es'],
  },
  rolldownOptions: {
    external: /^(?:lit|dompurify)/,
    // What entries share lies in one of them where it can, and not in one more.
    preserveEntrySignatures: 'allow-extension',
    output: { chunkFileNames: 'chunks/[name].js' },
  },
  minify: false,
});

/** The builds that `npm run build` runs, each as Vite takes it. */
export const builds: readonly InlineConfig[] = [
  forPages('loader', src('entries/dist/loader'), 'iife'),
  forPages('all', src('entries/dist/loader'), 'iife', true),
  ...[...laterFiles.keys()].map(name => forPages(`${release}/${name}`, entryOf(name))),
  forBundlers,
];
