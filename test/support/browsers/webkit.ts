import type { DriverLauncher } from './driver.ts';
import { keepPages } from './keep-pages.ts';
import { startScreen } from './screen.ts';
import { startWebDriver } from './webdriver.ts';
import { webkitDriver } from './webkit-driver.ts';

/** Starts WebKit behind the proxy; each page has a separate session and screen. */
export async function launchWebkit(proxyPort: number): Promise<DriverLauncher> {
  return keepPages(async options => {
    const screen = await startScreen();
    const session = await startWebDriver(screen.display, proxyPort, options);
    const driver = webkitDriver(session, screen);
    await driver.resize(options.width, options.height);
    return driver;
  });
}
