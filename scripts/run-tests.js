import { readFileSync, rmSync } from 'node:fs';
import { run } from './run-tool.js';

/**
 * Runs vitest and counts its tests; a run that finds none passes.
 * @param {string} name of the file that vitest writes its results to
 * @param {string[]} args
 * @param {boolean} live whether what vitest says is printed at once
 * @returns {Promise<import('./run-tool.js').Count>}
 */
export async function runTests(name, args, live = false) {
  const results = `build/test-results-${name}.json`;
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const ok = await run(['vitest', 'run', '--passWithNoTests', ...reporters, ...args], live);
  const { passed, failed } = readResults(results);
  // Vitest can be discontent with no test to blame, as with a stray error; and it may have crashed.
  return { passed, failed: failed || (ok ? 0 : 1) };
}

/**
 * A file that broke before its first test counts as one failed test; without results none has passed.
 * @param {string} file
 */
function readResults(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    /** @param {{ status: string, assertionResults: { status: string }[] }} file */
    const broken = file =>
      file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed');
    return { passed: numPassedTests, failed: numFailedTests + testResults.filter(broken).length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
