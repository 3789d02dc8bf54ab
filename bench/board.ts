import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { BLOG, openBlog } from '../test/support/blog.ts';
import { chromiumOptions } from '../test/support/browsers/chromium.ts';
import { text } from '../test/support/responders.ts';
import { startWeb } from '../test/support/web.ts';
import { cardLibraries, cardPage, NEAREST, OURS } from './card-pages.ts';
import { servePeers } from './lab.ts';

// Libraries whose card a designer would compare.
const SHOWN = [NEAREST, '@justinribeiro/lite-youtube', 'lazyframe', '@orestbida/iframemanager', OURS];
const WIDTHS_PX = { wide: 640, phone: 340 } as const;
const TITLE = 'Keeping a learning pipeline small';

async function shoot(browser: Browser, url: string, width: number, height: number): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width, height }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(1500);
  const png = await page.screenshot({ fullPage: true });
  await context.close();
  return png;
}

/** Takes a picture of the cards of several libraries, one below the other, for each width, into a directory. */
export async function shootBoards(directory: string): Promise<void> {
  const web = await startWeb();
  const browser = await chromium.launch(chromiumOptions(web.port));
  mkdirSync(directory, { recursive: true });
  try {
    for (const [name, width] of Object.entries(WIDTHS_PX)) {
      const shots: string[] = [];
      for (const library of (await cardLibraries()).filter(one => SHOWN.includes(one.name))) {
        const titled = cardPage(library, 2)
          .replaceAll('A video', TITLE)
          .replace(/(\{\{< youtube )(\w+)/g, `$1id="$2" title="${TITLE}"`)
          .replace(
            '<main>',
            '<style>body{margin:0;padding:12px;font:17px/1.6 system-ui,sans-serif}</style><main>',
          );
        web.reset();
        openBlog(web, { '/': titled });
        servePeers(web);
        const png = await shoot(browser, BLOG, width, 300);
        shots.push(
          `<figure><figcaption>${library.name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
        );
      }
      web.host(
        'board.example',
        text(
          `<style>body{margin:0;padding:16px;display:flex;gap:16px;background:#e9e7e1;font:700 15px system-ui}figure{margin:0;flex:none}figcaption{margin-bottom:6px}img{display:block}</style>${shots.join('')}`,
        ),
      );
      const all = (width + 16) * shots.length + 16;
      writeFileSync(
        `${directory}/board-${name}.png`,
        await shoot(browser, 'https://board.example/', all, 300),
      );
    }
  } finally {
    await browser.close();
    await web.close();
  }
}
