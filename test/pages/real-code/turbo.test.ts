import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../../support/blog.ts';
import type { Page } from '../../support/browsers/page.ts';
import { eachEngine, isFirst } from '../../support/each-engine.ts';
import { packageFile } from '../../support/package-file.ts';
import { play, reports } from '../../support/playing.ts';
import { settle } from '../../support/settle.ts';
import { PLAYERS } from '../../support/third-parties/players.ts';
import type { Web } from '../../support/web.ts';

const YOUTUBE = 'www.youtube-nocookie.com';
const FILES = { '/turbo.js': packageFile('@hotwired/turbo/dist/turbo.es2017-umd.js') };
const HEAD = `<meta name="turbo-refresh-method" content="morph"><script src="/turbo.js"></script>${TAG}`;

const FIRST = blogPage(
  `<main id="first"><div class="call"><p>{{< youtube nNFCc3nowfg >}}</p></div>
  <iframe width="560" height="315" src="https://www.youtube.com/embed/aaaaaaaaaaa"></iframe>
  <a href="/second">On</a>
  <turbo-frame id="part"><a id="more" href="/part">More</a></turbo-frame></main>`,
  HEAD,
);
const SECOND = blogPage(
  `<main id="second"><p>{{&lt; youtube aaaaaaaaaaa &gt;}}</p>
  <iframe src="https://player.vimeo.com/video/76979871"></iframe></main>`,
  HEAD,
);
const PART = blogPage('<turbo-frame id="part"><p>{{&lt; youtube nNFCc3nowfg &gt;}}</p></turbo-frame>', HEAD);

async function open(web: Web, reader: Page): Promise<void> {
  openBlog(web, { '/': FIRST, '/second': SECOND, '/part': PART, ...FILES });
  web.host(YOUTUBE, PLAYERS.youtube);
  web.host('player.vimeo.com', PLAYERS.vimeo);
  await reader.goto(BLOG);
  await showsCards(reader, '#first', 2);
}

const showsCards = (reader: Page, root: string, count: number) =>
  reader.until(
    (root, count) =>
      [...document.querySelectorAll(`${root} [from]`)].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part=card],iframe'),
      ).length === count && !document.querySelector(`${root} > iframe`),
    root,
    count,
  );

eachEngine((engine, test) => {
  test('with Turbo, the embeds of the next page and of a frame are replaced, and those of the page before work again', async ({
    web,
    page,
  }) => {
    const reader = await page({ width: 800, height: 1200 });
    await open(web, reader);
    await reader.click('#more');
    await showsCards(reader, '#part', 1);

    await reader.click('#first > a');
    await showsCards(reader, '#second', 2);
    // No new document: the page before comes from the cache of Turbo, which has copied it.
    await reader.back();
    await showsCards(reader, '#first', 3);
    expect(web.log.filter(({ path }) => path.endsWith('loader.js'))).toHaveLength(1);
    await reader.evaluate(() => document.querySelector('.call [from]')?.setAttribute('id', 'video'));
    await play(reader, 'video');
    await reports(web, YOUTUBE, true);
    await settle(web, reader);
    expect(await reader.evaluate(() => document.body.innerText)).not.toContain('{{');
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  // Turbo compares the pages by itself, alike in every engine.
  if (!isFirst(engine)) return;

  test('when Turbo morphs a page into its new version, each embed is there once', async ({ web, page }) => {
    const reader = await page({ width: 800, height: 1200 });
    await open(web, reader);
    for (let round = 0; round < 2; round++) {
      await reader.evaluate(() => {
        document.body.setAttribute('data-morph', 'no');
        document.addEventListener('turbo:morph', () => document.body.setAttribute('data-morph', 'yes'), {
          once: true,
        });
        Reflect.get(window, 'Turbo').visit('/', { action: 'replace' });
      });
      await reader.until(() => document.body.dataset.morph === 'yes');
      await settle(web, reader);
      await showsCards(reader, '#first', 2);
    }
    await reader.evaluate(() => document.querySelector('.call [from]')?.setAttribute('id', 'video'));
    await play(reader, 'video');
    await reports(web, YOUTUBE, true);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
