import { expect } from 'vitest';
import { BLOG, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { later } from '../support/release.ts';
import { pieces } from '../support/responders.ts';
import type { Web } from '../support/web.ts';

// WebKit draws nothing before there are so many words, and then nobody is near anything.
const WORDS = 'Words. '.repeat(60);

const BEGIN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>${TAG}<body><p>${WORDS}</p><div style="height:5000px"></div><p>{{&lt; youtube nNFCc3nowfg &gt;}}</p><div style="height:3000px"></div>`;

const asksForElements = (web: Web) => web.log.some(({ path }) => path === later('elements'));
const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

eachEngine((_engine, test) => {
  test('what only far embeds need is not fetched while the page arrives, until the reader does something', async ({
    web,
    page,
  }) => {
    const middle = gate();
    openBlog(web, { '/': pieces([BEGIN, 5, middle, '<p>The end.</p>']) });
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await middle.reached;
    await reader.until(() => document.querySelector('yt-embed'));
    await rest(500);
    expect(asksForElements(web)).toBe(false);
    await reader.press('a');
    await expect.poll(() => asksForElements(web), { timeout: 5000 }).toBe(true);
    middle.release();
    await reader.until(() => document.querySelector('yt-embed[state]'));
  });

  test('it is fetched when the reader comes near, and without that when the page is there', async ({
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
    await expect.poll(() => asksForElements(web), { timeout: 5000 }).toBe(true);
    middle.release();
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('button'));
    web.clear();
    await reader.goto(`${BLOG}whole`);
    await expect.poll(() => asksForElements(web), { timeout: 5000 }).toBe(true);
  });
});
