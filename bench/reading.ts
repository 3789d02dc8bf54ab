import { parseShortcodes } from '../src/entries/lib/shortcode.ts';
import { BLOG, blogPage, openBlog } from '../test/support/blog.ts';
import type { Engine } from '../test/support/browsers/available.js';
import { launch } from '../test/support/browsers/index.ts';
import { later } from '../test/support/release.ts';
import { startWeb } from '../test/support/web.ts';

const RUNS = 15;
const TEXT_LENGTH = 2e6;
const PARAGRAPHS = 10_000;
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

/** Returns the speed of the parser in MB/s, by kind of text. */
export function measureParser(): [kind: string, megabytesPerSecond: number][] {
  return Object.entries(TEXTS).map(([kind, piece]) => {
    const text = piece.repeat(TEXT_LENGTH / piece.length);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      parseShortcodes(text);
      return performance.now() - start;
    });
    return [kind, text.length / 1e3 / median(times)];
  });
}

/** Median durations in milliseconds. */
export interface Scan {
  /** A loop over all text nodes of the page. */
  readonly bare: number;
  /** A scan of the page without calls. */
  readonly scan: number;
  /** A scan of the page with 100 calls, which it wraps. */
  readonly wrap: number;
}

/**
 * Scans 10,000 paragraphs, with and without calls. Each pass gets a new copy of the page, like the loader's first scan:
 * further passes over one copy are faster. The elements are not loaded.
 */
export async function measureScan(engine: Engine): Promise<Scan> {
  const web = await startWeb();
  const blog = openBlog(web, {
    '/': blogPage('<main></main>', '<script src="/dist/loader.js" data-watch="off"></script>'),
  });
  web.host('blog.example', (request, response) =>
    request.url.pathname === later('elements') ? undefined : blog(request, response),
  );
  const browser = await launch(engine, web);
  try {
    const page = await browser.page();
    await page.goto(BLOG);
    const run = ([kind, paragraphs]: [kind: string, paragraphs: number]) => {
      const main = document.createElement('main');
      for (let n = 0; n < paragraphs; n++) {
        const p = document.createElement('p');
        p.append(
          'Words with ',
          Object.assign(document.createElement('em'), { textContent: 'stress' }),
          ', and more of them. ',
        );
        if (kind === 'wrap' && n % 100 === 0) p.append('{{< youtube nNFCc3nowfg >}}');
        main.append(p);
      }
      document.querySelector('main')?.replaceWith(main);
      main.getBoundingClientRect();
      const start = performance.now();
      if (kind === 'bare') {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        let length = 0;
        while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
        if (length < 0) throw new Error('never');
      } else globalThis.shortcodeEmbeds?.scan(main);
      return performance.now() - start;
    };
    const timesOf = async (kind: string) => {
      const times: number[] = [];
      for (let n = 0; n < RUNS; n++) times.push(await page.evaluate(run, [kind, PARAGRAPHS]));
      return median(times);
    };
    const scan = { bare: await timesOf('bare'), scan: await timesOf('scan'), wrap: await timesOf('wrap') };
    await page.close();
    return scan;
  } finally {
    await browser.close();
    await web.close();
  }
}
