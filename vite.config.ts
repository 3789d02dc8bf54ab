import { defineConfig } from 'vite';
import { embedTable } from './scripts/plugins/embed-table.ts';
import { laterFilesPlugin } from './scripts/plugins/later-files.ts';
import { release, version } from './scripts/release.ts';

/** The constants of the sources, for builds and tests. */
export const define = { __VERSION__: JSON.stringify(version), __RELEASE__: JSON.stringify(release) };

/** The plugins for virtual modules. With `withLazyFiles`, the lazy files become part of the build, as in `all.js`. */
export const plugins = (withLazyFiles = false) => [embedTable(), laterFilesPlugin(withLazyFiles)];

export default defineConfig({ plugins: plugins(), define, publicDir: false });
