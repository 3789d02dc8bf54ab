import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';

// What pages do to built-ins, before the tag: old libraries delete and replace them, and their tests do so in turn.
const BREAKS: readonly string[] = [
  'delete Array.prototype.entries',
  'delete Array.prototype.at',
  'delete Array.prototype.flatMap',
  'delete Array.prototype.find',
  'delete Array.prototype.findLast',
  'delete Array.prototype.includes',
  'delete String.prototype.replaceAll',
  'delete String.prototype.matchAll',
  'String.prototype.replaceAll = function () { throw new Error("replaced"); }',
  'delete Array.from',
  'delete Object.fromEntries',
  'delete Object.entries',
  'delete Object.hasOwn',
  'delete window.URL',
  'window.URL = function () { throw new Error("replaced"); }',
  'delete window.URLSearchParams',
  'delete window.IntersectionObserver',
  'delete window.ResizeObserver',
  'delete window.requestIdleCallback',
  'delete Element.prototype.append',
  'delete Element.prototype.after',
  'delete Element.prototype.replaceWith',
  'delete CSS.highlights',
  'Array.prototype.toJSON = function () { return "[]"; }',
];

// One of each kind: plain, damaged, by an address, a frame, a frame of a further service, a quotation, words, by hand.
const WORKS: readonly (readonly [words: string, html: string])[] = [
  ['youtube', '<p>{{< youtube nNFCc3nowfg >}}</p>'],
  ['youtube', '<p>{{&amp;lt; youtube nNFCc3nowfg &amp;gt;}}</p>'],
  ['spotify', '<p>{{&lt; spotify track 4cOdK2wGLETKBW3PvgPWq1 &gt;}}</p>'],
  ['vimeo', '<p>{{&lt; embed "https://vimeo.com/76979871" &gt;}}</p>'],
  ['', '<p><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></p>'],
  ['', '<p><iframe src="https://open.spotify.com/embed/track/4PTG3Z6ehGkBFwjybzWkR8"></iframe></p>'],
  [
    'Good evening',
    '<blockquote class="twitter-tweet"><p>Good evening</p>&mdash; aki (@chezou) <a href="https://twitter.com/chezou/status/1324621428235268096">2020</a></blockquote>',
  ],
  ['iframe', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['The talk', '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">The talk</a></yt-embed>'],
];

// A function for the page: how many of its works neither are an embed that shows something nor stand as they were.
const lostOnes = (words: string[]) =>
  [...document.querySelectorAll('section')].flatMap((section, index) => {
    const embed = section.querySelector('[state],[from]');
    const drawn = embed?.shadowRoot?.querySelector('[part~=card],slot');
    const stands =
      !embed && (section.textContent?.includes(words[index] ?? '') || section.querySelector('iframe'));
    const height = section.getBoundingClientRect().height;
    return (drawn || stands) && height > 10 ? [] : [section.innerHTML];
  });

eachEngine((_engine, test) => {
  test.for(BREAKS)(
    'after `%s` the page is alive and each work is there or as it was',
    async (code, { web, page }) => {
      const body = WORKS.map(([, html]) => `<section>${html}</section>`).join('');
      const head = `<script>try { ${code} } catch {}</script><script src="/dist/loader.js" data-load="click"></script>`;
      openBlog(web, { '/': blogPage(body, head) });
      const reader = await page({ width: 1024, height: 2000 });
      await reader.goto(BLOG);
      const words = WORKS.map(([words]) => words);
      await reader.untilWithin(
        6000,
        (words: string[]) => document.readyState === 'complete' && words.length,
        words,
      );
      // As long as what was hidden may stay so, and a little longer.
      await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 4500)));
      expect(await reader.evaluate(lostOnes, words)).toEqual([]);
      expect((await diaryOf(reader)).errors).toEqual([]);
      // The page takes part in what it shows: what is added is looked at, and timers and frames go on.
      const frames = await reader.evaluate(
        () =>
          new Promise<number>(resolve => {
            let frames = 0;
            const count = () => {
              frames++;
              requestAnimationFrame(count);
            };
            count();
            document.body.insertAdjacentHTML(
              'beforeend',
              '<p>{{&lt; spotify track 4cOdK2wGLETKBW3PvgPWq1 &gt;}}</p>',
            );
            setTimeout(() => resolve(frames), 500);
          }),
      );
      expect(frames).toBeGreaterThan(3);
    },
  );
});
