import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';

const VIDEO = 'nNFCc3nowfg';
const frame = (attributes = '') =>
  `<iframe width="560" height="315" ${attributes} src="https://www.youtube.com/embed/${VIDEO}"></iframe>`;

const CLICK = TAG.replace('>', ' data-load="click">');

const boxes = () =>
  [...document.querySelectorAll('[state]')].map(embed => {
    const { left, top, width, height } = embed.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });

eachEngine((engine, test) => {
  test('a style sheet that arrives after the embeds gives them the size of its frames', async ({
    web,
    page,
  }) => {
    openBlog(
      web,
      {
        '/': blogPage(
          `<main>${frame()}</main>`,
          `${CLICK.replace('<script', '<script async')}<link rel="stylesheet" href="/late.css">`,
        ),
        '/late.css': text('body{margin:0}main{width:800px}iframe{width:50%}', { type: 'text/css' }),
      },
      {},
      { '/late.css': 1500 },
    );
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('[state]')?.getBoundingClientRect().width === 400);
    const stage = () => document.querySelector('[state]')?.shadowRoot?.querySelector('.stage')?.clientHeight;
    await expect.poll(() => reader.evaluate(stage)).toBe(225);
  });

  test('embeds keep their distance where the page resets all margins, unless it names them', async ({
    web,
    page,
  }) => {
    const tag = `<yt-embed src="${VIDEO}" width="400"></yt-embed>`;
    const pageWith = (css: string) => blogPage(tag + tag, `<style>*{margin:0}${css}</style>${CLICK}`);
    openBlog(web, { '/': pageWith(''), '/named': pageWith('yt-embed{margin:0 0 5px}') });
    const reader = await page({ width: 1000, height: 700 });
    const distance = async () => {
      await reader.until(() => document.querySelectorAll('[state]').length === 2);
      const [[, first = 0, , height = 0] = [], [, second = 0] = []] = await reader.evaluate(boxes);
      return second - first - height;
    };
    await reader.goto(BLOG);
    // One `em` of the page's font.
    expect(await distance()).toBe(16);
    await reader.goto(`${BLOG}named`);
    expect(await distance()).toBe(5);
  });

  test('a frame is read in its place without a request or a handler of the author', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(`<main>${frame('onload="document.title+=1" style="float:right"')}</main>`, CLICK),
    });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('main > yt-embed[state]'));
    await settle(web, reader);
    const before = await reader.evaluate(() => document.title);
    const requests = web.log.length;
    // A changed attribute makes the element read it again.
    await reader.evaluate(() => document.querySelector('yt-embed')?.setAttribute('poster', '/none.png'));
    await settle(web, reader);
    expect(await reader.evaluate(() => document.title)).toBe(before);
    expect(web.log.slice(requests).filter(({ host }) => host.includes('youtube.com'))).toEqual([]);
    expect((await diaryOf(reader)).errors).toEqual([]);
    const [[left, , width] = []] = await reader.evaluate(boxes);
    expect([left, width]).toEqual([432, 560]);
  });

  // Only Chromium measures layout shifts.
  if (engine === 'chromium') {
    test('nothing moves when the files of a frame, a call and a tag are late', async ({ web, page }) => {
      const words = '<p>Words between the embeds.</p>';
      const embeds = [
        frame(),
        `<p>{{&lt; youtube ${VIDEO} &gt;}}</p>`,
        `<yt-embed src="${VIDEO}"></yt-embed>`,
        `<p>${frame('style="max-width:100%"')}</p>`,
      ];
      openBlog(
        web,
        { '/': blogPage(`${words}${embeds.join(words)}${words}`, CLICK) },
        {},
        { [later('elements')]: 500 },
      );
      const reader = await page({ width: 640, height: 2200 });
      await reader.goto(BLOG);
      await reader.until(() => document.querySelectorAll('[state=card]').length === 4);
      await settle(web, reader);
      const { shifts } = await diaryOf(reader);
      expect(shifts.filter(shift => shift > 0.001)).toEqual([]);
    });
  }
});
