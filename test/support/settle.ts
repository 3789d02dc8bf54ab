import type { Page } from './browsers/page.ts';
import type { Web } from './web.ts';

/**
 * Resolves once a page has nothing more to do: its requests, its timers of up to 100 ms and its idle tasks have passed. On a
 * busy machine this takes as long as they do.
 */
export async function settle(web: Web, reader: Page): Promise<void> {
  await web.quiet();
  await reader.evaluate(async () => {
    await new Promise(resolve => setTimeout(resolve, 100));
    // Idle tasks run in order, so this one is the last. WebKit has none.
    if ('requestIdleCallback' in window)
      await new Promise(resolve => requestIdleCallback(resolve, { timeout: 2000 }));
  });
  // The requests of the tasks.
  await web.quiet();
}
