import type { Browser } from '../support/browsers/index.ts';
import { openStates } from '../support/states.ts';
import type { Web } from '../support/web.ts';

const WIDTHS_PX = [1280, 768, 320];
// WebKit’s window has a minimum width.
const WEBKIT_WIDTHS_PX = [1280, 768, 450];
const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';

/** Takes every state of an embed, wide and narrow, light and dark, also on a strict page. */
export async function shootStates(
  browser: Browser,
  web: Web,
  maxHeightPx: number,
  save: (name: string, png: Buffer) => void,
): Promise<void> {
  for (const width of browser.engine === 'webkit' ? WEBKIT_WIDTHS_PX : WIDTHS_PX) {
    for (const dark of [false, true]) {
      for (const [mode, tag] of [
        ['default', undefined],
        ['strict', STRICT],
      ] as const) {
        const page = await browser.page({ width, height: 900 });
        await openStates(web, page, { dark, ...(tag && { tag }) });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.resize(width, Math.min(height, maxHeightPx));
        await page.evaluate(() => new Promise(done => setTimeout(done, 700)));
        save(`states-${mode}-${width}-${dark ? 'dark' : 'light'}`, await page.screenshot());
        await page.close();
        web.reset();
      }
    }
  }
}
