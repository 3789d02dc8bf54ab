import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';

const SPOTIFY = '<p><iframe src="https://open.spotify.com/embed/track/4PTG3Z6ehGkBFwjybzWkR8"></iframe></p>';
const WORDS = '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>';
const DAMAGED = '<p>{{&amp;lt; youtube nNFCc3nowfg &amp;gt;}}</p>';

eachEngine((_engine, test) => {
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
});
