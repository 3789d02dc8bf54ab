import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

const VIDEO = 'nNFCc3nowfg';
const POST = '1324621428235268096';

type Embed = Element & { activate(): Promise<void> };

eachEngine((engine, test) => {
  // The rest does not depend on the engine.
  if (!isFirst(engine)) return;

  test('`activate` settles for an element that is not in the page, and does nothing', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(`<main><yt-embed src="${VIDEO}"></yt-embed></main>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('[state=card]')?.shadowRoot?.querySelector('button'));
    const states = await reader.evaluate(async video => {
      const made = document.createElement('yt-embed');
      made.setAttribute('src', video);
      const removed = document.querySelector('yt-embed') as Embed;
      removed.remove();
      await Promise.all([(made as Embed).activate(), removed.activate()]);
      return [made, removed].map(element => element.getAttribute('state'));
    }, VIDEO);
    expect(states).toEqual([null, 'card']);
  });

  test('a theme that is no theme leaves the colours to the page', async ({ web, page }) => {
    const tag = '<script src="/dist/loader.js" data-theme="constructor" data-load="visible"></script>';
    openBlog(web, {
      '/': blogPage(
        `<div style="color:white;background:black"><tweet-embed src="${POST}"></tweet-embed></div>`,
        tag,
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    const address = await reader.until(
      () => document.querySelector('tweet-embed')?.shadowRoot?.querySelector('iframe')?.src,
    );
    expect(new URL(address ?? '').searchParams.get('theme')).toBe('dark');
  });

  test('a closing call that throws leaves the others to be read', async ({ web, page }) => {
    const pair = (id: string) =>
      `<p id="${id}">{{&lt; youtube ${VIDEO} &gt;}}words{{&lt; /youtube &gt;}} more</p>`;
    // As a script of the page may replace it: it fails for the first text of the page.
    const script = `<script>
      const { splitText } = Text.prototype;
      let isFirst = true;
      Text.prototype.splitText = function (at) {
        if (isFirst) { isFirst = false; throw new Error('replaced'); }
        return splitText.call(this, at);
      };
    </script>`;
    openBlog(web, { '/': blogPage(script + pair('first') + pair('second') + pair('third')) });
    const reader = await page();
    await reader.goto(BLOG);
    const words = () =>
      ['first', 'second', 'third'].map(id => document.getElementById(id)?.lastChild?.textContent);
    await expect
      .poll(() => reader.evaluate(words), { timeout: 5000 })
      .toEqual(['words{{< /youtube >}} more', ' more', ' more']);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('an answer of the owner’s endpoint that failed is asked for again', async ({ web, page }) => {
    const tag = '<script src="/dist/loader.js" data-oembed="/posts/{id}.json"></script>';
    const answers = [
      text('', { status: 503 }),
      text(JSON.stringify({ html: '<p>The words of the post</p>' }), { type: 'application/json' }),
    ];
    openBlog(web, {
      '/': blogPage(`<main><tweet-embed src="${POST}" load="click"></tweet-embed></main>`, tag),
      [`/posts/${POST}.json`]: (request, response) =>
        (answers.shift() ?? text('', { status: 404 }))(request, response),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await expect
      .poll(async () => (await diaryOf(reader)).warnings.join(), { timeout: 5000 })
      .toContain('no-static-post');
    await reader.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      // Another element with the same post.
      main.innerHTML = `${main.innerHTML}`;
    });
    await reader.until(() =>
      document
        .querySelector('tweet-embed')
        ?.shadowRoot?.querySelector('.words')
        ?.textContent?.includes('The words'),
    );
  });
});
