import { readdirSync } from 'node:fs';

const found = readdirSync('dist').filter(name => /^\d+\.\d+\.\d+-[\da-f]{8}$/.test(name));
if (found.length !== 1) throw new Error(`dist/ has ${found.length} releases: npm run build`);

/** Name of the built release: a folder of `dist/`. */
export const RELEASE = found[0] ?? '';

/** Returns the path of a lazily loaded file by its name, such as `elements` or `providers/vimeo`. */
export const later = (name: string): string => `/dist/${RELEASE}/${name}.js`;
