import { existsSync, readdirSync, readFileSync } from 'node:fs';

// Ten lines of the bundler's own, which it makes and which come from no file.
const HELPER = 'lib/chunks/rolldown-runtime.js';

// A chunk that only passes on what another has holds no code, and has no map.
const isPassedOn = (path: string) => /^export \{[^}]*\} from "[^"]*";\n$/.test(readFileSync(path, 'utf8'));

/** The scripts in `dist/` and `lib/`, and in folders of them, as paths from the package's folder. */
export const builtScripts = (): readonly string[] => {
  if (!existsSync('dist/loader.js')) throw new Error('dist/ is not there: npm run build');
  return ['dist', 'lib']
    .flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path}`),
    )
    .filter(path => path.endsWith('.js') && path !== HELPER && !isPassedOn(path))
    .toSorted();
};

/** Those of them that pages load; the others are for bundlers. */
export const pageScripts = (): readonly string[] => builtScripts().filter(path => !path.startsWith('lib/'));

/** The text of one of them. */
export const readBuilt = (path: string): string => readFileSync(path, 'utf8');
