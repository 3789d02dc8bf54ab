import { type CDPSession, chromium, type LaunchOptions } from 'playwright';
import { chromiumPath } from './available.js';
import type { DriverLauncher, Memory } from './driver.ts';
import { keepPages } from './keep-pages.ts';
import { keepBrowser } from './kept-browser.ts';
import { playwrightDriver } from './playwright-driver.ts';

/** Launch options of Chromium: all hosts but localhost go to the proxy, without DNS lookups. */
export function chromiumOptions(proxyPort: number): LaunchOptions {
  return {
    executablePath: chromiumPath() ?? 'chromium',
    args: [
      '--no-sandbox',
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      // A frame of another site has a process of its own, as readers have it; the headless shell has none by default.
      '--site-per-process',
    ],
    // Playwright disables the back-forward cache, which readers have.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
}

/** Starts Chromium behind the proxy; pages that are open at the same time have separate contexts. */
export async function launchChromium(proxyPort: number): Promise<DriverLauncher> {
  const browser = keepBrowser(() => chromium.launch(chromiumOptions(proxyPort)));
  const pages = keepPages(async ({ width, height, colorScheme, reducedMotion, javaScript }) => {
    const context = await (await browser.get()).newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      javaScriptEnabled: javaScript,
      ignoreHTTPSErrors: true,
    });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    // Playwright's screenshot waits for fonts, and so would hang on a page that is still streamed.
    const driver = playwrightDriver(page, async () => {
      const { data } = await protocol.send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    });
    return {
      ...driver,
      forget: () => forget(protocol),
      memory: () => memory(protocol),
      tree: () => page.locator('body').ariaSnapshot(),
    };
  });
  return {
    open: pages.open,
    async close() {
      await pages.close();
      await browser.close();
    },
  };
}

/**
 * Clears the caches. A renderer serves scripts and pictures from memory until its cache is disabled once. The commands of a
 * session run in order, so none has to wait for the answer to the one before.
 */
async function forget(protocol: CDPSession): Promise<void> {
  await Promise.all([
    protocol.send('Network.enable'),
    protocol.send('Network.clearBrowserCache'),
    protocol.send('Network.setCacheDisabled', { cacheDisabled: true }),
    protocol.send('Network.setCacheDisabled', { cacheDisabled: false }),
    protocol.send('Network.disable'),
    protocol.send('Page.resetNavigationHistory'),
  ]);
}

async function memory(protocol: CDPSession): Promise<Memory> {
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { nodes } = await protocol.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}
