import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Holder } from '../../src/dom/authored.ts';
import { BLOG, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, type PageTest } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';

const POST = `${BLOG}demo/post.html`;
const TAGS = 'yt-embed,slides-embed,speakerdeck-embed,tweet-embed';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https://i.ytimg.com https://files.speakerdeck.com",
  'frame-src https://www.youtube-nocookie.com https://docs.google.com https://speakerdeck.com https://platform.twitter.com',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const shown = (tags: string) =>
  customElements.get('yt-embed') && document.querySelectorAll(tags).length === 7;

const areDrawn = (tags: string) =>
  [...document.querySelectorAll(tags)].every(embed => embed.querySelector('[slot=plain]'));

const readPost = async (page: PageTest['page']) => {
  const reader = await page({ width: 1280, height: 900 });
  await reader.goto(POST);
  await reader.until(shown, TAGS);
  return reader;
};

const postWithDiary = () =>
  readFileSync('build/site/demo/post.html', 'utf8').replace(
    '<head>',
    '<head><script src="/diary.js"></script>',
  );

eachEngine((engine, test) => {
  test('the demo’s post shows its seven embeds in place, with the right ids and the author’s sizes, and every other node stays as it was', async ({
    web,
    page,
  }) => {
    openBlog(web, {});
    const reader = await readPost(page);
    await reader.until(tags => document.querySelectorAll(`:is(${tags})[provider]`).length === 7, TAGS);
    await reader.until(areDrawn, TAGS);
    const found = await reader.evaluate(
      tags =>
        [...document.querySelectorAll(tags)].map(element => {
          const [width = 0, height = 0] = ['width', 'height'].map(side =>
            Number.parseFloat(getComputedStyle(element).getPropertyValue(side)),
          );
          return [element.localName, element.getAttribute('src'), Math.round((width / height) * 100) / 100];
        }),
      TAGS,
    );
    expect(found.slice(0, 6)).toEqual([
      ['yt-embed', 'nNFCc3nowfg', 1.78],
      ['slides-embed', '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g', 1.33],
      ['slides-embed', '1Vc-Sf0hMq5RKBDIDAI0aUdS-YWaiie306WykUG7dtJU', 1.33],
      ['speakerdeck-embed', 'af1c9b53d63b4e6baa85652793ec4ca9', 1.78],
      ['speakerdeck-embed', '230d7fccb9314f039a8ab55aaf58c62c', 1.78],
      ['speakerdeck-embed', '448751cd3ceb43149100f61912248fc0', 1.78],
    ]);
    expect(found[6]?.slice(0, 2)).toEqual(['tweet-embed', '1324621428235268096']);
    expect(await reader.evaluate(() => document.body.innerText)).not.toContain('{{');
    const widths = await reader.evaluate(() => {
      document.body.style.maxWidth = 'none';
      for (const element of document.querySelectorAll<HTMLElement>('main, article'))
        element.setAttribute('style', 'max-width: none');
      return [...document.querySelectorAll('slides-embed')].map(({ clientWidth }) => clientWidth);
    });
    expect(widths).toEqual([800, 800]);

    // Every other node of the post stays as it was, byte for byte.
    await reader.evaluate(() => {
      for (const element of document.querySelectorAll('main, article')) element.removeAttribute('style');
    });
    // A parsed document runs no scripts.
    const before = await reader.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    });
    const after = await reader.evaluate(tags => {
      // Else the loader takes all of it again.
      document.body.setAttribute('data-embeds-ignore', '');
      for (const element of document.querySelectorAll<Holder>(tags)) {
        const first = element.firstElementChild;
        const before =
          element.authored?.() ?? (first instanceof HTMLTemplateElement ? first.content : element);
        element.replaceWith(...before.childNodes);
      }
      return document.body.innerHTML;
    }, TAGS);
    expect(after).toBe(before);
  });

  test('under a strict CSP with Trusted Types the post works without violations', async ({ web, page }) => {
    const post = postWithDiary();
    openBlog(web, { '/demo/post.html': post }, { 'content-security-policy': POLICY });
    const reader = await readPost(page);
    for (let y = 0; y < 6000; y += 700) {
      await reader.scrollTo(y);
      await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
    }
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
    await reader.click(['yt-embed', 'button']);
    await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    const diary = await diaryOf(reader);
    // This policy does not allow the vendor's own script, which is part of the author's HTML.
    expect(
      diary.violations.filter(line => !line.includes('https://speakerdeck.com/assets/embed.js')),
    ).toEqual([]);
    expect(diary.errors).toEqual([]);
  });

  test('a provider is contacted when its embed is near, and a player loads only after a click', async ({
    web,
    page,
  }) => {
    openBlog(web, {});
    const reader = await readPost(page);
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('img')?.complete);
    const players = () =>
      web.log
        .filter(({ destination, host }) => destination === 'iframe' || host.includes('youtube-nocookie'))
        .map(({ host }) => host);
    expect(web.hosts()).not.toContain('platform.twitter.com');
    expect(web.hosts()).not.toContain('files.speakerdeck.com');
    expect(web.hosts()).not.toContain('www.youtube-nocookie.com');

    await reader.evaluate(() => document.querySelector('speakerdeck-embed')?.scrollIntoView());
    await reader.until(
      () => document.querySelector('speakerdeck-embed')?.shadowRoot?.querySelector('img')?.complete,
    );
    expect(web.hosts()).toContain('files.speakerdeck.com');
    expect(players()).not.toContain('speakerdeck.com');

    await reader.click(['speakerdeck-embed', 'button']);
    await reader.until(() => document.querySelector('speakerdeck-embed[state=ready]'));
    expect(players()).toContain('speakerdeck.com');
    expect(players()).not.toContain('www.youtube-nocookie.com');

    await reader.evaluate(() => document.querySelector('tweet-embed')?.scrollIntoView());
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
    expect(web.hosts()).toContain('platform.twitter.com');

    await reader.click(['yt-embed', 'button']);
    await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    expect(web.log.filter(({ host }) => host === 'www.youtube-nocookie.com').map(({ path }) => path)).toEqual(
      ['/embed/nNFCc3nowfg?autoplay=1&playsinline=1&hl=ja&enablejsapi=1&origin=https%3A%2F%2Fblog.example'],
    );
    const pictures = web.log.filter(({ host }) => host === 'i.ytimg.com' || host === 'files.speakerdeck.com');
    expect(pictures.map(({ referrer }) => referrer)).toEqual(pictures.map(() => ''));
  });

  if (engine === 'chromium') {
    test('a card that is drawn before its width is known has the layout of a card with a picture', async ({
      web,
      page,
    }) => {
      // On a busy machine the page is idle before the observer has told of the first elements.
      const late = `<script>
        const Real = IntersectionObserver;
        window.IntersectionObserver = class extends Real {
          constructor(run, options) { super((...args) => setTimeout(run, 200, ...args), options); }
        };
      </script>`;
      openBlog(web, { '/demo/post.html': postWithDiary().replace('<head>', `<head>${late}`) });
      const reader = await page({ width: 390, height: 900 });
      await reader.goto(POST);
      await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('img'));
      await settle(web, reader);
      expect((await diaryOf(reader)).shifts).toEqual([]);
    });

    test('the layout of the post does not shift when the elements file is 700 ms late', async ({
      web,
      page,
    }) => {
      const post = postWithDiary();
      openBlog(web, { '/demo/post.html': post }, {}, { [later('elements')]: 700 });
      for (const width of [1280, 390]) {
        const reader = await page({ width, height: 900 });
        await reader.goto(POST);
        await reader.until(shown, TAGS);
        // Those far down are drawn one at a time.
        await reader.until(areDrawn, TAGS);
        await settle(web, reader);
        const shifts = (await diaryOf(reader)).shifts;
        expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
      }
    });
  }
});
