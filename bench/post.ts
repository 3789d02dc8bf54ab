import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { BLOG } from '../test/support/blog.ts';
import { brotliBytes } from '../test/support/brotli-bytes.ts';
import { twitter } from '../test/support/third-parties/twitter.ts';
import { wavesOf } from '../test/support/waves.ts';
import type { LogEntry } from '../test/support/web.ts';
import { BUNDLES_DIRECTORY } from './bundle-peer.ts';
import { figureTable } from './figure-table.ts';
import { inLab, type Lab, PEERS_HOST } from './lab.ts';
import type { Part } from './part.ts';
import { POST_PATH, type PostPage, postPages, servePostServices } from './post-pages.ts';
import { figure } from './spread.ts';

// The delay separates the waves: a file that another one asks for is requested after that has arrived.
const FILE_DELAY_MS = 200;
const SETTLE_MS = 1500;

/** The counts of one page. */
interface PostCounts {
  /** Scripts and style sheets of the libraries. */
  readonly files: number;
  /** Their bytes, each compressed by Brotli at its highest level. */
  readonly bytes: number;
  readonly waves: number;
  /** Requests of other hosts before any scrolling. */
  readonly early: number;
  /** The same, after the page was scrolled to its end. */
  readonly all: number;
  readonly hosts: readonly string[];
}

const LIBRARY_FILE = /^\/(?:dist|bundles)\/.*\.(?:js|css)$/;

const isOwn = ({ host, path }: LogEntry) =>
  (host === 'blog.example' || host === PEERS_HOST) && LIBRARY_FILE.test(path);

const isForeign = ({ host }: LogEntry) => host !== 'blog.example' && host !== PEERS_HOST;

const fileOf = (path: string) => path.replace(/^\/bundles/, BUNDLES_DIRECTORY).replace(/^\//, '');

/** Scrolls the page to its end in steps, as a reader does. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  });
}

async function wavesIn(page: Page): Promise<number> {
  const asked = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\/(?:dist|bundles)\/.*\.(?:js|css)$/.test(name))
      .map(({ name, startTime, responseEnd }) => ({ name, from: startTime, to: responseEnd })),
  );
  return wavesOf(asked).length;
}

async function count(lab: Lab, { html }: PostPage): Promise<PostCounts> {
  lab.serve({ [POST_PATH]: html }, FILE_DELAY_MS);
  servePostServices(lab.web, twitter);
  const { page, close } = await lab.visit();
  await page.goto(`${BLOG}${POST_PATH.slice(1)}`);
  await page.waitForTimeout(SETTLE_MS);
  const early = lab.web.log.filter(isForeign).length;
  await readThrough(page);
  await page.waitForTimeout(SETTLE_MS);
  const files = [...new Set(lab.web.log.filter(isOwn).map(({ path }) => fileOf(path)))];
  const foreign = lab.web.log.filter(isForeign);
  const waves = await wavesIn(page);
  await close();
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + brotliBytes(readFileSync(file)), 0),
    waves,
    early,
    all: foreign.length,
    hosts: [...new Set(foreign.map(({ host }) => host))].toSorted(),
  };
}

/** Counts files, bytes, waves and requests of the demo's post, by this library and by others. */
export const measure = (): Promise<Part> =>
  inLab(async lab => {
    const pages = await postPages();
    const found: (readonly [PostPage, PostCounts])[] = [];
    for (const page of pages) found.push([page, await count(lab, page)]);
    const head = [
      'the post by',
      'files',
      'kB',
      'waves',
      'requests of services, before scrolling',
      'when scrolled to the end',
      'hosts',
    ];
    const markdown = figureTable(
      head,
      found.map(([{ label }, { files, bytes, waves, early, all, hosts }]) => [
        label,
        figure(files),
        figure(bytes / 1000, 1),
        figure(waves),
        figure(early),
        figure(all),
        hosts.map(host => `\`${host}\``).join(' '),
      ]),
    );
    const peers = found.find(([{ name }]) => name === 'peers')?.[1];
    if (!peers) throw new Error('the page of the peers is missing');
    const { files, bytes, waves } = peers;
    return { markdown, counts: { peers: { files, bytes, waves } } };
  });
