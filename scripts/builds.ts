import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { define, plugins } from '../vite.config.ts';
import { entryOf, laterFiles } from './plugins/later-files.ts';
import { licenceLine } from './plugins/licence-line.ts';
import { release } from './release.ts';

const src = (name: string) => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));

// The oldest supported browsers. Lightning CSS lowers newer style rules for them.
const BROWSERS = ['chrome111', 'firefox114', 'safari16.4'];

const config = (build: InlineConfig['build'], withLazyFiles = false): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  plugins: plugins(withLazyFiles),
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

// A self-contained file for pages, which imports no other.
const forPages = (name: string, entry: string, format: 'iife' | 'es' = 'es', withLazyFiles = false) =>
  config(
    {
      lib: { entry: { [name]: entry }, formats: [format], fileName: () => `${name}.js`, name: 'embeds' },
      // The list of bundled packages, for `scripts/licences.js`.
      license: { fileName: `.vite/${name.replaceAll('/', '-')}.json` },
      // Terser compresses better than Vite's default minifier, which then removes the white space and the annotations that
      // Vite lets Terser keep in a library build.
      minify: 'terser',
      // `comments` is a function because Vite would start a worker per file otherwise, which takes longer than its work.
      terserOptions: {
        ecma: 2020,
        safari10: false,
        // Compressed, a call is often shorter than the function's text in its place.
        // No function of the loader or the elements is a constructor, so all of them may be arrow functions.
        compress: {
          passes: 5,
          inline: 1,
          hoist_funs: true,
          keep_fargs: false,
          unsafe_arrows: name === 'loader' || name.endsWith('/elements'),
        },
        format: { comments: () => false },
      },
      rolldownOptions: {
        // Terser takes most of the time of a build, as it should.
        checks: { pluginTimings: false },
        output: {
          minify: true,
          // A classic script is decoded in the page's charset, which may be any; a module is always UTF-8.
          charset: format === 'iife' ? 'ascii' : 'utf8',
          codeSplitting: false,
          // The licences are named in one line per file, not in a comment per module.
          comments: false,
          postBanner: licenceLine,
        },
      },
    },
    withLazyFiles,
  );

/** The modules for bundlers. Packages stay external, so that a page has one copy of each. */
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
    external: /^(?:lit|dompurify|damerau-levenshtein)/,
    // Lets entries contain code that they share, instead of more chunks.
    preserveEntrySignatures: 'allow-extension',
    output: { chunkFileNames: 'chunks/[name].js' },
  },
  minify: false,
});

/** The Vite configs of `npm run build`. */
export const builds: readonly InlineConfig[] = [
  forPages('loader', src('entries/dist/loader'), 'iife'),
  forPages('all', src('entries/dist/loader'), 'iife', true),
  ...[...laterFiles.keys()].map(name => forPages(`${release}/${name}`, entryOf(name))),
  forBundlers,
];
