// `npm test`: style, types, build and every test, in each engine on this machine. The last line counts them all.
import { INSTALL, installedEngines, wantedEngines } from '../test/support/browsers/available.js';
import { installEngines } from './install-engines.js';
import { runTests } from './run-tests.js';
import { runTool } from './run-tool.js';

const ci = process.env.CI === 'true';
const args = process.argv.slice(2);

const missing = () => wantedEngines().filter(engine => !installedEngines().includes(engine));
const enough = () => (ci ? missing().length === 0 : missing().length < wantedEngines().length);
if (!enough() && !(installEngines(missing()) && enough())) process.exit(1);

// The tests need what is built; style and types do not, and go beside them.
const checks = inTurn(['biome', 'ci', '.'], ['tsc', '-p', '.']);
const builds = await inTurn(['node', 'scripts/build.js'], ['node', 'scripts/demo.js']);
// Tests in browsers wait a lot, so the others go beside them; a caller who names projects gets those.
const isNarrowed = args.some(arg => /^--project\b/.test(arg));
const runs = await Promise.all(
  isNarrowed
    ? [runTests('named', args)]
    : [runTests('unit', ['--project=unit', ...args]), runTests('pages', ['--project=pages', ...args], true)],
);
const tests = sum(runs);
if (tests.passed + tests.failed === 0) {
  console.log('\nNo test is called so.');
  tests.failed = 1;
}
const { passed, failed } = sum([...(await checks), ...builds, tests]);

if (missing().length > 0) console.log(`\nSKIPPED: ${missing().join(', ')}. To test there too: ${INSTALL}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Runs tools one after the other.
 * @param {string[][]} commands
 */
async function inTurn(...commands) {
  const counts = [];
  for (const command of commands) counts.push(await runTool(command));
  return counts;
}

/**
 * @param {import('./run-tool.js').Count[]} counts
 * @returns {import('./run-tool.js').Count}
 */
function sum(counts) {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}
