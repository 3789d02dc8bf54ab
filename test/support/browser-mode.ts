import { playwright } from '@vitest/browser-playwright';
import type { BrowserCommand, BrowserConfigOptions, BrowserProviderOption } from 'vitest/node';
import type { Engine } from './browsers/available.js';
import { chromiumOptions } from './browsers/chromium.ts';
import { firefoxOptions } from './browsers/firefox.ts';
import { freePort } from './browsers/free-port.ts';
import { text } from './responders.ts';
import { type LogEntry, startWeb, type Web } from './web.ts';
import { webkit } from './webkit-provider.ts';

const webs = new Map<string, Web>();

/** What vitest's browser mode needs for one engine, with a private internet where every host is a stub page. */
export async function browserMode(engine: Engine): Promise<BrowserConfigOptions> {
  const { port } = await stubWeb(engine);
  return {
    enabled: true,
    provider: provider(engine, port),
    instances: [{ browser: engine, name: `elements-${engine}` }],
    // WebKit has no headless mode, but a screen that nobody sees.
    headless: engine !== 'webkit',
    // A port of our own, so that two runs at once do not meet.
    api: { port: await freePort() },
    ui: false,
    screenshotFailures: false,
    commands: { requests },
  };
}

function provider(engine: Engine, port: number): BrowserProviderOption {
  if (engine === 'webkit') return webkit(port);
  return playwright({ launchOptions: engine === 'chromium' ? chromiumOptions(port) : firefoxOptions(port) });
}

async function stubWeb(engine: Engine): Promise<Web> {
  const web = await startWeb();
  web.unref();
  web.host(
    '*',
    text('<!doctype html><title>stub</title>', { headers: { 'access-control-allow-origin': '*' } }),
  );
  webs.set(engine, web);
  return web;
}

const requests: BrowserCommand<[]> = ({ project }): LogEntry[] =>
  webs.get(project.config.browser.name)?.log.splice(0) ?? [];

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What the browser has asked of the internet since this was last called. */
    requests: () => Promise<LogEntry[]>;
  }
}
