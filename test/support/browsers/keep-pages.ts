import { cleanPage } from './clean-page.ts';
import type { Driver, DriverLauncher, PageOptions } from './driver.ts';

type Kept = { driver: Driver; width: number; height: number; isPointed: boolean };

/**
 * Reuses closed pages, as opening one takes as long as many tests: a closed page is cleaned and given to the next test.
 * Pages that are open at the same time have separate sessions. Preferences are set when a page is opened, so only pages
 * with default preferences are reused.
 */
export function keepPages(open: DriverLauncher['open']): DriverLauncher {
  const all = new Set<Driver>();
  const idle: Kept[] = [];

  const end = async (driver: Driver) => {
    all.delete(driver);
    await driver.close();
  };

  const leave = async (page: Kept, isReusable: boolean) => {
    if (!isReusable) return end(page.driver);
    try {
      await cleanPage(page.driver, page.isPointed);
      page.isPointed = false;
      idle.push(page);
    } catch (error) {
      console.warn('A page could not be cleaned and was closed:', error);
      await end(page.driver);
    }
  };

  return {
    async open(options) {
      const isReusable = hasDefaultPreferences(options);
      const page = (isReusable && idle.pop()) || {
        ...options,
        isPointed: false,
        driver: await open(options),
      };
      all.add(page.driver);
      const { driver } = page;
      await driver.front?.();
      const resize: Driver['resize'] = async (width, height) => {
        await driver.resize(width, height);
        Object.assign(page, { width, height });
      };
      if (page.width !== options.width || page.height !== options.height)
        await resize(options.width, options.height);
      const clickAt: Driver['clickAt'] = (x, y) => {
        page.isPointed = true;
        return driver.clickAt(x, y);
      };
      let left: Promise<void> | undefined;
      return {
        ...driver,
        resize,
        clickAt,
        close() {
          left ??= leave(page, isReusable);
          return left;
        },
      };
    },
    async close() {
      for (const driver of all) await end(driver);
    },
  };
}

const hasDefaultPreferences = ({ colorScheme, reducedMotion, javaScript }: Required<PageOptions>) =>
  colorScheme === 'light' && !reducedMotion && javaScript;
