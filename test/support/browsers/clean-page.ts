import { CLEANING_PATH } from '../web.ts';
import type { Driver } from './driver.ts';

// Frames keep what they keep for this site too: of its own, and apart from what they keep elsewhere.
const ORIGIN = 'https://blog.example';

/** Leaves what a page shows, and whatever the pages of its site have kept; throws where something is left. */
export async function cleanPage(driver: Driver): Promise<void> {
  await driver.navigate(ORIGIN + CLEANING_PATH, 'load');
  // Where the pointer was last, the next page would have something below it.
  await driver.moveTo(0, 0);
  const left = await driver.run(
    `JSON.stringify([location.pathname, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie])`,
  );
  if (left !== JSON.stringify([CLEANING_PATH, ''])) throw new Error(`it kept ${left}`);
}
