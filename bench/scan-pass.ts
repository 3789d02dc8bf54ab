import { BLOG, blogPage, openBlog } from '../test/support/blog.ts';
import type { Engine } from '../test/support/browsers/available.js';
import { launch } from '../test/support/browsers/index.ts';
import type { Page } from '../test/support/browsers/page.ts';
import { later } from '../test/support/release.ts';
import { startWeb } from '../test/support/web.ts';

/** A pass over a page's text: a bare loop over its text nodes, or a scan. */
export type Pass = 'bare' | 'scan';

/** The text that a pass reads. */
export interface Text {
  readonly paragraphs: number;
  /** One call in so many paragraphs; 0 for none. */
  readonly each: number;
  /** The text is read in so many copies, one after the other: clocks of browsers are coarse. */
  readonly copies?: number;
}

/** Characters of one paragraph. */
export const PARAGRAPH_LENGTH = 100;

/** Opens a page with the loader, which does not get its elements, so that a scan only finds and wraps calls. */
export async function withScanPage<Result>(
  engine: Engine,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
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
    return await use(page);
  } finally {
    await browser.close();
    await web.close();
  }
}

/**
 * Returns the milliseconds of one pass. Each pass gets a new copy of the text, like the loader's first scan: further passes
 * over one copy are faster.
 */
export const passOver = (page: Page, pass: Pass, { paragraphs, each, copies = 1 }: Text): Promise<number> =>
  page.evaluate(
    (pass, paragraphs, each, copies, length) => {
      let ms = 0;
      for (let copy = 0; copy < copies; copy++) {
        const main = document.createElement('main');
        for (let n = 0; n < paragraphs; n++) {
          const p = document.createElement('p');
          const end = ', and more of them. '.padEnd(length - 17, 'text ');
          p.append(
            'Words with ',
            Object.assign(document.createElement('em'), { textContent: 'stress' }),
            end,
          );
          if (each && n % each === 0) p.append('{{< youtube nNFCc3nowfg >}}');
          main.append(p);
        }
        document.querySelector('main')?.replaceWith(main);
        main.getBoundingClientRect();
        const start = performance.now();
        if (pass === 'bare') {
          const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          let sum = 0;
          while (walker.nextNode()) sum += (walker.currentNode as unknown as { data: string }).data.length;
          if (sum < 0) throw new Error('never');
        } else globalThis.shortcodeEmbeds?.scan(main);
        ms += performance.now() - start;
      }
      return ms / copies;
    },
    pass,
    paragraphs,
    each,
    copies,
    PARAGRAPH_LENGTH,
  );
