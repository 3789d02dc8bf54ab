import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { greyPng } from '../support/third-parties/grey-png.ts';

const VIDEO = 'nNFCc3nowfg';
const PEN = 'https://codepen.io/team/codepen/pen/PNaGbb';
const DECK = '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g';
const tag = (more = '') =>
  `<script src="/dist/loader.js" data-posters="/posters/{provider}/{id}.jpg" ${more}></script>`;

const picture = text(greyPng(640, 360), { type: 'image/png' });

const posterOf = (selector: string) => {
  const image = document.querySelector(selector)?.shadowRoot?.querySelector('img');
  return image?.complete && image.naturalWidth ? image.src : false;
};

eachEngine((_engine, test) => {
  test('the site owner’s posters are used, and no other host is contacted, on an open page and on a strict one', async ({
    web,
    page,
  }) => {
    const body = `<p>{{< youtube ${VIDEO} >}}</p><web-embed src="${PEN}"></web-embed>`;
    openBlog(web, {
      '/': blogPage(body, tag()),
      '/strict': blogPage(body, tag('data-privacy="strict"')),
      [`/posters/youtube/${VIDEO}.jpg`]: picture,
      '/posters/codepen/team/codepen/PNaGbb.jpg': picture,
    });
    const reader = await page();
    for (const path of ['', 'strict']) {
      web.clear();
      await reader.goto(BLOG + path);
      expect(await reader.until(posterOf, 'yt-embed'), path).toBe(`${BLOG}posters/youtube/${VIDEO}.jpg`);
      expect(await reader.until(posterOf, 'web-embed'), path).toBe(
        `${BLOG}posters/codepen/team/codepen/PNaGbb.jpg`,
      );
      await settle(web, reader);
      expect(web.hosts(), path).toEqual(['blog.example']);
      // The author's attributes stay as they are, so that a copy of the element is right too.
      expect(await reader.evaluate(() => document.querySelectorAll('[poster]').length), path).toBe(0);
      // After a real click, idle tasks of Chromium wait for two seconds, also on the next page.
      await reader.evaluate(() =>
        document.querySelector('yt-embed')?.shadowRoot?.querySelector('button')?.click(),
      );
      await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    }
  });

  test('a missing poster is replaced by the provider’s picture, and on a strict page by none; an embed without one loads by itself, and one with a poster waits for a click', async ({
    web,
    page,
  }) => {
    const body = `<p>{{< youtube ${VIDEO} >}}</p>`;
    const decks = ['a', 'b'].map(end => `${DECK.slice(0, -1)}${end}`);
    const slides = decks.map(deck => `<slides-embed src="${deck}"></slides-embed>`).join('');
    openBlog(web, {
      '/': blogPage(body + slides, tag()),
      '/strict': blogPage(body, tag('data-privacy="strict"')),
      [`/posters/googleslides/${decks[0]}.jpg`]: picture,
    });
    const reader = await page();
    await reader.goto(`${BLOG}strict`);
    await expect
      .poll(() => web.log.map(({ path }) => path), { timeout: 10_000 })
      .toContain(`/posters/youtube/${VIDEO}.jpg`);
    await settle(web, reader);
    expect(await reader.evaluate(posterOf, 'yt-embed')).toBe(false);
    expect(web.hosts()).toEqual(['blog.example']);
    await reader.goto(BLOG);
    expect(await reader.until(posterOf, 'yt-embed')).toMatch(/^https:\/\/i\.ytimg\.com\//);
    await reader.evaluate(() => document.querySelector('slides-embed')?.scrollIntoView());
    await reader.until(() => document.querySelector('slides-embed:last-of-type[state=ready]'));
    await reader.until(posterOf, 'slides-embed');
    expect(await reader.evaluate(() => document.querySelector('slides-embed')?.getAttribute('state'))).toBe(
      'card',
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('the `poster` of an element takes precedence, and a new `src` has another poster', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        `<yt-embed src="${VIDEO}" poster="/own.png"></yt-embed><yt-embed src="aaaaaaaaaaa"></yt-embed>`,
        tag(),
      ),
      '/own.png': picture,
      ...Object.fromEntries(
        ['aaaaaaaaaaa', 'bbbbbbbbbbb', VIDEO].map(id => [`/posters/youtube/${id}.jpg`, picture]),
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    expect(await reader.until(posterOf, 'yt-embed')).toBe(`${BLOG}own.png`);
    const second = 'yt-embed:not([poster])';
    expect(await reader.until(posterOf, second)).toBe(`${BLOG}posters/youtube/aaaaaaaaaaa.jpg`);
    await reader.evaluate(
      second => document.querySelector(second)?.setAttribute('src', 'bbbbbbbbbbb'),
      second,
    );
    await expect
      .poll(() => reader.evaluate(posterOf, second), { timeout: 10_000 })
      .toBe(`${BLOG}posters/youtube/bbbbbbbbbbb.jpg`);
    expect(web.log.map(({ path }) => path)).not.toContain(`/posters/youtube/${VIDEO}.jpg`);
    expect(web.hosts()).toEqual(['blog.example']);
  });
});
