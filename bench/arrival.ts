import { BLOG, blogPage, diaryOf, openBlog } from '../test/support/blog.ts';
import type { Engine } from '../test/support/browsers/available.js';
import { launch } from '../test/support/browsers/index.ts';
import { later } from '../test/support/release.ts';
import { startWeb } from '../test/support/web.ts';

const HOW = {
  'no tag': '',
  blocking: '<script src="/dist/loader.js" data-load="click"></script>',
  async: '<script async src="/dist/loader.js" data-load="click"></script>',
  defer: '<script defer src="/dist/loader.js" data-load="click"></script>',
  module: '<script type="module" src="/dist/loader.js" data-load="click"></script>',
} as const;

const COUNT = 8;
const RUNS = 5;
// What a small file takes over a good network, so that the page does not wait for a lab's own speed.
const LOADER_MS = 50;

const deck = (n: number) => n.toString(16).padStart(32, 'a');
const BODY = `<p>${'Words. '.repeat(3000)}</p>${Array.from(
  { length: COUNT },
  (_, n) => `
  <p><iframe src="https://docs.google.com/presentation/d/${deck(n)}/embed?start=false"></iframe></p>
  <script async class="speakerdeck-embed" data-id="${deck(n)}" data-ratio="1.77" src="//speakerdeck.com/assets/embed.js?${n}"></script>
  <p><iframe src="https://www.loom.com/embed/${deck(n)}"></iframe></p>`,
).join('')}`;

/**
 * What one way of loading let through, of eight raw frames that the loader knows, eight vendor scripts, and eight raw
 * frames that it does not know, below the fold, in five runs.
 */
export interface Arrival {
  readonly engine: Engine;
  readonly how: string;
  readonly frames: readonly number[];
  readonly scripts: readonly number[];
  readonly further: readonly number[];
}

/** Counts, for every way to write the tag, the third-party requests that had left before it could act. */
export async function measureArrival(engine: Engine): Promise<Arrival[]> {
  const web = await startWeb();
  const browser = await launch(engine, web);
  const arrivals: Arrival[] = [];
  try {
    for (const [how, head] of Object.entries(HOW)) {
      const frames: number[] = [];
      const scripts: number[] = [];
      const further: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        web.reset();
        openBlog(web, { '/': blogPage(BODY, head) }, {}, { '/dist/loader.js': LOADER_MS });
        const page = await browser.page();
        await page.goto(BLOG);
        await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 500)));
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

/** Layout shift of a post whose loader comes late, in Chromium, which alone reports it: the sum, and how often. */
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
        '/dist/loader.js': 700,
        [later('elements')]: 700,
      },
    );
    const page = await browser.page({ width: 1280, height: 900 });
    await page.goto(BLOG);
    await page.until(() => document.querySelector('yt-embed[provider]'));
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 500)));
    const { shifts } = await diaryOf(page);
    return { sum: shifts.reduce((sum, value) => sum + value, 0), times: shifts.length };
  } finally {
    await browser.close();
    await web.close();
  }
}
