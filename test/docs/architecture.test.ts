import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sources } from '../house/sources.ts';

const MAX_FILES_OF_A_SHORTCODE = 30;

const text = readFileSync('docs/architecture.md', 'utf8');

/** The files under a heading, in the order of their numbers. */
function wayOf(heading: string): string[] {
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\d+\. `src\/([^`]+)`/gm)].map(([, path = '']) => path);
}

// Loaded by name, and not imported, so that they are files of their own.
const ENTRIES = sources.filter(({ path }) => path.startsWith('entries/dist/'));
const isLoaded = (path: string) =>
  /^providers\/services\//.test(path) || ENTRIES.some(({ imports }) => imports.includes(path));

const importsOf = (path: string) => sources.find(source => source.path === path)?.imports ?? [];

describe.each(['The way of a shortcode', 'The way of a raw frame', 'The way of a damaged call'])(
  '%s',
  heading => {
    const way = wayOf(heading);

    test('names files that exist, each once', () => {
      expect(way.length).toBeGreaterThan(5);
      expect(way.filter(path => !existsSync(`src/${path}`))).toEqual([]);
      expect(new Set(way).size).toBe(way.length);
    });

    test('leads from each file to the next by an import of an earlier file, or by a file that is loaded', () => {
      const lost = way.filter(
        (path, index) =>
          index && !isLoaded(path) && !way.slice(0, index).some(earlier => importsOf(earlier).includes(path)),
      );
      expect(lost).toEqual([]);
    });
  },
);

test(`a shortcode passes ${MAX_FILES_OF_A_SHORTCODE} files at most`, () =>
  expect(wayOf('The way of a shortcode').length).toBeLessThanOrEqual(MAX_FILES_OF_A_SHORTCODE));
