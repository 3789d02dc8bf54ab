// `npm test`: style, types, build and every test, in each engine on this machine. The last line counts them all.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { INSTALL, installedEngines, wantedEngines } from '../test/support/browsers/available.js';
import { installEngines } from './install-engines.js';

const RESULTS = 'build/test-results.json';
const ci = process.env.CI === 'true';

const missing = () => wantedEngines().filter(engine => !installedEngines().includes(engine));
const enough = () => (ci ? missing().length === 0 : missing().length < wantedEngines().length);
if (!enough() && !(installEngines(missing()) && enough())) process.exit(1);

let passed = 0;
let failed = 0;

/**
 * Runs one tool from node_modules or node itself, and tells whether it was content.
 * @param {string[]} command
 */
function run(...command) {
  console.log(`\n$ ${command.join(' ')}`);
  const [program = '', ...args] = command;
  const bin = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  return spawnSync(bin, args, { stdio: 'inherit' }).status === 0;
}

/** @param {boolean} ok */
function count(ok) {
  if (ok) passed++;
  else failed++;
}

count(run('biome', 'ci', '.'));
count(run('tsc', '-p', '.'));
count(run('node', 'scripts/build.js'));
count(run('node', 'scripts/demo.js'));

rmSync(RESULTS, { force: true });
const kinds = ['default', 'json', './test/support/second-tries.ts'];
const reporters = [...kinds.map(kind => `--reporter=${kind}`), `--outputFile.json=${RESULTS}`];
const content = run('vitest', 'run', ...reporters, ...process.argv.slice(2));
const tests = readResults();
passed += tests.passed;
// Vitest can be discontent with no test to blame: a stray error, or nothing to run.
failed += tests.failed || (content ? 0 : 1);

if (missing().length > 0) console.log(`\nSKIPPED: ${missing().join(', ')}. To test there too: ${INSTALL}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Counts tests; a file that broke before its first test counts as one failed test. */
function readResults() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    /** @param {{ status: string, assertionResults: { status: string }[] }} file */
    const broken = file =>
      file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed');
    return { passed: numPassedTests, failed: numFailedTests + testResults.filter(broken).length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
