import { cleanPage } from './clean-page.ts';
import type { Driver, DriverLauncher, PageOptions } from './driver.ts';

type Kept = { driver: Driver; width: number; height: number };

/**
 * To open a page takes as long as many tests do, so one that is closed is cleaned and given to the next test; pages
 * that are wanted at once are pages of their own, with sessions of their own. What readers prefer is set when a page is
 * opened, so only those of readers without wishes are kept.
 */
export function keepPages(open: DriverLauncher['open']): DriverLauncher {
  const all = new Set<Driver>();
  const idle: Kept[] = [];

  const end = async (driver: Driver) => {
    all.delete(driver);
    await driver.close();
  };

  const leave = async (page: Kept, isPlain: boolean) => {
    if (!isPlain) return end(page.driver);
    try {
      await cleanPage(page.driver);
      idle.push(page);
    } catch (error) {
      console.warn('A page could not be cleaned, so it was ended:', error);
      await end(page.driver);
    }
  };

  return {
    async open(options) {
      const isPlain = isWithoutWishes(options);
      const page = (isPlain && idle.pop()) || { ...options, driver: await open(options) };
      all.add(page.driver);
      const { driver } = page;
      await driver.front?.();
      const resize: Driver['resize'] = async (width, height) => {
        await driver.resize(width, height);
        Object.assign(page, { width, height });
      };
      if (page.width !== options.width || page.height !== options.height)
        await resize(options.width, options.height);
      let left: Promise<void> | undefined;
      return {
        ...driver,
        resize,
        close() {
          left ??= leave(page, isPlain);
          return left;
        },
      };
    },
    async close() {
      for (const driver of all) await end(driver);
    },
  };
}

const isWithoutWishes = ({ colorScheme, reducedMotion, javaScript }: Required<PageOptions>) =>
  colorScheme === 'light' && !reducedMotion && javaScript;
