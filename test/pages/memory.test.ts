import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';

// One embed of each way into the page.
const EMBEDS = [
  '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>',
  '<p>{{&amp;lt; vimeo 76979871 &amp;gt;}}</p>',
  '<blockquote class="twitter-tweet"><a href="https://twitter.com/chezou/status/1324621428235268096">2020</a></blockquote>',
  '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">The talk</a></yt-embed>',
];
// The browser itself needs most of the time for a frame, so there are few.
const FRAME =
  '<iframe width="560" height="315" src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>'.repeat(4);

// Embeds that are drawn before they are removed, and embeds that are removed while they wait for their turn.
const ROUNDS = [...Array(2).fill([500, true]), ...Array(9).fill([1000, false])] as readonly (readonly [
  count: number,
  areDrawn: boolean,
])[];

const MAX_BYTES = 1_000_000;
const MAX_NODES = 100;

/** Adds embeds, waits until all are replaced, plays one, and removes them. */
async function addAndRemove(reader: Page, count: number, areDrawn: boolean): Promise<void> {
  const html = FRAME + EMBEDS.join('').repeat((count - 4) / EMBEDS.length);
  await reader.evaluate(html => {
    (document.querySelector('main') as Element).innerHTML = html;
  }, html);
  await reader.until(
    (selector, count) => document.querySelectorAll(selector).length === count,
    areDrawn ? 'main > [state]' : 'main > :is([from],yt-embed)',
    count,
  );
  await reader.evaluate(async () => {
    const main = document.querySelector('main') as Element;
    await (main.lastElementChild as Element & { activate(): Promise<void> }).activate();
    main.replaceChildren();
  });
}

eachEngine((engine, test) => {
  // The only engine that tells its memory; the same code holds embeds, or lets them go, in all of them.
  if (engine !== 'chromium') return;

  test('10,000 embeds that were added and removed leave nothing in memory', async ({ web, page }) => {
    const tag = '<script src="/dist/loader.js" data-load="click"></script>';
    openBlog(web, { '/': blogPage('<main></main>', tag) });
    const reader = await page();
    await reader.goto(BLOG);
    // The code, and what it keeps once.
    await addAndRemove(reader, 20, true);
    await settle(web, reader);
    const before = await reader.memory();
    for (const [count, areDrawn] of ROUNDS) await addAndRemove(reader, count, areDrawn);
    let heap = 0;
    let nodes = 0;
    const isFreed = async () => {
      const after = await reader.memory();
      heap = after.heap - before.heap;
      nodes = after.nodes - before.nodes;
      return heap < MAX_BYTES && nodes < MAX_NODES;
    };
    // The timers that watch whether an embed is drawn hold it for some seconds.
    await expect.poll(isFreed, { timeout: 20_000, interval: 500 }).toBe(true);
    console.info(
      `10,000 embeds left ${heap} B and ${nodes} nodes beside ${before.heap} B and ${before.nodes}`,
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
