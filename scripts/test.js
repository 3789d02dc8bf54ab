// `npm test`: runs the linter, the type check, the build and every test, in each browser on this machine. The last line is
// the total.
import { INSTALL, installedEngines, wantedEngines } from '../test/support/browsers/available.js';
import { installEngines } from './install-engines.js';
import { runTests } from './run-tests.js';
import { runTool } from './run-tool.js';

const ci = process.env.CI === 'true';
const args = process.argv.slice(2);

const missing = () => wantedEngines().filter(engine => !installedEngines().includes(engine));
const hasEnough = () => (ci ? missing().length === 0 : missing().length < wantedEngines().length);
if (!hasEnough() && !(installEngines(missing()) && hasEnough())) process.exit(1);

// The tests need the build; linter and type check do not, and run in parallel.
const checks = runInSequence(['biome', 'ci', '.'], ['tsc', '-p', '.']);
const builds = await runInSequence(['node', 'scripts/build.js'], ['node', 'scripts/demo.js']);
// Browser tests are mostly idle, so the unit tests run in parallel, unless `--project` selects some.
const isNarrowed = args.some(arg => /^--project\b/.test(arg));
const runs = await Promise.all(
  isNarrowed
    ? [runTests('named', args)]
    : [runTests('unit', ['--project=unit', ...args]), runTests('pages', ['--project=pages', ...args], true)],
);
const tests = sum(runs);
if (tests.passed + tests.failed === 0) {
  console.log('\nNo test matches.');
  tests.failed = 1;
}
const { passed, failed } = sum([...(await checks), ...builds, tests]);

if (missing().length > 0) console.log(`\nSKIPPED: ${missing().join(', ')}. To install: ${INSTALL}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs tools one after the other.
 * @param {string[][]} commands
 */
async function runInSequence(...commands) {
  const counts = [];
  for (const command of commands) counts.push(await runTool(command));
  return counts;
}

/**
 * Adds up counts.
 * @param {import('./run-tool.js').Count[]} counts
 * @returns {import('./run-tool.js').Count}
 */
function sum(counts) {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}
