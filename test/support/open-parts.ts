import { BLOG, openBlog } from './blog.ts';
import type { Page } from './browsers/page.ts';
import { bundle } from './bundle.ts';
import { STOPPED_CLOCK } from './page-clock.ts';
import { text } from './responders.ts';
import type { Web } from './web.ts';

declare global {
  var parts: typeof import('./page-parts.ts');
}

let code: Promise<string> | undefined;

/** Opens a page with an empty `<main>`, a stopped clock, and the parts of the loader in `globalThis.parts`. */
export async function openParts(web: Web, page: () => Promise<Page>): Promise<Page> {
  code ??= bundle('test/support/page-parts.ts');
  openBlog(web, {
    '/': `<!doctype html>${STOPPED_CLOCK}<script type="module">import * as parts from "/parts.js"; globalThis.parts = parts;</script><main></main>`,
    '/parts.js': text(await code, { type: 'text/javascript' }),
  });
  const reader = await page();
  await reader.goto(BLOG);
  await reader.until(() => 'parts' in globalThis);
  return reader;
}
