import { firefox, type LaunchOptions } from 'playwright';
import { firefoxPath } from './available.js';
import type { DriverLauncher, PageOptions } from './driver.ts';
import { keepPages } from './keep-pages.ts';
import { type KeptBrowser, keepBrowser } from './kept-browser.ts';
import { playwrightDriver } from './playwright-driver.ts';

type Media = Pick<PageOptions, 'colorScheme' | 'reducedMotion' | 'javaScript'>;

/** Launch options of Firefox: all hosts but localhost go to the proxy, and it sends no requests of its own. */
export function firefoxOptions(proxyPort: number, media: Media = {}): LaunchOptions {
  return {
    executablePath: firefoxPath() ?? 'firefox',
    channel: 'moz-firefox',
    firefoxUserPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      'network.dns.disablePrefetch': true,
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'app.normandy.enabled': false,
      'app.update.disabledForTesting': true,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'dom.push.connection.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'extensions.update.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'toolkit.telemetry.server': 'data:,',
      // Site isolation takes a fifth of the run; Chromium has it.
      'fission.autostart': false,
      // So do pictures of its own window, of which there are as many as of the page; nobody looks at it.
      'layout.frame_rate': 10,
      // Firefox's own work for each page: it fetches an icon, records the visit and starts a process for the next page.
      'browser.chrome.site_icons': false,
      'places.history.enabled': false,
      'dom.ipc.processPrelaunch.enabled': false,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': media.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': media.reducedMotion ? 1 : 0,
      'javascript.enabled': media.javaScript ?? true,
    },
  };
}

/** Starts Firefox behind the proxy. Media preferences are global in Firefox, so each combination has its own browser. */
export async function launchFirefox(proxyPort: number): Promise<DriverLauncher> {
  // Playwright's screenshot waits for fonts, and so would hang on a page that is still streamed.
  process.env.PW_TEST_SCREENSHOT_NO_FONTS_READY = '1';
  const browsers = new Map<string, KeptBrowser>();
  const browserFor = (media: Media) => {
    const key = JSON.stringify(media);
    const browser = browsers.get(key) ?? keepBrowser(() => firefox.launch(firefoxOptions(proxyPort, media)));
    browsers.set(key, browser);
    return browser.get();
  };
  const pages = keepPages(async ({ width, height, ...media }) => {
    const browser = await browserFor(media);
    const context = await browser.newContext({ viewport: { width, height }, ignoreHTTPSErrors: true });
    const page = await context.newPage();
    return { ...playwrightDriver(page, () => page.screenshot()), front: () => page.bringToFront() };
  });
  return {
    open: pages.open,
    async close() {
      await pages.close();
      for (const browser of browsers.values()) await browser.close();
    },
  };
}
