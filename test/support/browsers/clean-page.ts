import { CLEANING_PATH } from '../web.ts';
import type { Driver } from './driver.ts';

// Storage of frames is partitioned by this top-level site.
const ORIGIN = 'https://blog.example';

/** Leaves the page, moves the pointer away if it was used, and clears the storage. Throws if something is left. */
export async function cleanPage(driver: Driver, isPointed: boolean): Promise<void> {
  await driver.navigate(ORIGIN + CLEANING_PATH, 'load');
  await driver.forget?.();
  // The pointer would hover over an element of the next page. Firefox needs as long to move it as for a small page.
  if (isPointed) await driver.moveTo(0, 0);
  // A page may write while it unloads, after its site's storage was cleared.
  const left = await driver.run(`(() => {
    localStorage.clear();
    sessionStorage.clear();
    name = '';
    return JSON.stringify([location.pathname, document.cookie]);
  })()`);
  if (left !== JSON.stringify([CLEANING_PATH, ''])) throw new Error(`location and cookies are ${left}`);
}
