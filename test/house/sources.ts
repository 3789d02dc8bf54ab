import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One file of `src/`: its path, its text, and the files and packages that it imports. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** Every file of `src/`. */
export const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map(path => {
    const text = readFileSync(`src/${path}`, 'utf8');
    const imports = [...text.matchAll(IMPORT)].map(([, name = '']) =>
      name.startsWith('.') ? posix.join(posix.dirname(path), name) : name,
    );
    return { path, text, imports };
  });
