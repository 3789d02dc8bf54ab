import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { bundle } from '../support/bundle.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import type { Web } from '../support/web.ts';

const CALLS =
  '<p>{{< youtube nNFCc3nowfg >}}</p><p>{{< vimeo 76979871 >}}</p><p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>' +
  '<p>{{< youtube<wbr> nNFCc3nowfg >}}</p><p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>';

const VIDEO = '<p>{{< youtube nNFCc3nowfg >}}</p>';

// In an inline script, an end tag in the code would end the script.
const inlined = (file: string) => readFileSync(file, 'utf8').replaceAll('</script', '<\\/script');

const inBundle = bundle(resolve('lib/loader.js'), {}, true);
const elementsInBundle = bundle(resolve('lib/elements.js'), {}, true);

const fetched = (web: Web) => web.log.map(({ path }) => path).filter(path => path.startsWith('/dist/'));

const drawn = (count: number) =>
  [...document.querySelectorAll('[state]')].filter(({ shadowRoot }) =>
    shadowRoot?.querySelector('[part~=card]'),
  ).length === count;

eachEngine((_engine, test) => {
  test('`all.js` shows embeds of common providers without another file, and fetches only the locale', async ({
    web,
    page,
  }) => {
    const tag = '<script src="/dist/all.js" data-load="click"></script>';
    openBlog(web, { '/': blogPage(CALLS, tag), '/de': blogPage(`<div lang="de">${VIDEO}</div>`, tag) });
    const reader = await page({ width: 800, height: 1600 });
    await reader.goto(BLOG);
    await reader.until(drawn, 5);
    expect(fetched(web)).toEqual(['/dist/all.js']);
    expect((await diaryOf(reader)).warnings).toEqual([]);
    web.clear();
    await reader.goto(`${BLOG}de`);
    await reader.until(drawn, 1);
    expect(fetched(web).toSorted()).toEqual(['/dist/all.js', later('locales/de')].toSorted());
  });

  test('an inline loader finds its files in `data-files`; without that, the text stays', async ({
    web,
    page,
  }) => {
    const code = inlined('dist/loader.js');
    openBlog(web, {
      '/posts/1': blogPage(VIDEO, `<script data-files="/dist/" data-load="click">${code}</script>`),
      '/posts/2': blogPage(VIDEO, `<script>${code}</script>`),
    });
    const reader = await page();
    await reader.goto(`${BLOG}posts/1`);
    await reader.until(drawn, 1);
    await reader.goto(`${BLOG}posts/2`);
    await expect
      .poll(async () => (await diaryOf(reader)).warnings, { timeout: 10_000 })
      .toEqual([expect.stringContaining('elements-unreachable')]);
    expect(await reader.evaluate(() => document.body.innerText.trim())).toBe('{{< youtube nNFCc3nowfg >}}');
  });

  test('`shortcode-embeds/loader` in a bundle works like the script tag', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(CALLS, '<script type="module" src="/bundle.js"></script>'),
      '/bundle.js': text(await inBundle, { type: 'text/javascript' }),
    });
    const reader = await page({ width: 800, height: 1600 });
    await reader.goto(BLOG);
    await reader.until(drawn, 5);
    expect(fetched(web)).toEqual([]);
  });

  test('the elements of `shortcode-embeds/elements` in a bundle follow a later `lang`', async ({
    web,
    page,
  }) => {
    const code = await elementsInBundle;
    openBlog(web, {
      '/': blogPage(
        '<yt-embed src="nNFCc3nowfg"></yt-embed>',
        '<script type="module" src="/app.js"></script>',
      ),
      '/app.js': text(code, { type: 'text/javascript' }),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(drawn, 1);
    await reader.evaluate(() => {
      document.documentElement.lang = 'de';
    });
    await reader.until(() =>
      document
        .querySelector('yt-embed')
        ?.shadowRoot?.querySelector('button')
        ?.ariaLabel?.includes('abspielen'),
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
