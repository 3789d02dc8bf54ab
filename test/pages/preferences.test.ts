import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { countPixels } from '../support/browsers/pixels.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

// In some engines other preferences need another browser, which takes seconds to start; so all of these tests are here, and
// share one.
const OTHER = { colorScheme: 'dark', reducedMotion: true, javaScript: false } as const;

eachEngine((_engine, test) => {
  test('a page can be opened with a dark colour scheme, reduced motion and no JavaScript', async ({
    web,
    page,
  }) => {
    web.host('blog.example', text('<!doctype html><p>no script<script>document.title = "ran"</script>'));
    const usual = await page();
    const other = await page(OTHER);
    for (const reader of [usual, other]) await reader.goto(BLOG);
    const preferences = () =>
      ['(prefers-color-scheme: dark)', '(prefers-reduced-motion)'].map(q => matchMedia(q).matches);
    expect(await usual.evaluate(preferences)).toEqual([false, false]);
    expect(await other.evaluate(preferences)).toEqual([true, true]);
    expect(await usual.evaluate(() => document.title)).toBe('ran');
    expect(await other.evaluate(() => document.title)).toBe('');
    // The text of a dark page without a `color-scheme` is black on white.
    expect(countPixels(await other.screenshot(), red => red < 128)).toBeGreaterThan(20);
  });

  test('an element in the HTML is a link without JavaScript', async ({ web, page }) => {
    const body =
      '<yt-embed src="nNFCc3nowfg"><a href="https://www.youtube.com/watch?v=nNFCc3nowfg">The talk on YouTube</a></yt-embed>';
    openBlog(web, { '/': blogPage(body) });
    const reader = await page(OTHER);
    await reader.goto(BLOG);
    expect(await reader.evaluate(() => document.body.innerText.trim())).toBe('The talk on YouTube');
    expect(await reader.evaluate(() => document.querySelector('a')?.checkVisibility())).toBe(true);
  });
});
