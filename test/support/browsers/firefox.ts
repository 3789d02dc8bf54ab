import { firefoxPath } from './available.js';
import { type BidiBrowser, type Preferences, startBidi } from './bidi.ts';
import type { DriverLauncher, PageOptions } from './driver.ts';
import { EVENTS, firefoxDriver } from './firefox-driver.ts';
import { keepPages } from './keep-pages.ts';
import { type KeptBrowser, keepBrowser } from './kept-browser.ts';

type Media = Pick<PageOptions, 'colorScheme' | 'reducedMotion' | 'javaScript'>;

/** Preferences of Firefox: all hosts but localhost go to the proxy, and it sends no requests of its own. */
function preferences(proxyPort: number, media: Media): Preferences {
  return {
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
    // It has no pages of its own to show, and no scripts to stop.
    'browser.startup.page': 0,
    'browser.pagethumbnails.capturing_disabled': true,
    'browser.translations.automaticallyPopup': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'toolkit.cosmeticAnimations.enabled': false,
    'dom.ipc.reportProcessHangs': false,
    'dom.max_chrome_script_run_time': 0,
    'dom.max_script_run_time': 0,
    // Every page is active, also one that is not in front.
    'focusmanager.testmode': true,
    'layout.testing.top-level-always-active': true,
    'dom.min_background_timeout_value': 0,
    'dom.min_background_timeout_value_without_budget_throttling': 0,
    'dom.timeout.enable_budget_timer_throttling': false,
    // Pages decide themselves what they request and store.
    'browser.contentblocking.features.standard': '-tp,tpPrivate,cookieBehavior0,-cm,-fp',
    'dom.security.https_first': false,
    'network.cookie.sameSite.laxByDefault': false,
    'network.http.speculative-parallel-limit': 0,
    'privacy.trackingprotection.enabled': false,
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': media.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': media.reducedMotion ? 1 : 0,
    'javascript.enabled': media.javaScript ?? true,
  };
}

/**
 * Starts Firefox behind the proxy. Media preferences are global in Firefox, so each combination has its own browser.
 * Playwright is not used: it has Firefox report and store every request, and sends a large script to every frame.
 */
export async function launchFirefox(proxyPort: number): Promise<DriverLauncher> {
  const browsers = new Map<string, KeptBrowser<BidiBrowser>>();
  const browserFor = (media: Media) => {
    const key = JSON.stringify(media);
    const start = () => startBidi(firefoxPath() ?? 'firefox', preferences(proxyPort, media), EVENTS);
    const browser = browsers.get(key) ?? keepBrowser(start);
    browsers.set(key, browser);
    return browser.get();
  };
  const pages = keepPages(async ({ width, height, ...media }) =>
    firefoxDriver(await browserFor(media), { width, height }),
  );
  return {
    open: pages.open,
    async close() {
      await pages.close();
      for (const browser of browsers.values()) await browser.close();
    },
  };
}
