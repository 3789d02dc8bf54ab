import { setTimeout as pause } from 'node:timers/promises';
import { clickActions, moveActions, pressActions } from './actions.ts';
import type { Driver } from './driver.ts';
import { encodePng } from './pixels.ts';
import type { Screen } from './screen.ts';
import type { WebDriver } from './webdriver.ts';

/** Drives a WebDriver session and takes screenshots from its screen; both are closed with the page. */
export function webkitDriver({ send, close }: WebDriver, screen: Screen): Driver {
  let size = { width: 0, height: 0 };
  const run: Driver['run'] = (expression, timeoutMs) =>
    send<string>('/execute/sync', { script: `return ${expression}`, args: [] }, timeoutMs);

  const act = (actions: object[]) => send('/actions', { actions });

  return {
    run,
    async close() {
      await close();
      await screen.close();
    },
    async navigate(url, wait) {
      // Marks the old document, as WebKit's `timeOrigin` is not stable between calls.
      await run(`String(document[${LEFT}] = true)`);
      await send('/url', { url });
      const arrived = `!(${LEFT} in document)`;
      const loaded = `${arrived} && document.readyState === 'complete'`;
      // The driver answers at once, so the old page may still be there.
      await untilTrue(run, wait === 'load' ? loaded : arrived, url);
    },
    async moveTo(x, y) {
      await act(moveActions(x, y));
    },
    async clickAt(x, y) {
      await act(clickActions(x, y));
    },
    async press(key) {
      await act(pressActions(key));
    },
    async resize(width, height) {
      size = { width, height };
      await send('/window/rect', { x: 0, y: 0, width, height });
      await untilTrue(run, `innerWidth === ${width} && innerHeight === ${height}`, `${width} × ${height}`);
    },
    // The driver's own screenshot hangs while a page loads and in pages without JavaScript.
    async screenshot() {
      // Waits for pending changes to be painted.
      await pause(60);
      let now = screen.look(size.width, size.height);
      for (let tries = 1; tries < 10; tries++) {
        const before = now;
        await pause(60);
        now = screen.look(size.width, size.height);
        if (Buffer.compare(before.rgb, now.rgb) === 0) break;
      }
      return encodePng(now);
    },
  };
}

const LEFT = "Symbol.for('left by the driver')";

async function untilTrue(run: Driver['run'], condition: string, what: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    // A page that unloads does not answer.
    if ((await run(`String(${condition})`, 1_000).catch(() => 'false')) === 'true') return;
    await pause(15);
  }
  throw new Error(`WebKit did not get to ${what}`);
}
