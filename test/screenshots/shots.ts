import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../support/browsers/available.js';
import { type Browser, launch } from '../support/browsers/index.ts';
import { folder } from '../support/responders.ts';
import { stubThirdParties } from '../support/third-parties.ts';
import { startWeb } from '../support/web.ts';
import { settled } from './settled.ts';
import { shootDocs } from './shoot-docs.ts';
import { shootThemes } from './shoot-themes.ts';
import { shootStates } from './states.ts';

const POST = 'https://blog.example/demo/post.html';
const WIDTHS_PX = [1280, 390];
const SCHEMES = ['light', 'dark'] as const;
// The height of WebKit's virtual screen.
const MAX_HEIGHT_PX: Partial<Record<Engine, number>> = { webkit: 1800 };

/** Takes screenshots of the post on `site`, of every state and of themes into `into`, and those of the docs into `docs`. */
export async function takeShots(engine: Engine, site: string, into: string, docs: string): Promise<void> {
  const web = await startWeb();
  const openSite = () => {
    web.host('blog.example', folder(site));
    stubThirdParties(web);
  };
  openSite();
  const browser = await launch(engine, web);
  try {
    for (const width of WIDTHS_PX) {
      for (const colorScheme of SCHEMES) {
        const save = (state: string, png: Buffer) =>
          write(join(into, `${engine}-${width}-${colorScheme}-${state}.png`), png);
        await shootPost(browser, { width, colorScheme }, save);
      }
    }
    await shootStates(browser, web, MAX_HEIGHT_PX[engine] ?? Infinity, (name, png) =>
      write(join(into, `${engine}-${name}.png`), png),
    );
    if (engine !== 'chromium') return;
    await shootThemes(web, (name, png) => write(join(into, `${name}.png`), png));
    await shootDocs(web, (name, png) => write(join(docs, `${name}.png`), png));
  } finally {
    await browser.close();
    await web.close();
  }
}

/** Takes the whole post: after loading, and after a click on the video. */
async function shootPost(
  browser: Browser,
  options: { width: number; colorScheme: 'light' | 'dark' },
  save: (state: string, png: Buffer) => void,
): Promise<void> {
  const page = await browser.page({ ...options, height: 900 });
  await page.goto(POST);
  await settled(page);
  // Makes the viewport as high as the page; twice, as embeds that load meanwhile may grow.
  for (let round = 0; round < 2; round++) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.resize(options.width, Math.min(height, MAX_HEIGHT_PX[browser.engine] ?? height));
    await settled(page);
  }
  save('card', await page.screenshot());
  await page.click(['yt-embed', 'button']);
  await settled(page);
  save('clicked', await page.screenshot());
  await page.close();
}

function write(file: string, png: Buffer): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, png);
  console.log(`${file} ${Math.round(png.length / 1024)} kB`);
}
