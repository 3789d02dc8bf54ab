import { type Browser, chromium } from 'playwright';
import { BLOG, openBlog } from '../support/blog.ts';
import { chromiumOptions } from '../support/browsers/chromium.ts';
import { text } from '../support/responders.ts';
import type { Web } from '../support/web.ts';
import { besides, docPage, SLIDE_PICTURE, TALK_PICTURE } from './doc-page.ts';

const WIDTH_PX = 500;

/** Takes the pictures of the documentation, light and dark, in Chromium: a post before and after, and its cards. */
export async function shootDocs(web: Web, save: (name: string, png: Buffer) => void): Promise<void> {
  const browser = await chromium.launch(chromiumOptions(web.port));
  try {
    for (const dark of [false, true]) {
      const scheme = dark ? 'dark' : 'light';
      const svg = (picture: string) => text(picture, { type: 'image/svg+xml' });
      openBlog(web, {
        '/raw': docPage('raw', dark),
        '/talks': docPage('talks', dark),
        '/reading': docPage('reading', dark),
        '/talk.svg': svg(TALK_PICTURE),
        '/slide.svg': svg(SLIDE_PICTURE),
      });
      // The service has the same picture.
      web.host('i.ytimg.com', svg(TALK_PICTURE));
      const after = await shoot(browser, `${BLOG}talks`);
      const before = await shoot(browser, `${BLOG}raw`, after.height);
      web.host('docs.example', text(besides(before.png, after.png, dark)));
      save(`post-${scheme}`, (await shoot(browser, 'https://docs.example/', 0, 2 * WIDTH_PX + 60)).png);
      save(`cards-${scheme}`, (await shoot(browser, `${BLOG}reading`)).png);
    }
  } finally {
    await browser.close();
  }
}

async function shoot(browser: Browser, url: string, minHeight = 0, width = WIDTH_PX) {
  const context = await browser.newContext({ viewport: { width, height: 2000 }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(1000);
  const bottom = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const height = Math.max(bottom, minHeight);
  await page.setViewportSize({ width, height });
  const png = await page.screenshot();
  await context.close();
  return { png, height };
}
