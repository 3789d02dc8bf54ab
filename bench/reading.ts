import { parseShortcodes } from '../src/shortcode.ts';
import { BLOG, blogPage, openBlog } from '../test/support/blog.ts';
import type { Engine } from '../test/support/browsers/available.js';
import { launch } from '../test/support/browsers/index.ts';
import { startWeb } from '../test/support/web.ts';

const RUNS = 9;
const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const TEXTS: Readonly<Record<string, string>> = {
  'prose without a brace': 'Words and words, and a sentence that ends. ',
  'prose with a call a line': 'Words {{< youtube nNFCc3nowfg >}} and words.\n',
  'calls with many arguments': '{{< tweet user="chezou" id=“1324621428235268096” theme=dark >}}\n',
  braces: '{',
  'left delimiters': '{{<',
  'open quotes': '{{< a "',
  'calls without an end': '{{< a ',
};

/** Megabytes a second that the whole grammar reads, by kind of text. */
export function measureParser(): [what: string, speed: number][] {
  return Object.entries(TEXTS).map(([what, piece]) => {
    const text = piece.repeat(2e6 / piece.length);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      parseShortcodes(text);
      return performance.now() - start;
    });
    return [what, text.length / 1e3 / median(times)];
  });
}

/** How long a page takes to be scanned, and a bare pass over its texts, in milliseconds. */
export interface Scan {
  readonly engine: Engine;
  readonly bare: number;
  readonly scan: number;
  readonly upgrade: number;
}

/** Scans 10,000 paragraphs: once without calls, once with 100, which are also wrapped. */
export async function measureScan(engine: Engine): Promise<Scan> {
  const web = await startWeb();
  openBlog(web, {
    '/': blogPage('<main></main>', '<script src="/dist/loader.js" data-watch="off"></script>'),
  });
  const browser = await launch(engine, web);
  try {
    const page = await browser.page();
    await page.goto(BLOG);
    const run = (every: number) => {
      const main = document.createElement('main');
      for (let n = 0; n < 10_000; n++) {
        const p = document.createElement('p');
        p.append(
          'Words with ',
          Object.assign(document.createElement('em'), { textContent: 'stress' }),
          ', and more of them. ',
        );
        if (every && n % every === 0) p.append('{{< youtube nNFCc3nowfg >}}');
        main.append(p);
      }
      document.querySelector('main')?.replaceWith(main);
      main.getBoundingClientRect();
      const time = (work: () => void) => {
        const start = performance.now();
        work();
        return performance.now() - start;
      };
      const bare = time(() => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        let length = 0;
        while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
        if (length < 0) throw new Error('never');
      });
      return [bare, time(() => globalThis.shortcodeEmbeds?.scan(main))];
    };
    const times: { bare: number[]; scan: number[]; upgrade: number[] } = { bare: [], scan: [], upgrade: [] };
    for (let n = 0; n < RUNS; n++) {
      const [bare = 0, scan = 0] = await page.evaluate(run, 0);
      const [, upgrade = 0] = await page.evaluate(run, 100);
      times.bare.push(bare);
      times.scan.push(scan);
      times.upgrade.push(upgrade);
    }
    await page.close();
    return { engine, bare: median(times.bare), scan: median(times.scan), upgrade: median(times.upgrade) };
  } finally {
    await browser.close();
    await web.close();
  }
}
