import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';
import { type Screen, startScreen } from './browsers/screen.ts';
import { startWebDriver, type WebDriver } from './browsers/webdriver.ts';

/** Lets vitest's browser mode run in WebKit, which no provider of its own can start from the system. */
export function webkit(proxyPort: number): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'webkit',
    options: {},
    providerFactory: () => new WebkitProvider(proxyPort),
  });
}

class WebkitProvider implements BrowserProvider {
  name = 'webkit';
  supportsParallelism = false;
  #proxyPort: number;
  #screen: Screen | undefined;
  #driver: WebDriver | undefined;

  constructor(proxyPort: number) {
    this.#proxyPort = proxyPort;
  }

  getCommandsContext(): Record<string, unknown> {
    return {};
  }

  async openPage(_session: string, url: string): Promise<void> {
    await this.close();
    this.#screen = await startScreen();
    this.#driver = await startWebDriver(this.#screen.display, this.#proxyPort);
    await this.#driver.send('/window/rect', { x: 0, y: 0, width: 1280, height: 1000 });
    await this.#driver.send('/url', { url });
  }

  async close(): Promise<void> {
    await this.#driver?.close();
    await this.#screen?.close();
    this.#driver = undefined;
    this.#screen = undefined;
  }
}
