import { writeFileSync } from 'node:fs';
import { launch } from './test/support/browsers/index.ts';
import { startWeb } from './test/support/web.ts';
import { openStates } from './test/support/states.ts';
export async function go(engine: any, jobs: [string, number, any][]) {
  const web = await startWeb();
  const browser = await launch(engine, web);
  try {
    for (const [name, width, options] of jobs) {
      const page = await browser.page({ width, height: 900 });
      await openStates(web, page, options);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.resize(width, 1500);
      for (let y=0, i=0; y < height; y += 1500, i++) {
        await page.evaluate(y => scrollTo({ top: y, behavior: 'instant' }), y);
        await page.evaluate(() => new Promise(done => setTimeout(done, 600)));
        writeFileSync(`/tmp/s-${name}-${i}.png`, await page.screenshot());
      }
      await page.close(); web.reset();
    }
  } finally { await browser.close(); await web.close(); }
}
