import { existsSync, readdirSync, readFileSync } from 'node:fs';

// A helper of ten lines that the bundler generates, without a source file.
const BUNDLER_HELPER = 'lib/chunks/rolldown-runtime.js';

// A chunk that only re-exports another has no code and no map.
const isReExport = (path: string) => /^export \{[^}]*\} from "[^"]*";\n$/.test(readFileSync(path, 'utf8'));

/** Returns the scripts in `dist/` and `lib/`, as paths from the package's root. Throws without a build. */
export const builtScripts = (): readonly string[] => {
  if (!existsSync('dist/loader.js')) throw new Error('dist/ is missing: npm run build');
  return ['dist', 'lib']
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`),
    )
    .filter(path => path.endsWith('.js') && path !== BUNDLER_HELPER && !isReExport(path))
    .toSorted();
};

/** Returns the scripts that pages load; the others are for bundlers. */
export const pageScripts = (): readonly string[] => builtScripts().filter(path => !path.startsWith('lib/'));

/** Returns the text of a built script. */
export const readBuilt = (path: string): string => readFileSync(path, 'utf8');
