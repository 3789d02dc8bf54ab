import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../../support/blog.ts';
import type { Page } from '../../support/browsers/page.ts';
import { eachEngine, isFirst } from '../../support/each-engine.ts';
import { packageFile } from '../../support/package-file.ts';
import { settle } from '../../support/settle.ts';
import { PLAYERS } from '../../support/third-parties/players.ts';
import type { Web } from '../../support/web.ts';

const VIDEO = 'nNFCc3nowfg';
const YOUTUBE = 'www.youtube-nocookie.com';

const tarteaucitron = (path: string) => packageFile(`tarteaucitronjs/${path}`);

const FILES = {
  '/klaro.js': packageFile('klaro/dist/klaro.js'),
  '/iframemanager.css': packageFile('@orestbida/iframemanager/dist/iframemanager.css'),
  '/iframemanager.js': packageFile('@orestbida/iframemanager/dist/iframemanager.js'),
  '/tarteaucitron/tarteaucitron.js': tarteaucitron('tarteaucitron.js'),
  '/tarteaucitron/tarteaucitron.services.js': tarteaucitron('tarteaucitron.services.js'),
  '/tarteaucitron/advertising.js': tarteaucitron('advertising.js'),
  '/tarteaucitron/css/tarteaucitron.css': tarteaucitron('css/tarteaucitron.css'),
  '/tarteaucitron/lang/tarteaucitron.en.js': tarteaucitron('lang/tarteaucitron.en.js'),
};

// As the tools' own documentation writes a frame that they hold back.
const WRITTEN: Readonly<Record<string, string>> = {
  Cookiebot: `<iframe data-cookieblock-src="URL" data-cookieconsent="marketing" frameborder="0" allowfullscreen></iframe>`,
  Complianz: `<div class="cmplz-placeholder-parent"><iframe data-placeholder-image="/youtube.jpg" data-category="marketing" data-service="youtube" class="cmplz-placeholder-element cmplz-iframe cmplz-iframe-styles cmplz-video" data-cmplz-target="src" data-src-cmplz="URL" data-deferlazy="1" src="about:blank"></iframe></div>`,
  OneTrust: `<iframe class="optanon-category-C0004" data-src="URL" width="560" height="315"></iframe>`,
  Usercentrics: `<iframe uc-src="URL" data-usercentrics="YouTube Video" width="560" height="315"></iframe>`,
  iubenda: `<iframe class="_iub_cs_activate" data-iub-purposes="3" suppressedsrc="URL" src="//cdn.iubenda.com/cookie_solution/empty.html"></iframe>`,
  Didomi: `<iframe data-vendor="c:youtube-3Tm5FWe9" data-src="URL"></iframe>`,
};

// One embed that no tool holds back shows that the page has been read.
const OWN = '<div id="own"><p>{{&lt; vimeo 76979871 &gt;}}</p></div>';

const frames = (reader: Page) =>
  reader.evaluate(() =>
    [...document.querySelectorAll('main iframe')].map(frame => frame.getAttribute('src')),
  );

async function open(web: Web, reader: Page, body: string): Promise<void> {
  openBlog(web, { '/': blogPage(`<main>${body}</main>${OWN}`), ...FILES });
  web.host(YOUTUBE, PLAYERS.youtube);
  web.host('player.vimeo.com', PLAYERS.vimeo);
  web.host('open.spotify.com', PLAYERS.mute);
  await reader.goto(BLOG);
  await reader.until(() => document.querySelector('#own [from][state]'));
}

/** Asserts that the frames in `main` are the page's, and that nothing of ours is there. */
async function areLeft(web: Web, reader: Page, urls: readonly (string | null)[]): Promise<void> {
  await settle(web, reader);
  expect(await reader.evaluate(() => document.querySelectorAll('main [from]').length)).toBe(0);
  expect(await frames(reader)).toEqual(urls);
  expect((await diaryOf(reader)).errors).toEqual([]);
}

