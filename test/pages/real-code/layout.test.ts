import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../../support/blog.ts';
import { eachEngine, isFirst } from '../../support/each-engine.ts';
import { packageFile } from '../../support/package-file.ts';
import { play, reports } from '../../support/playing.ts';
import { text } from '../../support/responders.ts';
import { settle } from '../../support/settle.ts';
import { PLAYERS } from '../../support/third-parties/players.ts';

const VIDEO = 'https://www.youtube.com/embed/nNFCc3nowfg';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

const FILES = {
  '/fitvids.js': packageFile('fitvids/dist/fitvids.js'),
  '/swiper.js': packageFile('swiper/swiper-bundle.js'),
  '/swiper.css': packageFile('swiper/swiper-bundle.css'),
  '/lazysizes.js': packageFile('lazysizes/lazysizes.js'),
  '/picture.svg': text(PICTURE, { type: 'image/svg+xml' }),
};

const slide = (id: string, body: string) => `<div class="swiper-slide" id="${id}">${body}</div>`;

eachEngine((engine, test) => {
  test('a frame that FitVids has wrapped, and one that it finds replaced, have the size of the frame', async ({
    web,
    page,
  }) => {
    const frames = `<main style="width:600px"><p id="wide"><iframe width="400" height="300" src="${VIDEO}"></iframe></p>
      <p id="film"><iframe width="400" height="200" src="https://player.vimeo.com/video/76979871"></iframe></p></main>`;
    const wrap = '<script src="/fitvids.js"></script><script>fitvids("main")</script>';
    openBlog(web, {
      '/wrapped': blogPage(frames + wrap + TAG, ''),
      '/replaced': blogPage(frames + wrap),
      ...FILES,
    });
    const reader = await page();
    const sizes = async (path: string) => {
      await reader.goto(BLOG + path);
      await reader.until(() => document.querySelectorAll('main [from=markup][state]').length === 2);
      await settle(web, reader);
      expect((await diaryOf(reader)).errors).toEqual([]);
      return reader.evaluate(() =>
        [...document.querySelectorAll('main [from]')].map(element => {
          const { width, height } = element.getBoundingClientRect();
          const caption = element.matches('[fill]')
            ? 0
            : Number.parseFloat(getComputedStyle(element).paddingBottom);
          return [Math.round(width), Math.round(height - caption)];
        }),
      );
    };
    expect(await sizes('wrapped')).toEqual([
      [600, 450],
      [600, 300],
    ]);
    expect(await sizes('replaced')).toEqual([
      [400, 300],
      [400, 200],
    ]);
  });

  test('in a looping slider of Swiper each card works when its slide is shown, and has the size of the slide', async ({
    web,
    page,
  }) => {
    const slides =
      slide('one', '<p>{{< youtube nNFCc3nowfg >}}</p>') +
      slide('two', `<iframe width="560" height="315" src="${VIDEO}"></iframe>`) +
      slide('three', '<p>{{&lt; youtube aaaaaaaaaaa &gt;}}</p>') +
      slide('four', '<p>Words</p>');
    const body = `<div class="swiper" style="width:480px"><div class="swiper-wrapper">${slides}</div></div><script src="/swiper.js"></script>
      <script>window.swiper = new Swiper('.swiper', { loop: true, speed: 0 });</script>`;
    openBlog(web, {
      '/': blogPage(body, `<link rel="stylesheet" href="/swiper.css">${TAG}`),
      ...FILES,
    });
    web.host('www.youtube-nocookie.com', PLAYERS.youtube);
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('.swiper [from][state]').length === 3);
    // The slider ignores a step while it is still busy with the one before.
    const moveTo = (id: string) =>
      reader.until(id => {
        const isShown = document.querySelector('.swiper-slide-active')?.id === id;
        if (!isShown) Reflect.get(window, 'swiper').slideNext();
        return isShown;
      }, id);
    for (const id of ['one', 'two', 'three', 'four', 'one', 'two']) await moveTo(id);
    // The slider has moved all slides in the page.
    expect(await reader.evaluate(() => document.querySelectorAll('.swiper [from]').length)).toBe(3);
    await reader.evaluate(() => document.querySelector('#two [from]')?.setAttribute('id', 'video'));
    await play(reader, 'video');
    await reports(web, 'www.youtube-nocookie.com', true);
    expect(await reader.evaluate(() => document.querySelector('#video')?.getBoundingClientRect().width)).toBe(
      480,
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  // The order of scripts and frames is the same in every engine.
  if (!isFirst(engine)) return;

  test('frames that lazysizes loads become cards, before it and after it has set their URLs, and it goes on', async ({
    web,
    page,
  }) => {
    const frames = `<main><div><iframe class="lazyload" width="560" height="315" data-src="${VIDEO}"></iframe></div>
      <div><iframe class="lazyload" data-src="https://player.vimeo.com/video/76979871"></iframe></div></main>
      <img class="lazyload" data-src="/picture.svg" alt=""><script src="/lazysizes.js"></script>`;
    const late = `<script>document.addEventListener('lazyloaded', () => {
      if (document.querySelectorAll('main .lazyloaded').length < 2) return;
      const script = document.createElement('script'); script.src = '/dist/loader.js'; document.head.append(script);
    });</script>`;
    openBlog(web, {
      '/before': blogPage(frames),
      '/after': blogPage(late + frames, ''),
      ...FILES,
    });
    web.host('player.vimeo.com', PLAYERS.vimeo);
    const reader = await page({ width: 800, height: 2400 });
    for (const path of ['before', 'after']) {
      await reader.goto(BLOG + path);
      await reader.until(() => document.querySelectorAll('main [from=markup][state]').length === 2);
      await reader.until(() => document.querySelector('img.lazyloaded'));
      await settle(web, reader);
      expect(await reader.evaluate(() => document.querySelectorAll('main iframe').length)).toBe(0);
      // Both find images and calls that are added later.
      await reader.evaluate(() => {
        const html =
          '<img class="lazyload" data-src="/picture.svg?2" alt=""><p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      });
      await reader.until(() => document.querySelector('main > yt-embed[state]'));
      await reader.until(() => document.querySelector('main > img.lazyloaded'));
      expect((await diaryOf(reader)).errors).toEqual([]);
    }
  });
});
