import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, otherHosts } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';

const VIDEO = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';

eachEngine((_engine, test) => {
  test('a video whose picture has failed waits for a click, also after it was moved', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(`${VIDEO}<main></main>`) });
    web.host('i.ytimg.com', text('', { status: 404 }));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => {
      const root = document.querySelector('yt-embed[state=card]')?.shadowRoot;
      return root?.querySelector('button') && !root.querySelector('img');
    });
    await settle(web, reader);
    await reader.evaluate(() =>
      document.querySelector('main')?.append(document.querySelector('yt-embed') ?? ''),
    );
    await settle(web, reader);
    expect(otherHosts(web)).toEqual(['i.ytimg.com']);
    expect(await reader.evaluate(() => document.querySelectorAll('main [state=card]').length)).toBe(1);
  });

  test('a post that is to be shown without its service waits for a click if the file for that cannot be fetched', async ({
    web,
    page,
  }) => {
    const tag = '<script src="/dist/loader.js" data-oembed="/posts/{id}.json"></script>';
    openBlog(web, {
      '/': blogPage('<p>{{&lt; tweet user="chezou" id="1324621428235268096" &gt;}}</p>', tag),
      [later('self-hosted')]: text('', { status: 503 }),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() =>
      document.querySelector('tweet-embed[state=card]')?.shadowRoot?.querySelector('button'),
    );
    await settle(web, reader);
    expect(otherHosts(web)).toEqual([]);
    await reader.click(['tweet-embed', 'button']);
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
  });

  test('`activate()` loads what the attributes say by then', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(VIDEO) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[state=card]'));
    const frameAfter = (change: 'property' | 'new element') => {
      const old = document.querySelector('yt-embed');
      const embed = change === 'property' && old ? old : document.createElement('yt-embed');
      if (embed !== old) old?.replaceWith(embed);
      if (change === 'property') embed.src = 'ccccccccccc';
      else embed.setAttribute('src', 'bbbbbbbbbbb');
      return embed
        .activate()
        .then(() => new URL(embed.shadowRoot?.querySelector('iframe')?.src ?? 'about:none').pathname);
    };
    expect(await reader.evaluate(frameAfter, 'property')).toBe('/embed/ccccccccccc');
    expect(await reader.evaluate(frameAfter, 'new element')).toBe('/embed/bbbbbbbbbbb');
  });
});
