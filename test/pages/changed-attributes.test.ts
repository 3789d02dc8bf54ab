import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, openBlogWithout } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';

const CLICK_TAG = '<script src="/dist/loader.js" data-load="click"></script>';
const POST = '1324621428235268096';
const OTHER = '1324621428235268097';

eachEngine((_engine, test) => {
  test('an embed finds the new service once its `provider` is removed and its `src` changed', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage('<web-embed src="https://vimeo.com/76979871"></web-embed>', CLICK_TAG) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('web-embed[state=card][provider=vimeo]'));
    await reader.evaluate(() => {
      const embed = document.querySelector('web-embed');
      embed?.removeAttribute('provider');
      embed?.setAttribute('src', 'https://www.dailymotion.com/video/x7tgad0');
    });
    await reader.until(() => document.querySelector('web-embed[state=card][provider=dailymotion]'));
  });

  test('an embed whose `src` changes while it waits for a file shows the card of the new target', async ({
    web,
    page,
  }) => {
    const closed = openBlogWithout(
      web,
      'frames',
      blogPage(`<tweet-embed src="${POST}"></tweet-embed>`, CLICK_TAG),
    );
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['tweet-embed', 'button']);
    await closed.reached;
    await reader.evaluate(other => document.querySelector('tweet-embed')?.setAttribute('src', other), OTHER);
    await reader.until(() => document.querySelector('tweet-embed[state=card]'));
    // The second target is activated before the first activation can go on.
    await reader.click(['tweet-embed', 'button']);
    await reader.until(() => document.querySelector('tweet-embed[state=loading]'));
    closed.release();
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
    await settle(web, reader);
    const asked = web.log.filter(({ host }) => host === 'platform.twitter.com').map(({ path }) => path);
    expect(asked.filter(path => path.includes(OTHER))).toHaveLength(1);
    expect(asked.filter(path => path.includes(POST))).toEqual([]);
  });

  test('an embed that waited for a file does not load the frame of its former target', async ({
    web,
    page,
  }) => {
    const post = '<web-embed src="https://www.instagram.com/p/CxOWiQNP2MO/"></web-embed>';
    const closed = openBlogWithout(web, 'frames', blogPage(post, CLICK_TAG));
    // The video never answers, so the embed is still loading it when the file arrives.
    web.host('player.vimeo.com', () => undefined);
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['web-embed', 'button']);
    await closed.reached;
    await reader.evaluate(() =>
      document.querySelector('web-embed')?.setAttribute('src', 'https://vimeo.com/76979871'),
    );
    await reader.until(() => document.querySelector('web-embed[state=card]'));
    await reader.click(['web-embed', 'button']);
    await reader.until(() => document.querySelector('web-embed[state=loading]'));
    closed.release();
    await reader.until(() => document.querySelector('web-embed')?.shadowRoot?.querySelector('iframe'));
    await settle(web, reader);
    const src = () => document.querySelector('web-embed')?.shadowRoot?.querySelector('iframe')?.src;
    expect(await reader.evaluate(src)).toContain('player.vimeo.com');
    expect(web.hosts()).not.toContain('www.instagram.com');
  });

  test('an option of a `web-embed` applies as soon as its attribute is set', async ({ web, page }) => {
    openBlog(web, { '/': blogPage('<web-embed src="https://vimeo.com/76979871"></web-embed>', CLICK_TAG) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() =>
      document.querySelector('web-embed[state=card]')?.shadowRoot?.querySelector('button'),
    );
    await reader.evaluate(() => document.querySelector('web-embed')?.setAttribute('loop', '1'));
    // The attribute is normalised.
    await reader.until(() => document.querySelector('web-embed[loop=true]'));
    await reader.click(['web-embed', 'button']);
    await reader.until(() => document.querySelector('web-embed[state=ready]'));
    expect(web.log.find(({ host }) => host === 'player.vimeo.com')?.path).toContain('loop=1');
  });
});
