import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../../support/blog.ts';
import { eachEngine } from '../../support/each-engine.ts';
import { packageFile } from '../../support/package-file.ts';
import { receives } from '../../support/playing.ts';
import { settle } from '../../support/settle.ts';
import { openPlayers } from '../../support/third-parties/player-scripts.ts';

const VIDEO = 'nNFCc3nowfg';
const FILM = '76979871';

const FILES = {
  '/plyr.js': packageFile('plyr/dist/plyr.js'),
  '/plyr.css': packageFile('plyr/dist/plyr.css'),
  '/plyr.svg': packageFile('plyr/dist/plyr.svg'),
};

// The four ways to write a player that the docs of Plyr show.
const PLYR = `
  <section><div class="player" data-plyr-provider="youtube" data-plyr-embed-id="${VIDEO}"></div></section>
  <section><div class="player" data-plyr-provider="vimeo" data-plyr-embed-id="${FILM}"></div></section>
  <section><div class="plyr__video-embed player"><iframe src="https://www.youtube.com/embed/${VIDEO}?origin=https://plyr.io&amp;iv_load_policy=3&amp;modestbranding=1&amp;playsinline=1&amp;showinfo=0&amp;rel=0&amp;enablejsapi=1" allowfullscreen allowtransparency allow="autoplay"></iframe></div></section>
  <section><div class="plyr__video-embed player"><iframe src="https://player.vimeo.com/video/${FILM}?loop=false&amp;byline=false&amp;portrait=false&amp;title=false&amp;speed=true&amp;transparent=0&amp;gesture=media" allowfullscreen allowtransparency allow="autoplay"></iframe></div></section>
  <p>{{&lt; youtube ${VIDEO} &gt;}}</p>`;

eachEngine((_engine, test) => {
  test('the players that Plyr makes stay its own, and play', async ({ web, page }) => {
    const start = `<script src="/plyr.js"></script><script>
      window.players = Plyr.setup('.player', { iconUrl: '/plyr.svg', loadSprite: false });</script>`;
    const head = `<link rel="stylesheet" href="/plyr.css">${TAG}`;
    openBlog(web, { '/': blogPage(PLYR + start, head), ...FILES });
    openPlayers(web);
    const reader = await page({ width: 600, height: 2400 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('p > yt-embed, body > yt-embed[state]'));
    await reader.until(() => document.querySelectorAll('section .plyr').length === 4);
    await settle(web, reader);
    const parts = await reader.evaluate(() =>
      [...document.querySelectorAll('section')].map(section => [
        section.querySelectorAll('.plyr iframe').length,
        section.querySelectorAll('[from]').length,
      ]),
    );
    expect(parts).toEqual([1, 1, 1, 1].map(count => [count, 0]));
    for (const [n, host, word] of [
      [1, 'www.youtube.com', 'playVideo'],
      [2, 'player.vimeo.com', '"play'],
    ] as const) {
      await reader.click(`section:nth-of-type(${n}) .plyr__control--overlaid`);
      await receives(web, host, word);
    }
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
