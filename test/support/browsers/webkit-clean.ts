import { CLEANING_PATH } from '../web.ts';
import type { WebkitDriver } from './webkit-driver.ts';

// Frames keep what they keep for this site too: of its own, and apart from what they keep elsewhere.
const ORIGIN = 'https://blog.example';

/** Leaves the page that a session shows, and whatever the pages of its site have kept; throws where something is left. */
export async function cleanSession(driver: WebkitDriver): Promise<void> {
  await driver.navigate(ORIGIN + CLEANING_PATH, 'load');
  // Where the pointer was last, the next page would have something below it.
  await driver.moveTo(0, 0);
  const left = await driver.run(
    `JSON.stringify([location.pathname, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie])`,
  );
  if (left !== JSON.stringify([CLEANING_PATH, ''])) throw new Error(`it kept ${left}`);
}
