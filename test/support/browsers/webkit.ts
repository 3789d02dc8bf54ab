import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, DriverLauncher } from './driver.ts';
import { encodePng } from './pixels.ts';
import { type Screen, startScreen } from './screen.ts';
import { startWebDriver, type WebDriver } from './webdriver.ts';

/** Opens WebKit behind the proxy: for each page a browser and a screen of its own. */
export async function launchWebkit(proxyPort: number): Promise<DriverLauncher> {
  return {
    async open(options) {
      const screen = await startScreen();
      const driver = webkitDriver(await startWebDriver(screen.display, proxyPort, options), screen);
      await driver.resize(options.width, options.height);
      return driver;
    },
    close: async () => {},
  };
}

function webkitDriver({ send, close }: WebDriver, screen: Screen): Driver {
  let size = { width: 0, height: 0 };
  const run: Driver['run'] = (expression, patience) =>
    send<string>('/execute/sync', { script: `return ${expression}`, args: [] }, patience);

  return {
    run,
    async close() {
      await close();
      await screen.close();
    },
    async navigate(url, wait) {
      const before = await run('String(performance.timeOrigin)');
      await send('/url', { url });
      const arrived = `performance.timeOrigin !== ${before}`;
      const loaded = `${arrived} && document.readyState === 'complete'`;
      // The driver answers at once, so the page before may still be there.
      await untilTrue(run, wait === 'load' ? loaded : arrived, url);
    },
    async clickAt(x, y) {
      const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
      await act(send, 'pointer', [
        { type: 'pointerMove', duration: 0, ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async press(key) {
      const keys = key.split(/(?<=.)\+/).map(name => KEYS[name] ?? name);
      const down = keys.map(value => ({ type: 'keyDown', value }));
      const up = keys.toReversed().map(value => ({ type: 'keyUp', value }));
      await act(send, 'key', [...down, ...up]);
    },
    async resize(width, height) {
      size = { width, height };
      await send('/window/rect', { x: 0, y: 0, width, height });
      await untilTrue(run, `innerWidth === ${width} && innerHeight === ${height}`, `${width} × ${height}`);
    },
    // The driver's own screenshot never comes while a page loads or has no JavaScript.
    async screenshot() {
      let before: Buffer | undefined;
      for (let tries = 0; tries < 10; tries++) {
        // What was just changed takes a moment to be painted.
        await pause(60);
        const now = encodePng(screen.look(size.width, size.height));
        if (before?.equals(now)) break;
        before = now;
      }
      return before ?? Buffer.alloc(0);
    },
  };
}

const KEYS: Record<string, string> = {
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};

function act(send: WebDriver['send'], type: 'key' | 'pointer', actions: object[]): Promise<unknown> {
  const pointer = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
  return send('/actions', { actions: [{ type, id: type, actions, ...pointer }] });
}

async function untilTrue(run: Driver['run'], condition: string, what: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    // A page that is just going away cannot answer.
    if ((await run(`String(${condition})`, 1_000).catch(() => 'false')) === 'true') return;
    await pause(15);
  }
  throw new Error(`WebKit did not get to ${what}`);
}
