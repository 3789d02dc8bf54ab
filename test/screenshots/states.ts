import type { Browser } from '../support/browsers/index.ts';
import { openStates } from '../support/states.ts';
import type { Web } from '../support/web.ts';

const WIDTHS = [1280, 768, 320];
const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';

/** Every state of an embed, wide and narrow, light and dark, also on a page that asks first. */
export async function shootStates(
  browser: Browser,
  web: Web,
  tallest: number,
  save: (name: string, png: Buffer) => void,
): Promise<void> {
  for (const width of WIDTHS) {
    for (const dark of [false, true]) {
      for (const [mode, tag] of [
        ['default', undefined],
        ['strict', STRICT],
      ] as const) {
        const page = await browser.page({ width, height: 900 });
        await openStates(web, page, { dark, ...(tag && { tag }) });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.resize(width, Math.min(height, tallest));
        await page.evaluate(() => new Promise(done => setTimeout(done, 700)));
        save(`states-${mode}-${width}-${dark ? 'dark' : 'light'}`, await page.screenshot());
        await page.close();
        web.reset();
      }
    }
  }
}
