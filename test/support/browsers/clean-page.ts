import { CLEANING_PATH } from '../web.ts';
import type { Driver } from './driver.ts';

// Frames keep what they keep for this site too: of its own, and apart from what they keep elsewhere.
const ORIGIN = 'https://blog.example';

/** Leaves what a page shows, and whatever the pages of its site have kept; throws where something is left. */
export async function cleanPage(driver: Driver): Promise<void> {
  await driver.navigate(ORIGIN + CLEANING_PATH, 'load');
  await driver.forget?.();
  // Where the pointer was last, the next page would have something below it.
  await driver.moveTo(0, 0);
  // A page may write when it is left, and so after its site's storage was cleared.
  const left = await driver.run(`(() => {
    localStorage.clear();
    sessionStorage.clear();
    name = '';
    return JSON.stringify([location.pathname, document.cookie]);
  })()`);
  if (left !== JSON.stringify([CLEANING_PATH, ''])) throw new Error(`it is at, and kept, ${left}`);
}
