import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BLOG } from '../test/support/blog.ts';
import { chromiumOptions } from '../test/support/browsers/chromium.ts';
import { twitter } from '../test/support/third-parties/twitter.ts';
import { figureTable } from './figure-table.ts';
import { inLab, PEERS_DIRECTORY } from './lab.ts';
import type { Part } from './part.ts';
import { POST_PATH, postPages, servePostServices } from './post-pages.ts';
import { figure, median, withSpread } from './spread.ts';

const MAX_ROUNDS = 3;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

// Lighthouse's names of the figures, and how many digits they have after the point.
const METRICS = [
  ['first-contentful-paint', 'first paint, ms', 0],
  ['largest-contentful-paint', 'largest paint, ms', 0],
  ['total-blocking-time', 'blocking time, ms', 0],
  ['cumulative-layout-shift', 'layout shift', 3],
  ['mainthread-work-breakdown', 'main thread, ms', 0],
] as const;

/** The parts of Lighthouse's report that are read here. */
interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** Runs Lighthouse with its own settings (a slow phone) in a Chromium that reaches the stand-ins only. */
async function audit(port: number): Promise<Report> {
  const { executablePath = '', args = [] } = chromiumOptions(port);
  const directory = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const output = join(directory, 'report.json');
  const flags = ['--headless', ...args].map(flag => flag.replace(/=(.* .*)/, '="$1"')).join(' ');
  try {
    await promisify(execFile)(
      'node',
      [
        `${PEERS_DIRECTORY}/lighthouse/cli/index.js`,
        `${BLOG}${POST_PATH.slice(1)}`,
        '--quiet',
        '--output=json',
        `--output-path=${output}`,
        `--only-categories=${CATEGORIES.join(',')}`,
        `--chrome-flags=${flags}`,
        '--no-enable-error-reporting',
      ],
      { env: { ...process.env, CHROME_PATH: executablePath } },
    );
    return JSON.parse(readFileSync(output, 'utf8'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Audits the demo's post by this library, by packages from npm, and with the services' own codes. */
export const measure = (rounds: number): Promise<Part> =>
  inLab(async lab => {
    const pages = await postPages();
    const reports = new Map<string, Report[]>(pages.map(({ name }) => [name, []]));
    for (let round = 0; round < Math.min(rounds, MAX_ROUNDS); round++)
      for (const { name, html } of pages) {
        lab.serve({ [POST_PATH]: html });
        servePostServices(lab.web, twitter);
        reports.get(name)?.push(await audit(lab.web.port));
      }
    const rows = pages.map(({ name, label }) => {
      const own = reports.get(name) ?? [];
      const scores = CATEGORIES.map(category =>
        figure(median(own.map(({ categories }) => (categories[category]?.score ?? Number.NaN) * 100))),
      );
      const metrics = METRICS.map(([id, , digits]) =>
        withSpread(
          own.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN),
          digits,
        ),
      );
      return [label, ...scores, ...metrics];
    });
    const version = reports.get('peers')?.[0]?.lighthouseVersion;
    const head = ['the post by', ...CATEGORIES, ...METRICS.map(([, label]) => label)];
    return {
      markdown: `${figureTable(head, rows)}\n\nLighthouse ${version}, ${Math.min(rounds, MAX_ROUNDS)} rounds.`,
    };
  });
