import { defineConfig } from 'vite';
import { embedTable } from './scripts/plugins/embed-table.ts';
import { laterFilesPlugin } from './scripts/plugins/later-files.ts';
import { release, version } from './scripts/release.ts';

/** Constants that the sources expect, for builds and tests alike. */
export const define = { __VERSION__: JSON.stringify(version), __RELEASE__: JSON.stringify(release) };

/** The modules that are made of others; with the later files `inside`, for `all.js`. */
export const plugins = (inside = false) => [embedTable(), laterFilesPlugin(inside)];

export default defineConfig({ plugins: plugins(), define, publicDir: false });
