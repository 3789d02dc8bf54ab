import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver.ts';
import { encodePng } from './pixels.ts';
import type { Screen } from './screen.ts';
import type { WebDriver } from './webdriver.ts';

/** Drives a WebDriver session and takes screenshots from its screen; both are closed with the page. */
export function webkitDriver({ send, close }: WebDriver, screen: Screen): Driver {
  let size = { width: 0, height: 0 };
  const run: Driver['run'] = (expression, timeoutMs) =>
    send<string>('/execute/sync', { script: `return ${expression}`, args: [] }, timeoutMs);

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
      await act(send, 'pointer', [moveTo(x, y)]);
    },
    async clickAt(x, y) {
      await act(send, 'pointer', [
        moveTo(x, y),
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

const moveTo = (x: number, y: number) => ({
  type: 'pointerMove',
  duration: 0,
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
});

function act(send: WebDriver['send'], type: 'key' | 'pointer', actions: object[]): Promise<unknown> {
  const pointer = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
  return send('/actions', { actions: [{ type, id: type, actions, ...pointer }] });
}

async function untilTrue(run: Driver['run'], condition: string, what: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    // A page that unloads does not answer.
    if ((await run(`String(${condition})`, 1_000).catch(() => 'false')) === 'true') return;
    await pause(15);
  }
  throw new Error(`WebKit did not get to ${what}`);
}
