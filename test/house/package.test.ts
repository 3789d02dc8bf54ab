import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const targets = Object.values<string | Record<string, string>>(exports).flatMap(target =>
  typeof target === 'string' ? [target] : Object.values(target),
);
const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8', stdio: 'pipe' }),
);
const packed: string[] = files.map(({ path }: { path: string }) => `./${path}`);

test.each(targets)('the export %s exists and is packed', target => {
  expect(existsSync(target), 'npm run build').toBe(true);
  expect(packed).toContain(target);
});

test('packs built files, licence, README and package.json only', () => {
  const own = packed.filter(path => !/^\.\/(?:dist|lib)\//.test(path));
  expect(own.toSorted()).toEqual(['./LICENSE', './README.md', './package.json']);
});

test('modules for bundlers import the dependencies by name and nothing else', () => {
  const modules = packed.filter(path => /^\.\/lib\/.*\.js$/.test(path));
  const names = modules.flatMap(path =>
    [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^"]*"([^."][^"]*)";$/gm)].map(
      ([, name = '']) => name,
    ),
  );
  expect([...new Set(names)].toSorted()).toEqual(Object.keys(dependencies).toSorted());
});
