import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Names by which Lit's classes know each other and themselves. Missing are those that Lit also writes as strings
 * (`finalized`), those that a page may use (`updateComplete`), and all that the browser calls.
 */
export const LIT = [
  '_.*',
  ...['addController', 'addInitializer', 'converter', 'createProperty', 'createRenderRoot', 'creationScope'],
  ...['elementStyles', 'enableUpdating', 'endNode', 'finalize'],
  ...['finalizeStyles', 'firstUpdated', 'fromAttribute', 'getPropertyDescriptor', 'getPropertyOptions'],
  ...['getUpdateComplete', 'hasChanged', 'hasUpdated', 'hostConnected', 'hostDisconnected', 'hostUpdate'],
  ...['hostUpdated', 'isUpdatePending', 'noAccessor', 'performUpdate', 'removeController', 'renderBefore'],
  ...['renderOptions', 'renderRoot', 'scheduleUpdate', 'setConnected', 'shadowRootOptions', 'shouldUpdate'],
  ...['startNode', 'styleSheet', 'toAttribute', 'updated', 'useDefault', 'willUpdate', 'wrapped'],
];

/** Names that the elements' own files use among themselves, and no other file. */
export const ELEMENTS = [
  ...[
    'activate',
    'fit',
    'follow',
    'found',
    'offer',
    'reading',
    'own',
    'picture',
    'quote',
    'said',
    'settle',
    'reference',
  ],
];

/** Names that the loader's own files use among themselves. */
export const LOADER = ['body', 'elements'];

/**
 * Shortens property names, which Vite's minifier leaves alone: such as nobody outside the file has to know. A page's
 * file holds a Lit of its own, and so no other copy of Lit does.
 */
export const tightNames = (names: readonly string[]): Plugin => ({
  name: 'tight-names',
  enforce: 'post',
  async generateBundle(_, bundle) {
    // What one file calls by a short name, the files that it fetches call by the same.
    const nameCache: { vars?: object } = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      delete nameCache.vars;
      const { code } = await minify(chunk.code, {
        module: true,
        nameCache,
        ecma: 2020,
        compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
        // A classic script without a charset is read in the page's, which may be any.
        format: { ascii_only: true },
        mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${names.join('|')})$`) } },
      });
      if (code) chunk.code = code;
    }
  },
});
