import type { Page } from 'playwright';
import type { Driver } from './driver.ts';

/** Drives a page of Chromium or Firefox with Playwright. */
export function playwrightDriver(page: Page, screenshot: () => Promise<Buffer>): Driver {
  return {
    async navigate(url, wait) {
      const waitUntil = wait === 'load' ? 'load' : 'commit';
      await page.goto(url, { waitUntil }).catch(error => {
        // Firefox may report one navigation under two ids when it changes the process; it goes on all the same.
        if (!String(error).includes(`"${url}" is interrupted by another navigation to "${url}"`)) throw error;
        return page.waitForURL(url, { waitUntil });
      });
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
