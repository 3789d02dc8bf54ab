import { expect } from 'vitest';
import { BLOG, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { later } from '../support/release.ts';
import { pieces } from '../support/responders.ts';
import type { Web } from '../support/web.ts';

// WebKit renders nothing before a page has this much text, and until then no element is near the viewport.
const WORDS = 'Words. '.repeat(60);

const BEGIN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>${TAG}<body><p>${WORDS}</p><div style="height:5000px"></div><p>{{&lt; youtube nNFCc3nowfg &gt;}}</p><div style="height:3000px"></div>`;

const requestsElements = (web: Web) => web.log.some(({ path }) => path === later('elements'));
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

eachEngine((_engine, test) => {
  test('the elements file for far embeds is not fetched while the page loads, until the reader presses a key', async ({
    web,
    page,
  }) => {
    const middle = gate();
    openBlog(web, { '/': pieces([BEGIN, 5, middle, '<p>The end.</p>']) });
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await middle.reached;
    await reader.until(() => document.querySelector('yt-embed'));
    await pause(500);
    expect(requestsElements(web)).toBe(false);
    await reader.press('a');
    await expect.poll(() => requestsElements(web), { timeout: 10_000 }).toBe(true);
    middle.release();
    await reader.until(() => document.querySelector('yt-embed[state]'));
  });

  test('the elements file is fetched when the reader comes near, or else once the page has loaded', async ({
    web,
    page,
  }) => {
    const middle = gate();
    openBlog(web, {
      '/': pieces([BEGIN, 5, middle, '<p>The end.</p>']),
      '/whole': pieces([`${BEGIN}<p>The end.</p>`]),
    });
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await middle.reached;
    await reader.until(() => document.querySelector('yt-embed'));
    await reader.scrollTo(4600);
    await expect.poll(() => requestsElements(web), { timeout: 10_000 }).toBe(true);
    middle.release();
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('button'));
    await reader.until(() => document.readyState === 'complete');
    web.clear();
    await reader.goto(`${BLOG}whole`);
    await expect.poll(() => requestsElements(web), { timeout: 10_000 }).toBe(true);
  });
});
