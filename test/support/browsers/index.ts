import type { Web } from '../web.ts';
import type { Engine } from './available.js';
import { launchChromium } from './chromium.ts';
import type { PageOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Page, pageOf } from './page.ts';
import { launchWebkit } from './webkit.ts';

/** A running engine that opens pages, each with a session and storage of its own. */
export type Browser = {
  engine: Engine;
  page(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
};

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebkit };

/** Starts an engine whose whole internet is `web`. */
export async function launch(engine: Engine, web: Web): Promise<Browser> {
  const launcher = await LAUNCHERS[engine](web.port);
  return {
    engine,
    async page(options = {}) {
      const all = {
        width: 1024,
        height: 768,
        colorScheme: 'light',
        reducedMotion: false,
        javaScript: true,
      } as const;
      return pageOf(await launcher.open({ ...all, ...options }));
    },
    close: launcher.close,
  };
}
