import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { type Clock, STOPPED_CLOCK } from '../support/page-clock.ts';
import { settle } from '../support/settle.ts';

const CALL = '{{&lt; youtube nNFCc3nowfg &gt;}}';
const FRAME = '<iframe src="https://www.youtube.com/embed/nNFCc3nowfg" width="560" height="315"></iframe>';
const DAMAGED = '<p>Words {{&amp;lt; youtube nNFCc3nowfg &amp;gt;}} and more</p>';
const page20 = Array.from(
  { length: 20 },
  (_, at) => `<p>{{&lt; youtube ${String(at).padStart(11, 'a')} &gt;}}</p>`,
);

interface Undoing {
  /** How often the script has put its HTML back. */
  undone: number;
  undo: boolean;
}

// A script that puts its HTML back whenever an embed is in its place, after a task, as frameworks do.
const undoing = (html: string, delay: string) => `<script>
  window.undone = 0;
  window.undo = true;
  addEventListener('DOMContentLoaded', () => {
    const main = document.querySelector('main');
    const html = ${JSON.stringify(html).replaceAll('</', '<\\/')};
    let timer;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(put);
    };
    const put = () => {
      if (!window.undo || !main.querySelector('yt-embed')) return;
      window.undone++;
      main.innerHTML = html;
    };
    new MutationObserver(() => ${delay}).observe(main, { childList: true, subtree: true });
    main.innerHTML = html;
  });
</script>`;

const passTime = (reader: Page, time: number) =>
  reader.evaluate(time => (window as Clock).passTime?.(time), time);

const undoneIn = (reader: Page) => reader.evaluate(() => (window as unknown as Undoing).undone);

const UNDOINGS = [
  ['a call', `<p>${CALL}</p>`, 'put()'],
  ['a call, a task later', `<p>${CALL}</p>`, 'later()'],
  ['a frame, a task later', FRAME, 'later()'],
  ['a damaged call, a task later', DAMAGED, 'later()'],
] as const;

eachEngine((engine, test) => {
  // When a page puts its HTML back is up to the engine, what it puts back is not.
  test.for(rowsIn(engine, UNDOINGS, ([, , delay]) => delay))(
    '%s that the page puts back each time is left alone, and looked at once more',
    async ([, html, delay], { web, page }) => {
      openBlog(web, { '/': blogPage('<main></main>', STOPPED_CLOCK + undoing(html, delay) + TAG) });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(isInTask => {
        const { undone } = window as unknown as Undoing;
        // After many changes in one task the page is read again a second later.
        if (isInTask && undone < 51) (window as Clock).passDeadline?.(1000);
        return undone >= 51;
      }, delay === 'put()');
      await settle(web, reader);
      const undone = await undoneIn(reader);
      expect(undone).toBeLessThan(60);
      expect(await reader.evaluate(() => document.querySelectorAll('main yt-embed').length)).toBe(0);
      // The text is the page's own, in one piece.
      expect(await reader.evaluate(() => document.querySelector('main p')?.childNodes.length ?? 1)).toBe(1);
      // The page is quiet.
      await passTime(reader, 1900);
      await settle(web, reader);
      expect(await undoneIn(reader)).toBe(undone);
      // Now the page lets it be.
      await reader.evaluate(() => {
        (window as unknown as Undoing).undo = false;
      });
      await passTime(reader, 200);
      await reader.until(() => document.querySelectorAll('main yt-embed').length === 1);
      expect((await diaryOf(reader)).errors).toEqual([]);
    },
  );

  test('a page that renders all its embeds anew a few times keeps them; a chat that renders its answer anew at each word shows the embed in the end', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage('<main></main>', STOPPED_CLOCK + TAG) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(async html => {
      const main = document.querySelector('main') as HTMLElement;
      for (let time = 0; time < 10; time++) {
        main.innerHTML = html;
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    }, page20.join(''));
    expect(await reader.evaluate(() => document.querySelectorAll('main yt-embed').length)).toBe(20);

    await reader.goto(BLOG);
    await reader.evaluate(async call => {
      const main = document.querySelector('main') as HTMLElement;
      for (let word = 0; word < 80; word++) {
        main.innerHTML = `<p>${call}</p><p>${'word '.repeat(word)}</p>`;
        await new Promise(resolve => setTimeout(resolve, 5));
      }
    }, CALL);
    expect(await reader.evaluate(() => document.querySelector('main p')?.textContent)).toContain('youtube');
    await passTime(reader, 2000);
    await reader.until(() => document.querySelector('main yt-embed'));
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
