import { type Browser, chromium, type Page } from 'playwright';
import { BLOG, openBlog, TAG } from '../support/blog.ts';
import { chromiumOptions } from '../support/browsers/chromium.ts';
import { text } from '../support/responders.ts';
import type { Web } from '../support/web.ts';
import { CASES } from './hard-cases.ts';
import { ASKING, postContent } from './theme-page.ts';
import { THEMES, type Theme } from './themes.ts';

/** The widths of a desktop, a tablet, a phone and a small phone, in CSS pixels. */
const WIDTHS_PX = [1280, 768, 390, 320];
// All embeds are in view then, and nothing waits.
const TALL_PX = 5000;
const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';

type Save = (name: string, png: Buffer) => void;

/** Takes a post in each theme and each hard case, in Chromium, at each width, light and dark. `only` is part of a name. */
export async function shootThemes(web: Web, save: Save, only = ''): Promise<void> {
  const browser = await chromium.launch(chromiumOptions(web.port));
  try {
    for (const theme of THEMES.filter(({ name }) => name.includes(only))) {
      for (const dark of [false, true]) await shootTheme(browser, web, theme, dark, save);
    }
    for (const [name, html, options] of CASES.filter(([name]) => name.includes(only))) {
      openBlog(web, { '/': html, ...pictures });
      const { width = 700, ...others } = options ?? {};
      const page = await open(browser, width, false);
      await page.emulateMedia(others);
      save(`case-${name}`, await whole(page, name));
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}

async function shootTheme(browser: Browser, web: Web, theme: Theme, dark: boolean, save: Save) {
  const css = await theme.css(dark);
  const pageWith = (content: string, tag: string) => `<!doctype html>
    <html lang="en" ${theme.html?.(dark) ?? ''}><head><meta charset="utf-8"><title>A meetup</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/theme.css">${tag}</head>
    <body ${theme.body?.(dark) ?? ''}>${theme.around?.[0] ?? ''}${content}${theme.around?.[1] ?? ''}</body></html>`;
  openBlog(web, {
    '/': pageWith(postContent(theme.blocks ?? false), TAG),
    '/asks': pageWith(ASKING, STRICT),
    '/theme.css': text(css, { type: 'text/css' }),
  });
  for (const [path, what] of [
    ['', ''],
    ['asks', '-asks'],
  ]) {
    const page = await open(browser, WIDTHS_PX[0] ?? 0, dark, path);
    for (const width of WIDTHS_PX) {
      const name = `theme-${theme.name}-${dark ? 'dark' : 'light'}-${width}${what}`;
      await page.setViewportSize({ width, height: TALL_PX });
      save(name, await whole(page, name));
    }
    await page.context().close();
  }
}

async function open(browser: Browser, width: number, dark: boolean, path = ''): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: TALL_PX },
    colorScheme: dark ? 'dark' : 'light',
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  await page.goto(BLOG + path);
  return page;
}

/** Returns the whole page as a picture, once each embed has its card. Says aloud if the page can be scrolled sideways. */
async function whole(page: Page, name: string): Promise<Buffer> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.waitForFunction(() => {
    const embeds = [
      ...document.querySelectorAll('yt-embed, slides-embed, tweet-embed, web-embed, speakerdeck-embed'),
    ];
    return embeds.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=card]'));
  });
  await page.waitForTimeout(300);
  const { height, excess } = await page.evaluate(() => ({
    height: Math.ceil(document.body.getBoundingClientRect().bottom),
    excess: document.documentElement.scrollWidth - innerWidth,
  }));
  if (excess > 0) console.warn(`${name} can be scrolled sideways by ${excess} px`);
  await page.setViewportSize({ ...size, height: Math.max(height, 100) });
  return page.screenshot();
}

const LETTERS = (colour: string, ink: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 16 9"><path fill="${colour}" d="M0 0h16v9H0z"/>
   <text x="1" y="2.5" font-size="1.6" font-family="sans-serif" fill="${ink}">A slide</text></svg>`;

/** Pictures of one colour, which a hard case needs. */
const pictures = {
  '/white.svg': text(LETTERS('#fff', '#222'), { type: 'image/svg+xml' }),
  '/black.svg': text(LETTERS('#000', '#ccc'), { type: 'image/svg+xml' }),
};