eachEngine((engine, test) => {
  test('a frame that Klaro holds back, grants and takes away stays its own', async ({ web, page }) => {
    const url = `https://${YOUTUBE}/embed/${VIDEO}`;
    const config = `<script>window.klaroConfig = { version: 1, services: [{ name: 'youtube', title: 'YouTube', purposes: ['embeds'] }],
      translations: { zz: { privacyPolicyUrl: '/privacy' }, en: { purposes: { embeds: 'Embeds' } } } };</script>
      <script defer src="/klaro.js"></script>`;
    const reader = await page();
    await open(
      web,
      reader,
      `<iframe data-name="youtube" data-src="${url}" width="560" height="315"></iframe>${config}`,
    );
    // The notice in the place of the frame.
    await reader.until(() => document.querySelector('main [data-type=placeholder]'));
    await areLeft(web, reader, ['']);
    expect(web.hosts()).not.toContain(YOUTUBE);
    const decide = (allowed: boolean) =>
      reader.evaluate(allowed => {
        const manager = Reflect.get(window, 'klaro').getManager();
        manager.updateConsent('youtube', allowed);
        manager.saveAndApplyConsents();
      }, allowed);
    await decide(true);
    await expect.poll(() => web.hosts()).toContain(YOUTUBE);
    await areLeft(web, reader, [url]);
    await decide(false);
    await areLeft(web, reader, ['']);
  });

  test('the boxes of tarteaucitron, and the frames that it puts into them, stay its own', async ({
    web,
    page,
  }) => {
    const boxes = `<div class="youtube_player" videoID="${VIDEO}" width="560" height="315"></div>
      <div class="vimeo_player" videoID="76979871" width="560" height="315"></div>
      <div class="tac_iframe" url="https://open.spotify.com/embed/track/4PTG3Z6ehGkBFwjybzWkR8" width="300" height="80"></div>`;
    const jobs = ['youtube', 'vimeo', 'iframe'];
    const start = `<script src="/tarteaucitron/tarteaucitron.js"></script>
      <script>tarteaucitron.init({ privacyUrl: '', bodyPosition: 'bottom', orientation: 'bottom' });
      for (const job of ${JSON.stringify(jobs)}) (tarteaucitron.job ??= []).push(job);</script>`;
    const reader = await page({ height: 1600 });
    await open(web, reader, boxes + start);
    await reader.until(
      count => document.querySelectorAll('main .tac_activate').length === count,
      jobs.length,
    );
    await areLeft(web, reader, []);
    expect(web.hosts()).not.toContain(YOUTUBE);
    // The button of the notice in the first box; its handler comes half a second later.
    await reader.until(() => {
      document.querySelector<HTMLElement>('.youtube_player .tarteaucitronAllow')?.click();
      return document.querySelector('.youtube_player iframe');
    });
    await reader.evaluate(() => Reflect.get(window, 'tarteaucitron').userInterface.respondAll(true));
    await reader.until(count => document.querySelectorAll('main iframe').length === count, jobs.length);
    await settle(web, reader);
    const urls = await frames(reader);
    expect(urls.map(url => url?.replace(/[?].*/, ''))).toEqual([
      `//${YOUTUBE}/embed/${VIDEO}`,
      '//player.vimeo.com/video/76979871',
      'https://open.spotify.com/embed/track/4PTG3Z6ehGkBFwjybzWkR8',
    ]);
    await areLeft(web, reader, urls);
  });

  // The markers of the other tools are read alike in every engine.
  if (!isFirst(engine)) return;

  test('the boxes of iframemanager, and the frames that it puts into them, stay its own', async ({
    web,
    page,
  }) => {
    const body = `<link rel="stylesheet" href="/iframemanager.css"><div data-service="youtube" data-id="${VIDEO}" data-autoscale></div>
      <script src="/iframemanager.js"></script><script>iframemanager().run({ currLang: 'en', services: { youtube: {
        embedUrl: 'https://${YOUTUBE}/embed/{data-id}',
        languages: { en: { notice: 'From YouTube.', loadBtn: 'Load', loadAllBtn: 'Always load' } } } } });</script>`;
    const reader = await page();
    await open(web, reader, body);
    await reader.until(() => document.querySelector('main .c-la-b'));
    await areLeft(web, reader, []);
    expect(web.hosts()).not.toContain(YOUTUBE);
    await reader.click('main .c-l-b');
    await reader.until(() => document.querySelector('main .c-h-n'));
    await areLeft(web, reader, [`https://${YOUTUBE}/embed/${VIDEO}`]);
  });

  test('a frame of any tool stays its own, held back, with its URL, and as a copy with its URL', async ({
    web,
    page,
  }) => {
    const url = `https://${YOUTUBE}/embed/${VIDEO}`;
    const reader = await page();
    const tools = Object.entries(WRITTEN);
    const body = tools
      .map(([tool, html]) => `<div title="${tool}">${html.replace('URL', url)}</div>`)
      .join('');
    await open(web, reader, body);
    const left = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('main > [title]')]
          .filter(box => box.querySelector('iframe') && !box.querySelector('[from]'))
          .map(box => box.getAttribute('title')),
      );
    await settle(web, reader);
    expect(await left()).toEqual(Object.keys(WRITTEN));
    expect(web.hosts()).not.toContain(YOUTUBE);
    // Some tools set the URL of the frame, others put a copy into its place, as Klaro does.
    for (const isCopy of [false, true]) {
      web.clear();
      await reader.evaluate(
        (url, isCopy) => {
          for (const frame of document.querySelectorAll('main iframe')) {
            const granted = (isCopy ? frame.cloneNode() : frame) as HTMLIFrameElement;
            granted.src = url;
            if (isCopy) frame.replaceWith(granted);
          }
        },
        url,
        isCopy,
      );
      await expect.poll(() => web.log.filter(({ host }) => host === YOUTUBE).length).toBeGreaterThan(0);
      await settle(web, reader);
      expect(await left()).toEqual(Object.keys(WRITTEN));
    }
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
