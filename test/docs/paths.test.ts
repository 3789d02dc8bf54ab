import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md'))
  .map(path => `docs/${path.replaceAll('\\', '/')}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...docs.toSorted()];

const textOf = (page: string) => readFileSync(page, 'utf8');

// A file or folder of this repository, in prose, in code or in a command.
const PATH = /(?<=[\s`(])(?:src|scripts|test|docs|demo|bench)\/[\w./-]*\w\/?/g;

// Files of the fictitious provider that the examples create.
const isExample = (path: string) => /\bacme\b/.test(path);

const withoutFences = (text: string) => text.replaceAll(/^```.*?^```$/gms, '');

// https://github.github.com/gfm/ does not define anchors; these are the ones that GitHub derives from headings.
const anchorsOf = (page: string) =>
  [...withoutFences(textOf(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

const linksOf = (page: string) =>
  [...withoutFences(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter(link => !/^[a-z]+:/.test(link));

test.each(pages)('%s names only files that exist', page => {
  const paths = [...textOf(page).matchAll(PATH)].map(([path]) => path).filter(path => !isExample(path));
  expect(paths.filter(path => !existsSync(path))).toEqual([]);
});

test.each(pages)('%s links only to files and headings that exist', page => {
  const broken = linksOf(page).filter(link => {
    const [path = '', anchor] = link.split('#');
    const file = path ? posix.join(posix.dirname(page), path) : page;
    return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
  });
  expect(broken).toEqual([]);
});

test('the patterns find paths and links', () => {
  expect(textOf('CONTRIBUTING.md').match(PATH)?.length).toBeGreaterThan(3);
  expect(linksOf('README.md').length).toBeGreaterThan(10);
});
