import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { type Clock, STOPPED_CLOCK } from '../support/page-clock.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';

const SPOTIFY = '<p><iframe src="https://open.spotify.com/embed/track/4PTG3Z6ehGkBFwjybzWkR8"></iframe></p>';
const WORDS = '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>';
const DAMAGED = '<p>{{&amp;lt; youtube nNFCc3nowfg &amp;gt;}}</p>';

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
const ROUNDS: readonly (readonly [count: number, areDrawn: boolean])[] = [
  [500, true],
  [700, false],
  [800, false],
];

// A small object that is kept for each embed exceeds this, and so does a kept embed.
const MAX_BYTES = 500_000;
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
  test('a preview that is rendered again while files are loading shows all its embeds in the end', async ({
    web,
    page,
  }) => {
    openBlog(
      web,
      { '/': blogPage('<main></main>') },
      {},
      { [later('repair')]: 300, [later('html')]: 300, [later('elements')]: 300 },
    );
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(
      async html => {
        const main = document.querySelector('main') as HTMLElement;
        for (let key = 0; key < 40; key++) {
          main.innerHTML = html;
          await new Promise(resolve => setTimeout(resolve, 20));
        }
      },
      SPOTIFY + WORDS + DAMAGED,
    );
    await reader.until(() => document.querySelectorAll('main [state]').length === 3);
    expect((await diaryOf(reader)).errors).toEqual([]);
    expect(await reader.evaluate(() => document.querySelectorAll('main iframe').length)).toBe(0);
  });

  test('a script of the page that reverts each embed does not block the page', async ({ web, page }) => {
    openBlog(web, { '/': blogPage('<main></main>') });
    const reader = await page();
    await reader.goto(BLOG);
    const rounds = await reader.evaluate(async () => {
      const main = document.querySelector('main') as HTMLElement;
      let rounds = 0;
      const reverter = new MutationObserver(() => {
        if (!main.querySelector('yt-embed')) return;
        rounds++;
        main.innerHTML = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';
      });
      reverter.observe(main, { childList: true, subtree: true });
      main.innerHTML = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';
      await new Promise(resolve => setTimeout(resolve, 100));
      reverter.disconnect();
      return rounds;
    });
    expect(rounds).toBeGreaterThan(0);
    // Once the script stops, the embed is shown.
    await reader.until(() => document.querySelector('main yt-embed[state]'));
  });

  test.for([
    ['repair', DAMAGED, 'not-mended'],
    ['elements', '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>', 'elements-unreachable'],
  ])(
    '%s.js is requested once while it fails, and again when the network is back',
    async ([file = '', html = '', code = ''], { web, page }) => {
      let broken = true;
      const blog = openBlog(web, { '/': blogPage('<main></main>') });
      web.host('blog.example', (request, response) => {
        if (!broken || request.url.pathname !== later(file)) return blog(request, response);
        response.writeHead(503);
        response.end();
      });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.evaluate(async html => {
        for (let n = 0; n < 12; n++) {
          document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
          await new Promise(resolve => setTimeout(resolve, 50));
        }
      }, html);
      const asked = () => web.log.filter(({ path }) => path.startsWith(later(file))).length;
      expect(asked()).toBe(1);
      expect(await reader.evaluate(() => document.querySelectorAll('[from]').length)).toBe(0);
      const { warnings } = await diaryOf(reader);
      expect(warnings.filter(line => line.includes(code))).toHaveLength(1);
      broken = false;
      await reader.evaluate(() => void dispatchEvent(new Event('online')));
      await reader.until(() => document.querySelectorAll('main [state]').length === 12);
    },
  );

  test('in a shadow root, too, the text is restored if the elements file fails', async ({ web, page }) => {
    const blog = openBlog(web, { '/': blogPage('<div></div>') });
    web.host('blog.example', (request, response) => {
      if (request.url.pathname !== later('elements')) return blog(request, response);
      response.writeHead(503);
      response.end();
    });
    const reader = await page();
    await reader.goto(BLOG);
    const html = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';
    await reader.evaluate(html => {
      const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      root.innerHTML = html;
      globalThis.shortcodeEmbeds?.scan(root);
    }, html);
    await reader.until(
      html => document.querySelector('div')?.shadowRoot?.innerHTML === html,
      '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>',
    );
  });

  // The only engine that tells its memory; the same code holds embeds, or lets them go, in all of them.
  if (engine !== 'chromium') return;

  test('2,000 embeds that were added and removed leave nothing in memory', { timeout: 120_000 }, async ({
    web,
    page,
  }) => {
    const tag = '<script src="/dist/loader.js" data-load="click"></script>';
    openBlog(web, { '/': blogPage('<main></main>', STOPPED_CLOCK + tag) });
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
    // The timers that watch whether an embed is drawn hold it for some seconds, which pass at once here.
    await reader.evaluate(() => (window as Clock).passTime?.(20_000));
    await expect.poll(isFreed, { timeout: 20_000, interval: 500 }).toBe(true);
    console.info(
      `2,000 embeds left ${heap} B and ${nodes} nodes beside ${before.heap} B and ${before.nodes}`,
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
