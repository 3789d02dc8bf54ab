import type { Page } from 'playwright';
import type { Driver } from './driver.ts';

/** Drives a page of Chromium with Playwright. */
export function playwrightDriver(page: Page, screenshot: () => Promise<Buffer>): Driver {
  return {
    async navigate(url, wait) {
      await page.goto(url, { waitUntil: wait === 'load' ? 'load' : 'commit' });
    },
    run: expression => page.evaluate<string>(expression),
    moveTo: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: key => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot,
    close: () => page.context().close(),
  };
}
