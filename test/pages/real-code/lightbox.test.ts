import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../../support/blog.ts';
import { eachEngine } from '../../support/each-engine.ts';
import { packageFile } from '../../support/package-file.ts';
import { play, receives, reports } from '../../support/playing.ts';
import { settle } from '../../support/settle.ts';
import { openPlayers } from '../../support/third-parties/player-scripts.ts';

const FILES = {
  '/plyr.js': packageFile('plyr/dist/plyr.js'),
  '/plyr.css': packageFile('plyr/dist/plyr.css'),
  '/plyr.svg': packageFile('plyr/dist/plyr.svg'),
  '/glightbox.js': packageFile('glightbox/dist/js/glightbox.js'),
  '/glightbox.css': packageFile('glightbox/dist/css/glightbox.css'),
};

const VIDEO = 'nNFCc3nowfg';

const BODY = `
  <a id="own" class="glightbox" href="https://www.youtube-nocookie.com/embed/${VIDEO}?autoplay=1" data-type="external">a frame</a>
  <a id="plyr" class="glightbox" href="https://vimeo.com/76979871">a film</a>
  <a id="words" class="glightbox" href="#inline">a box of the page</a>
  <div id="inline" style="display:none"><p>{{&lt; youtube ${VIDEO} &gt;}}</p></div>
  <p>{{&lt; youtube ${VIDEO} &gt;}}</p>
  <script src="/glightbox.js"></script><script>GLightbox({
    loop: false,
    closeEffect: 'none',
    plyr: { js: '/plyr.js', css: '/plyr.css', config: { iconUrl: '/plyr.svg', loadSprite: false } },
  });</script>`;

eachEngine((_engine, test) => {
  test('the frames that GLightbox shows after a click stay its own, and play', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(BODY, `<link rel="stylesheet" href="/glightbox.css">${TAG}`),
      ...FILES,
    });
    openPlayers(web);
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('body > yt-embed[state]'));

    await reader.click('#own');
    await reader.until(() => document.querySelector('.gslide.current iframe'));
    await settle(web, reader);
    expect(web.log.filter(({ path }) => path === `/embed/${VIDEO}?autoplay=1`)).toHaveLength(1);
    expect(await reader.evaluate(() => document.querySelectorAll('.glightbox-container [from]').length)).toBe(
      0,
    );
    await reader.click('.gclose');
    await reader.until(() => !document.querySelector('.glightbox-container'));

    await reader.click('#plyr');
    await receives(web, 'player.vimeo.com', '"play');
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelectorAll('.gslide.current iframe').length)).toBe(1);
    await reader.click('.gclose');
    await reader.until(() => !document.querySelector('.glightbox-container'));

    // The lightbox shows a copy of the box, with a copy of the embed.
    await reader.click('#words');
    await reader.until(() => document.querySelector('.gslide.current yt-embed'));
    await reader.evaluate(() =>
      document.querySelector('.gslide.current yt-embed')?.setAttribute('id', 'copy'),
    );
    web.clear();
    await play(reader, 'copy');
    await reports(web, 'www.youtube-nocookie.com', true);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
