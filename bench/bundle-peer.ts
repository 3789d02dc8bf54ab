import { build } from 'vite';

/** Directory of the bundles: one directory each, with `NAME.js` and, if it imports style sheets, `NAME.css`. */
export const BUNDLES_DIRECTORY = 'build/peers';

/** Bundles and minifies a script of packages as an application does: Vite in production mode, with its own settings. */
export async function bundlePeer(name: string, input: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      outDir: `${BUNDLES_DIRECTORY}/${name}`,
      rolldownOptions: {
        input,
        output: { entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]` },
      },
    },
  });
}
