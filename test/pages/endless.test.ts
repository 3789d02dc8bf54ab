import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';

const DRAWING = 'https://docs.google.com/drawings/d/1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ/edit';

// Pages that once kept a browser busy for good, or for many seconds.
const PAGES: readonly (readonly [what: string, body: string])[] = [
  ['a drawing of Google’s by its address', `<p>{{&lt; googledrawings "${DRAWING}" &gt;}}</p>`],
  ['what closes nothing, in paragraphs', '<p>{{&lt; /tab &gt;}}</p>'.repeat(4000)],
  ['what closes nothing, in one line', '{{&lt; /tab &gt;}}<br>'.repeat(4000)],
  [
    'what closes nothing, behind an embed',
    `<p>{{< youtube nNFCc3nowfg >}}</p>${'<p>{{&lt; /youtube &gt;}}</p>'.repeat(4000)}`,
  ],
];

eachEngine((engine, test) => {
  test.for(PAGES)('%s does not hold the page up', async ([, body], { web, page }) => {
    openBlog(web, { '/': blogPage(`<main>${body}</main>`) });
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await reader.until(() => document.readyState === 'complete');
    // Asked in a task of its own: a page that is busy for good never answers.
    await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  // Scripts of a page that put back what an embed writes on itself.
  test.for([
    ['the provider', '<yt-embed src="nNFCc3nowfg"></yt-embed>', 'provider', null],
    [
      'an address',
      '<web-embed src="https://vimeo.com/76979871"></web-embed>',
      'src',
      'https://vimeo.com/76979871',
    ],
    ['an option', '<yt-embed src="nNFCc3nowfg" start="1m30s"></yt-embed>', 'start', '1m30s'],
  ] as const)(
    'a script that puts %s back each time does not stop the page',
    async ([, html, name, value], { web, page }) => {
      openBlog(web, { '/': blogPage('<main></main>') });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.evaluate(
        (html, name, value) => {
          const main = document.querySelector('main') as HTMLElement;
          new MutationObserver(records => {
            for (const { target } of records) {
              const element = target as Element;
              if (!element.localName.endsWith('-embed') || element.getAttribute(name) === value) continue;
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
            }
          }).observe(main, { attributes: true, subtree: true });
          main.innerHTML = html;
        },
        html,
        name,
        value,
      );
      await reader.until(() => document.querySelector('main [state]'));
      // Asked in tasks of their own: a page that is busy for good never answers.
      for (let round = 0; round < 3; round++)
        await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
      expect((await diaryOf(reader)).errors).toEqual([]);
    },
  );

  // How long something takes does not depend on the engine, and only here can tasks be measured.
  if (engine !== 'chromium') return;

  test('closers without an opener take time by their number, not by its square', async ({ web, page }) => {
    const body = (count: number) => blogPage(`<main>${'<p>{{&lt; /tab &gt;}}</p>'.repeat(count)}</main>`);
    openBlog(web, { '/warm': body(2000), '/few': body(2000), '/many': body(16_000) });
    const reader = await page();
    const times: number[] = [];
    for (const path of ['warm', 'few', 'many']) {
      await reader.goto(BLOG + path);
      await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
      // The page is built anew in one task, after which the loader looks at all of it.
      const time = await reader.evaluate(async () => {
        const main = document.querySelector('main') as HTMLElement;
        const html = main.innerHTML;
        main.replaceChildren();
        await new Promise(resolve => setTimeout(resolve, 50));
        const start = performance.now();
        main.innerHTML = html;
        await new Promise(resolve => setTimeout(resolve));
        await new Promise(resolve => setTimeout(resolve));
        return performance.now() - start;
      });
      times.push(time);
    }
    const [, few = 0, many = 0] = times;
    // Eight times as many would take 64 times as long.
    console.info(`8 times as many closers took ${(many / few).toFixed(1)} times as long`);
    expect(many / few).toBeLessThan(20);
  });
});
