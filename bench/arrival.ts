import { BLOG, blogPage, diaryOf, openBlog } from '../test/support/blog.ts';
import type { Engine } from '../test/support/browsers/available.js';
import { launch } from '../test/support/browsers/index.ts';
import { later } from '../test/support/release.ts';
import { startWeb } from '../test/support/web.ts';

const SCRIPT_TAGS = {
  'no tag': '',
  blocking: '<script src="/dist/loader.js" data-load="click"></script>',
  async: '<script async src="/dist/loader.js" data-load="click"></script>',
  defer: '<script defer src="/dist/loader.js" data-load="click"></script>',
  module: '<script type="module" src="/dist/loader.js" data-load="click"></script>',
} as const;

const EMBEDS_PER_KIND = 8;
const RUNS = 5;
// How long a small file takes on a good network. A local server alone would be unrealistically fast.
const LOADER_DELAY_MS = 50;
// Time for requests or layout shifts to happen after the page has loaded.
const SETTLE_MS = 500;
const LATE_MS = 700;

const deck = (n: number) => n.toString(16).padStart(32, 'a');
const BODY = `<p>${'Words. '.repeat(3000)}</p>${Array.from(
  { length: EMBEDS_PER_KIND },
  (_, n) => `
  <p><iframe src="https://docs.google.com/presentation/d/${deck(n)}/embed?start=false"></iframe></p>
  <script async class="speakerdeck-embed" data-id="${deck(n)}" data-ratio="1.77" src="//speakerdeck.com/assets/embed.js?${n}"></script>
  <p><iframe src="https://www.loom.com/embed/${deck(n)}"></iframe></p>`,
).join('')}`;

/** The number of third-party requests with one kind of script tag, in each run. */
export interface Arrival {
  readonly engine: Engine;
  /** A key of `SCRIPT_TAGS`. */
  readonly how: string;
  /** Of eight raw frames of a common provider, below the fold. */
  readonly frames: readonly number[];
  /** Of eight vendor scripts. */
  readonly scripts: readonly number[];
  /** Of eight raw frames of a less common provider, below the fold. */
  readonly further: readonly number[];
}

/** Counts the third-party requests before the loader runs, for each kind of script tag. */
export async function measureArrival(engine: Engine): Promise<Arrival[]> {
  const web = await startWeb();
  const browser = await launch(engine, web);
  const arrivals: Arrival[] = [];
  try {
    for (const [how, head] of Object.entries(SCRIPT_TAGS)) {
      const frames: number[] = [];
      const scripts: number[] = [];
      const further: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        web.reset();
        openBlog(web, { '/': blogPage(BODY, head) }, {}, { '/dist/loader.js': LOADER_DELAY_MS });
        const page = await browser.page();
        await page.goto(BLOG);
        await page.evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), SETTLE_MS);
        frames.push(web.log.filter(({ host }) => host === 'docs.google.com').length);
        scripts.push(web.log.filter(({ path }) => path.startsWith('/assets/embed.js')).length);
        further.push(web.log.filter(({ host }) => host === 'www.loom.com').length);
        await page.close();
      }
      arrivals.push({ engine, how, frames, scripts, further });
    }
  } finally {
    await browser.close();
    await web.close();
  }
  return arrivals;
}

/** Measures the layout shifts of a post with a late loader, in Chromium, the only browser that reports them. */
export async function measureLateShift(): Promise<{ readonly sum: number; readonly times: number }> {
  const web = await startWeb();
  const browser = await launch('chromium', web);
  try {
    const body = `<p>Before.</p><p>{{< youtube nNFCc3nowfg >}}</p><p>${'After. '.repeat(400)}</p>`;
    openBlog(
      web,
      { '/': blogPage(body, '<script async src="/dist/loader.js"></script>') },
      {},
      {
        '/dist/loader.js': LATE_MS,
        [later('elements')]: LATE_MS,
      },
    );
    const page = await browser.page({ width: 1280, height: 900 });
    await page.goto(BLOG);
    await page.until(() => document.querySelector('yt-embed[provider]'));
    await page.evaluate(ms => new Promise(resolve => setTimeout(resolve, ms)), SETTLE_MS);
    const { shifts } = await diaryOf(page);
    return { sum: shifts.reduce((sum, value) => sum + value, 0), times: shifts.length };
  } finally {
    await browser.close();
    await web.close();
  }
}
