import { readFileSync, rmSync } from 'node:fs';
import { run } from './run-tool.js';

/**
 * Runs vitest and counts its tests. A run without tests passes.
 * @param {string} name part of the name of the results file
 * @param {string[]} args
 * @param {boolean} live true to print the output at once
 * @returns {Promise<import('./run-tool.js').Count>}
 */
export async function runTests(name, args, live = false) {
  const results = `build/test-results-${name}.json`;
  rmSync(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const ok = await run(['vitest', 'run', '--passWithNoTests', ...reporters, ...args], live);
  const { passed, failed } = readResults(results);
  // Vitest can fail without a failed test, by an unhandled error or a crash.
  return { passed, failed: failed || (ok ? 0 : 1) };
}

/**
 * Counts the tests in a results file. A test file that fails before its first test counts as one failed test, and so does
 * a missing results file.
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
