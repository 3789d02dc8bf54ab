import { readdirSync } from 'node:fs';

const found = readdirSync('dist').filter(name => /^\d+\.\d+\.\d+-[\da-f]{8}$/.test(name));
if (found.length !== 1) throw new Error(`dist/ has ${found.length} releases in it: npm run build`);

/** The name of the release that is built: a folder of `dist/`. */
export const RELEASE = found[0] ?? '';

/** The path of a file that comes after the loader, by its name, such as `elements` or `providers/vimeo`. */
export const later = (name: string): string => `/dist/${RELEASE}/${name}.js`;
