import { defineConfig } from 'vitest/config';
import { chooseEngines, INSTALL } from './test/support/browsers/available.js';
import { define, plugins } from './vite.config.ts';

const { missing } = chooseEngines();
if (missing.length > 0) console.warn(`SKIPPED: no tests in ${missing.join(', ')}. To have them: ${INSTALL}`);

// What the sources need of Vite.
const forSources = { plugins: plugins(), define };

const pageTests = 'test/pages/**/*.test.ts';

const unit = {
  ...forSources,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: [pageTests],
    // A process for each of a hundred small files would take longer than they do.
    isolate: false,
    maxWorkers: 2,
    // They run beside browsers that want both cores. What takes too long for its input takes minutes.
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
    // A worker runs many files with the same engines: see each-engine.ts.
    isolate: false,
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
  },
};

export default defineConfig({
  server: { open: false },
  test: {
    // A frame that is taken away while it loads trips Playwright's driver of Firefox, and no test of ours.
    onUnhandledError: (error: { stack?: string }) =>
      !error.stack?.includes('BidiPage._onNavigationCommitted'),
    projects: [unit, pages],
  },
});
