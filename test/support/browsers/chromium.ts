import { type CDPSession, chromium, type LaunchOptions } from 'playwright';
import { chromiumPath } from './available.js';
import type { DriverLauncher } from './driver.ts';
import { keepPages } from './keep-pages.ts';
import { keepBrowser } from './kept-browser.ts';
import { playwrightDriver } from './playwright-driver.ts';

/** How Chromium is started: all hosts but this machine go to the proxy, and no name is ever looked up. */
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
    ],
    // Playwright turns the back-forward cache off; readers have it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
}

/** Starts Chromium behind the proxy; each page that is wanted at the same time is in a context of its own. */
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
    // Playwright's own screenshot waits for fonts, and so for a page that is held in the middle.
    const driver = playwrightDriver(page, async () => {
      const { data } = await protocol.send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    });
    return { ...driver, forget: () => forget(protocol) };
  });
  return {
    open: pages.open,
    async close() {
      await pages.close();
      await browser.close();
    },
  };
}

/** A renderer serves scripts and pictures from its memory, without a request, until its cache is turned off. */
async function forget(protocol: CDPSession): Promise<void> {
  await protocol.send('Network.enable');
  await protocol.send('Network.clearBrowserCache');
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: false });
  await protocol.send('Network.disable');
  await protocol.send('Page.resetNavigationHistory');
}
