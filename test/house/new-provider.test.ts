import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The files that the script reads and writes, and those that the checks of its output need.
const NEEDED = [
  'src',
  'scripts/new-provider.js',
  'scripts/provider-files.js',
  'test/providers/contract.test.ts',
  'test/providers/table.ts',
  ...['package.json', 'biome.json', 'tsconfig.json', '.gitignore'],
];

let copy = '';

// The inner vitest must not take itself for a worker of this one.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITE/.test(name)));

const newProvider = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/new-provider.js', ...args], {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  return { status, stderr: stderr.trim() };
};

const read = (file: string) => readFileSync(join(copy, file), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-provider-'));
  for (const file of NEEDED) cpSync(file, join(copy, file), { recursive: true });
  mkdirSync(join(copy, 'test/providers/services'));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each([
  [[], /^The name is missing: npm run new-provider NAME/],
  [['Aazyx'], /^A name has small letters and digits, a letter first, which Aazyx has not/],
  [['2fast'], /^A name has small letters/],
  [['../aazyx'], /^A name has small letters/],
  [['vimeo'], /^There is src\/providers\/services\/vimeo\.ts already/],
  [['index'], /^There is src\/providers\/services\/index\.ts already/],
  [['tweet'], /^tweet is a name that src\/providers\/services\/twitter\.ts has already/],
  [['video'], /^video is a name that src\/providers\/registry\/catalogue\.ts has already/],
  [['class'], /^class is a word of the language/],
  [['undefined'], /^undefined is a word of the language/],
  [['test'], /^test is a word of the language or of the files/],
  [['aazyx', 'video.aazyx.example'], /^There is more than a name \(video\.aazyx\.example\): .* -- --host/],
  [['aazyx', '--host', 'https://example.com'], /^A host is written as video\.example\.com/],
  [['aazyx', '--hots', 'example.com'], /--hots/],
])('refuses %j and writes nothing', (args, sentence) => {
  const before = read('src/providers/services/index.ts');
  const { status, stderr } = newProvider(...args);
  expect(stderr).toMatch(sentence);
  expect(status).toBe(1);
  expect(read('src/providers/services/index.ts')).toBe(before);
  expect(existsSync(join(copy, 'src/providers/services/aazyx.ts'))).toBe(false);
});

test('a new provider satisfies the contract, and is added to the list in alphabetical order', {
  timeout: 120_000,
}, () => {
  const before = read('src/providers/services/index.ts').split('\n');
  expect(newProvider('daazyx', '--host', 'video.aazyx.example')).toEqual({ status: 0, stderr: '' });
  expect(newProvider('zzz')).toEqual({ status: 0, stderr: '' });

  const after = read('src/providers/services/index.ts').split('\n');
  expect(after.filter(line => !before.includes(line))).toEqual([
    "import { daazyx } from './daazyx.ts';",
    "import { zzz } from './zzz.ts';",
    '  daazyx,',
    '  zzz,',
  ]);
  expect(after[after.indexOf('  daazyx,') + 1]).toBe('  dailymotion,');
  expect(after.slice(after.indexOf('  zzz,'))).toEqual(['  zzz,', '];', '']);
  expect(read('src/providers/services/daazyx.ts')).toContain("hosts: ['video.aazyx.example']");
  expect(read('src/providers/services/zzz.ts')).toContain("hosts: ['zzz.example']");
  expect(newProvider('daazyx')).toMatchObject({ status: 1 });

  const run = (bin: string, ...args: string[]) =>
    execFileSync(`node_modules/.bin/${bin}`, args, { cwd: copy, env, encoding: 'utf8', stdio: 'pipe' });
  const files = ['daazyx', 'zzz'].flatMap(name => [
    `src/providers/services/${name}.ts`,
    `test/providers/services/${name}.test.ts`,
  ]);
  run('biome', 'ci', ...files, 'src/providers/services/index.ts');
  run('tsc', '-p', '.');
  const titles = 'daazyx|zzz|Zzz|Daazyx|told apart|leads to one provider';
  const results = JSON.parse(run('vitest', 'run', '--reporter=json', '-t', titles));
  expect(results).toMatchObject({ numFailedTests: 0, numFailedTestSuites: 0 });
  // Twice: the contract, the sandbox, hostile texts, six rows and eight, a frame and a link; and two for all providers together.
  expect(results.numPassedTests).toBe(2 * (1 + 1 + 1 + 6 + 8 + 1 + 1) + 2);
});
