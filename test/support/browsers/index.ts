import type { Web } from '../web.ts';
import type { Engine } from './available.js';
import { launchChromium } from './chromium.ts';
import type { PageOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Page, pageOf } from './page.ts';
import { launchWebkit } from './webkit.ts';

/** A running engine; each of its pages has a separate session and storage. */
export type Browser = {
  engine: Engine;
  page(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
};

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebkit };

/** Starts an engine that reaches `web` only. */
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
