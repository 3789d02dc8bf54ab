import { expect } from 'vitest';
import { APPS } from '../frameworks/apps.ts';
import { buildApp } from '../frameworks/build.ts';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

const POST =
  '<p>Words {{&lt; youtube nNFCc3nowfg &gt;}} and words.</p><p>{{&lt; youtube "nNFCc3nowfg" /&gt;}}</p><p><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></p><p>The end.</p>';

const built = new Map(Object.entries(APPS).map(([name, app]) => [name, buildApp(app, POST)]));

eachEngine((_engine, test) => {
  for (const name of Object.keys(APPS)) {
    test(`a post that ${name} renders on the server and hydrates keeps its embeds`, async ({ web, page }) => {
      const { root, script } = (await built.get(name)) ?? { root: '', script: '' };
      expect(root).toContain('{{');
      const start = `<script>window.post = ${JSON.stringify(POST).replaceAll('<', '\\u003c')}; window.broken = [];
        console.error = (...words) => window.broken.push(words.join(' '));</script>`;
      const app = `${start}<div id="root">${root}</div><script type="module" src="/app.js"></script>`;
      openBlog(web, { '/': blogPage(app), '/app.js': text(script, { type: 'text/javascript' }) });
      const reader = await page();
      await reader.goto(BLOG);
      const shown = () => document.querySelectorAll('.post yt-embed[provider]').length === 3;
      await reader.until(shown);
      // The framework renders again, and keeps the HTML of the post.
      for (const count of ['1', '2']) {
        await reader.click('article > button');
        await reader.until(count => document.querySelector('article > button')?.textContent === count, count);
      }
      expect(await reader.evaluate(shown)).toBe(true);
      expect(await reader.evaluate(() => document.querySelector('.post')?.textContent)).toContain('The end.');
      // The framework removes the whole post without an error.
      await reader.click('article > button');
      await reader.until(() => document.querySelector('article > p')?.textContent === 'gone');
      expect(await reader.evaluate(() => document.querySelectorAll('yt-embed').length)).toBe(0);
      expect(await reader.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
      expect((await diaryOf(reader)).errors).toEqual([]);
    });
  }
});
