import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import { webkitPaths } from './available.js';
import { start, stop } from './screen.ts';

/** A session of WebKit over plain WebDriver. */
export type WebDriver = {
  /** Sends a command, for instance `/url`. Rejects after `timeoutMs`, as WebKit never answers some commands. */
  send<Value = unknown>(path: string, body: object, timeoutMs?: number): Promise<Value>;
  close(): Promise<void>;
};

/** Starts WebKit on a screen; all hosts but localhost go to the proxy. */
export async function startWebDriver(
  display: string,
  proxyPort: number,
  options: { colorScheme?: 'light' | 'dark'; reducedMotion?: boolean; javaScript?: boolean } = {},
): Promise<WebDriver> {
  const paths = webkitPaths();
  if (!paths) throw new Error('WebKit is not installed');
  const config = gtkConfig(options.reducedMotion ?? false);
  const port = await getPort({ host: '127.0.0.1' });
  const driver = start(paths.driver, [`--port=${port}`], {
    ...process.env,
    DISPLAY: display,
    XDG_CONFIG_HOME: config,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  const root = `http://127.0.0.1:${port}`;
  await untilUp(root);
  const { sessionId } = await ask<{ sessionId: string }>(`${root}/session`, 'POST', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        // Commands must not wait for a page that is still streamed.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': {
          binary: paths.browser,
          args: [
            '--automation',
            `--proxy=http://127.0.0.1:${proxyPort}`,
            '--ignore-host=localhost',
            '--ignore-host=127.0.0.1',
            // The toolbar's buttons would make the window wider than a phone.
            '--full-screen',
            '--enable-dns-prefetching=false',
            ...(options.colorScheme === 'dark' ? ['--dark-mode'] : []),
            ...(options.javaScript === false ? ['--enable-javascript=false'] : []),
          ],
        },
      },
    },
  });
  const session = `${root}/session/${sessionId}`;
  return {
    send: (path, body, timeoutMs) => ask(session + path, 'POST', body, timeoutMs),
    async close() {
      await ask(session, 'DELETE').catch(() => {});
      await stop(driver);
      rmSync(config, { recursive: true, force: true });
    },
  };
}

async function ask<Value>(url: string, method: string, body?: object, timeoutMs = 30_000): Promise<Value> {
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { method, signal, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok)
    throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}

async function untilUp(root: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    try {
      await fetch(`${root}/status`);
      return;
    } catch {
      await pause(20);
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Writes the settings file that GTK reads reduced motion from, and returns its folder. */
function gtkConfig(reducedMotion: boolean): string {
  const config = mkdtempSync(join(tmpdir(), 'webkit-config-'));
  mkdirSync(join(config, 'gtk-3.0'));
  const settings = `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`;
  writeFileSync(join(config, 'gtk-3.0', 'settings.ini'), settings);
  return config;
}
