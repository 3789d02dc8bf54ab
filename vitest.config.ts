import { defineConfig } from 'vitest/config';
import { embedTable } from './scripts/plugins/embed-table.ts';
import { browserMode } from './test/support/browser-mode.ts';
import { chooseEngines, type Engine, INSTALL } from './test/support/browsers/available.js';
import { define } from './vite.config.ts';

const { engines, missing } = chooseEngines();
if (missing.length > 0) console.warn(`SKIPPED: no tests in ${missing.join(', ')}. To have them: ${INSTALL}`);

// What the sources need of Vite, in node and in browsers alike.
const forSources = { plugins: [embedTable()], define };

const browserTests = 'test/**/*.browser.test.ts';
const pageTests = 'test/pages/**/*.test.ts';

const unit = {
  ...forSources,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: [browserTests, pageTests],
    sequence: { groupOrder: 0 },
  },
};

const elements = async (engine: Engine) => ({
  ...forSources,
  // Found late, a dependency would reload the page in the middle of a test.
  optimizeDeps: { include: ['lit', 'lit/**/*.js'] },
  test: {
    name: `in ${engine}`,
    include: [browserTests],
    testTimeout: 20_000,
    sequence: { groupOrder: 1 },
    browser: await browserMode(engine),
  },
});

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
    // Three browsers on two busy cores; whoever needed a second try is named at the end.
    retry: process.env.CI === 'true' ? 1 : 0,
    sequence: { groupOrder: 2 },
  },
};

export default defineConfig(async () => ({
  server: { open: false },
  test: {
    // A frame that is taken away while it loads trips Playwright's driver of Firefox, and no test of ours.
    onUnhandledError: (error: { stack?: string }) =>
      !error.stack?.includes('BidiPage._onNavigationCommitted'),
    projects: [unit, ...(await Promise.all(engines.map(elements))), pages],
  },
}));
