import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../../support/blog.ts';
import { eachEngine } from '../../support/each-engine.ts';
import { packageFile } from '../../support/package-file.ts';
import { commands, framesOf, pauses, play, reports } from '../../support/playing.ts';
import { settle } from '../../support/settle.ts';
import { PLAYERS } from '../../support/third-parties/players.ts';

const BOOTSTRAP = {
  '/bootstrap.js': packageFile('bootstrap/dist/js/bootstrap.bundle.min.js'),
  '/bootstrap.css': packageFile('bootstrap/dist/css/bootstrap.min.css'),
};

const LINKS = '<link rel="stylesheet" href="/bootstrap.css"><script defer src="/bootstrap.js"></script>';
const HEAD = `${LINKS}<script src="/dist/loader.js" data-load="click"></script>`;

// The first modal moves, as Bootstrap's do by default; the others open and close at once.
const modal = (id: string, body: string, fade = '') =>
  `<button id="open-${id}" data-bs-toggle="modal" data-bs-target="#${id}">Open</button>
  <div class="modal ${fade}" id="${id}" tabindex="-1"><div class="modal-dialog"><div class="modal-content">
  <div class="modal-header"><button id="close-${id}" class="btn-close" data-bs-dismiss="modal"></button></div>
  <div class="modal-body">${body}</div></div></div></div>`;

const TALK =
  '<web-embed load="click" src="https://www.ted.com/talks/tim_berners_lee_the_next_web"></web-embed>';

const YOUTUBE = 'www.youtube-nocookie.com';

eachEngine((_engine, test) => {
  test('a video in a modal of Bootstrap opens, plays and pauses when the modal closes', async ({
    web,
    page,
  }) => {
    const body =
      modal('call', '<p>{{< youtube nNFCc3nowfg >}}</p>', 'fade') +
      modal('talk', TALK) +
      modal('near', TALK.replace('load="click"', 'load="visible"'));
    openBlog(web, { '/': blogPage(body, HEAD), ...BOOTSTRAP });
    web.host(YOUTUBE, PLAYERS.youtube);
    web.host('embed.ted.com', PLAYERS.mute);
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(() => {
      for (const change of ['shown', 'hidden'])
        document.addEventListener(`${change}.bs.modal`, () =>
          document.body.setAttribute('data-modal', change),
        );
    });
    const toggle = async (id: string, opens: boolean) => {
      await reader.click(`#${opens ? 'open' : 'close'}-${id}`);
      const change = opens ? 'shown' : 'hidden';
      await reader.until(change => document.body.dataset.modal === change, change);
    };
    await reader.until(() => document.querySelectorAll('.modal [provider]').length === 3);

    await toggle('call', true);
    await reader.evaluate(() => document.querySelector('#call [from]')?.setAttribute('id', 'video'));
    await play(reader, 'video');
    await reports(web, YOUTUBE, true);
    expect(commands(web, YOUTUBE)).toEqual([]);
    await toggle('call', false);
    await pauses(web, YOUTUBE);
    // The player is still there when the modal is opened again.
    await toggle('call', true);
    expect(await reader.evaluate(() => document.querySelector('#video')?.getAttribute('state'))).toBe(
      'ready',
    );
    await toggle('call', false);

    await toggle('talk', true);
    await reader.evaluate(() => document.querySelector('#talk [provider]')?.setAttribute('id', 'mute'));
    await play(reader, 'mute');
    await toggle('talk', false);
    await reader.until(() => document.querySelector('#mute[state=card]'));

    // A reader may have started a player that loaded by itself, and it does not say so.
    await toggle('near', true);
    await reader.until(() => document.querySelector('#near [state=ready]'));
    expect(framesOf(web, 'embed.ted.com')).toHaveLength(2);
    await toggle('near', false);
    await expect.poll(() => framesOf(web, 'embed.ted.com').length).toBe(3);
    await settle(web, reader);
    expect(framesOf(web, 'embed.ted.com')).toHaveLength(3);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a frame in a closed tab of Bootstrap is replaced, and has its size and plays on once the tab is shown', async ({
    web,
    page,
  }) => {
    const tab = (id: string) =>
      `<button class="nav-link" id="to-${id}" data-bs-toggle="tab" data-bs-target="#${id}">${id}</button>`;
    const body = `<div class="container" style="width:600px"><div class="nav nav-tabs">${tab('text')}${tab('video')}</div>
      <div class="tab-content"><div class="tab-pane show active" id="text">Words</div>
      <div class="tab-pane" id="video"><div class="ratio ratio-4x3"><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe></div>
      <iframe width="400" height="300" src="https://player.vimeo.com/video/76979871"></iframe></div></div></div>`;
    openBlog(web, { '/': blogPage(body, HEAD), ...BOOTSTRAP });
    web.host(YOUTUBE, PLAYERS.youtube);
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('#video [from=markup]').length === 2);
    await reader.click('#to-video');
    await reader.until(
      () =>
        [...document.querySelectorAll('#video [from]')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part=button]'),
        ).length === 2,
    );
    const boxes = () =>
      [...document.querySelectorAll('#video [from]')].map(element => {
        const { width, height } = element.getBoundingClientRect();
        return [
          Math.round(width),
          Math.round(height - Number.parseFloat(getComputedStyle(element).paddingBottom)),
        ];
      });
    const padded = 600 - 24;
    expect(await reader.evaluate(boxes)).toEqual([
      [padded, (padded * 3) / 4],
      [400, 300],
    ]);
    await reader.evaluate(() => document.querySelector('#video [from]')?.setAttribute('id', 'first'));
    await play(reader, 'first');
    await reports(web, YOUTUBE, true);
    await reader.click('#to-text');
    await reader.until(() => !document.querySelector('#first')?.getClientRects().length);
    await settle(web, reader);
    expect(commands(web, YOUTUBE)).toEqual([]);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
