import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, openBlogWithout } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { greyPng } from '../support/third-parties/grey-png.ts';

const POST = '1324621428235268096';
const VIDEO = 'nNFCc3nowfg';

// The colour of a page's text, and whether frames should be dark.
const COLOURS: readonly (readonly [colour: string, dark: boolean])[] = [
  ['#f1f1f4', true],
  ['#1b1b1f', false],
  ['lab(95% 0 0)', true],
  ['lab(12% 0 0)', false],
  ['lch(95% 2 90)', true],
  ['oklch(0.95 0.01 90)', true],
  ['oklab(0.2 0 0)', false],
  ['color(display-p3 0.95 0.95 0.95)', true],
  ['color(display-p3 0.1 0.1 0.1)', false],
  ['hsl(0 0% 100% / 0.9)', true],
];

eachEngine((_engine, test) => {
  test('a frame is dark where the text around it is light, in any notation of colours', async ({
    web,
    page,
  }) => {
    const posts = COLOURS.map(
      ([colour]) =>
        `<div style="color:${colour}"><tweet-embed src="${POST}" load="eager"></tweet-embed></div>`,
    );
    openBlog(web, { '/': blogPage(posts.join('')) });
    const reader = await page();
    await reader.goto(BLOG);
    const themes = await reader.until(count => {
      const frames = [...document.querySelectorAll('tweet-embed')].flatMap(
        ({ shadowRoot }) => shadowRoot?.querySelector('iframe')?.src ?? [],
      );
      return frames.length === count && frames.map(src => new URL(src).searchParams.get('theme') === 'dark');
    }, COLOURS.length);
    expect(COLOURS.map(([colour], index) => [colour, (themes as boolean[])[index]])).toEqual(COLOURS);
  });

  test('an embed in a shadow root speaks the language around the root', async ({ web, page }) => {
    openBlog(web, { '/': blogPage('<main lang="de"><div id="host"></div></main>') });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(video => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (!root) return;
      root.innerHTML = `<yt-embed src="${video}"></yt-embed>`;
      globalThis.shortcodeEmbeds?.scan(root);
    }, VIDEO);
    const link = () =>
      document
        .querySelector('#host')
        ?.shadowRoot?.querySelector('yt-embed')
        ?.shadowRoot?.querySelector('[part~=link]')
        ?.getAttribute('aria-label');
    await expect.poll(() => reader.evaluate(link), { timeout: 10_000 }).toMatch(/öffnen/);
  });

  test('the focus moves to a late frame, unless the reader has focused something else', async ({
    web,
    page,
  }) => {
    const closed = openBlogWithout(
      web,
      'frames',
      blogPage(
        `<input><tweet-embed src="${POST}"></tweet-embed>`,
        '<script src="/dist/loader.js" data-load="click"></script>',
      ),
    );
    const reader = await page();
    // Some engines delay the load event of a page that waits for a module.
    await reader.goto(BLOG, { wait: 'none' });
    await reader.until(() => document.querySelector('tweet-embed')?.shadowRoot?.querySelector('button'));
    await reader.click(['tweet-embed', 'button']);
    await closed.reached;
    await reader.evaluate(() => document.querySelector('input')?.focus());
    closed.release();
    await reader.until(() => document.querySelector('tweet-embed')?.shadowRoot?.querySelector('iframe'));
    await settle(web, reader);
    const focused = () => document.activeElement?.localName;
    expect(await reader.evaluate(focused)).toBe('input');
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('tweet-embed')?.shadowRoot?.querySelector('button'));
    await reader.click(['tweet-embed', 'button']);
    await reader.until(() => document.activeElement?.localName === 'tweet-embed');
  });

  test('an author’s poster may have any size, and one that is missing is requested once', async ({
    web,
    page,
  }) => {
    const small = text(greyPng(120, 90), { type: 'image/png' });
    openBlog(web, {
      '/': blogPage(
        `<yt-embed id="small" src="${VIDEO}" poster="/small.png"></yt-embed>` +
          `<yt-embed id="missing" src="${VIDEO}" poster="/missing.png"></yt-embed>`,
      ),
      '/small.png': small,
    });
    const reader = await page();
    await reader.goto(BLOG);
    const poster = (id: string) => document.querySelector(`#${id}`)?.shadowRoot?.querySelector('img');
    await reader.until(() => {
      const image = document.querySelector('#small')?.shadowRoot?.querySelector('img');
      return image?.complete && image.naturalWidth === 120;
    });
    await reader.until(id => !document.querySelector(`#${id}`)?.shadowRoot?.querySelector('img'), 'missing');
    // A changed attribute makes the element read all of them again.
    await reader.evaluate(() => document.querySelector('#missing')?.setAttribute('ratio', '4/3'));
    await settle(web, reader);
    expect(web.log.filter(({ path }) => path === '/missing.png')).toHaveLength(1);
    expect(await reader.evaluate(poster, 'small')).toBeTruthy();
  });

  test('an `embed-refuse` event of other code is ignored', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(`<p>{{&lt; youtube ${VIDEO} &gt;}}</p>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[state=card]'));
    await reader.evaluate(() => {
      document.querySelector('yt-embed')?.dispatchEvent(new Event('embed-refuse', { bubbles: true }));
      document.body.dispatchEvent(new CustomEvent('embed-refuse', { detail: null }));
    });
    expect(await reader.evaluate(() => document.querySelectorAll('yt-embed[state=card]').length)).toBe(1);
    const { errors, warnings } = await diaryOf(reader);
    expect([...errors, ...warnings]).toEqual([]);
  });
});
