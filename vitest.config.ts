import { defineConfig } from 'vitest/config';
import { chooseEngines, INSTALL } from './test/support/browsers/available.js';
import { define, plugins } from './vite.config.ts';

const { missing } = chooseEngines();
if (missing.length > 0) console.warn(`SKIPPED: no tests in ${missing.join(', ')}. To install: ${INSTALL}`);

const forSources = { plugins: plugins(), define };

const pageTests = 'test/pages/**/*.test.ts';

const unit = {
  ...forSources,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: [pageTests],
    // Isolation would take longer than the tests, in a hundred small files.
    isolate: false,
    maxWorkers: 2,
    // They run in parallel with browsers. Code that is not linear still exceeds this by far.
    testTimeout: 30_000,
    sequence: { groupOrder: 0 },
  },
};

const pages = {
  ...forSources,
  test: {
    name: 'pages',
    environment: 'node',
    include: [pageTests],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files whose tests do not depend on the engine have none in the other engines.
    passWithNoTests: true,
    // A worker runs many files in the same browsers; see each-engine.ts.
    isolate: false,
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
  },
};

export default defineConfig({
  server: { open: false },
  test: {
    projects: [unit, pages],
  },
});
