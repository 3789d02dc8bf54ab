import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';

const VIDEO = 'https://www.youtube.com/embed/nNFCc3nowfg';
const FILM = 'https://player.vimeo.com/video/76979871';
const SOUND = 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293';

// Consent tools write the URL into `src` when the reader agrees.
const held = (marker: string, url = 'data-src') => `<iframe ${marker} ${url}="${VIDEO}"></iframe>`;

const LEFT: Readonly<Record<string, string>> = {
  'not displayed, by its own style': `<iframe style="display:none" src="${SOUND}"></iframe>`,
  'not displayed, by the style of the page': `<iframe class="audio-engine" src="${SOUND}"></iframe>`,
  'with `hidden`': `<iframe hidden src="${SOUND}"></iframe>`,
  'of one pixel': `<iframe width="1" height="1" src="${SOUND}"></iframe>`,
  'of no height': `<iframe style="width: 300px; height: 0px" src="${SOUND}"></iframe>`,
  'beside the page': `<iframe style="position:absolute;left:-9999px" src="${SOUND}"></iframe>`,
  'fixed behind the page': `<iframe style="position:fixed;inset:0;z-index:-1" src="${VIDEO}"></iframe>`,
  'that takes no clicks': `<iframe style="pointer-events:none" src="${FILM}"></iframe>`,
  'with a film of Vimeo in the background': `<iframe src="${FILM}?background=1"></iframe>`,
  'with a silent film without buttons': `<iframe src="${VIDEO}?autoplay=1&amp;mute=1&amp;controls=0&amp;loop=1"></iframe>`,
  'that a link names': `<a target="screen" href="${VIDEO}">one</a> <iframe name="screen" src="${VIDEO}"></iframe>`,
  'that a form names': `<form target="answer"></form><iframe name="answer" src="${VIDEO}"></iframe>`,
  'that a script drives': `<iframe id="player" src="${VIDEO}?enablejsapi=1"></iframe>`,
  'of Vimeo that a script drives': `<iframe src="${FILM}?api=1&amp;player_id=one"></iframe>`,
  'held back by Klaro': held('data-name="youtube"'),
  'that Klaro puts in the place of one it holds back': `<iframe data-name="youtube" data-src="${VIDEO}" src="${VIDEO}"></iframe>`,
  'held back by Cookiebot': held('data-cookieconsent="marketing"', 'data-cookieblock-src'),
  'held back by Cookiebot, by its class': held('class="cookieconsent-optin-marketing"'),
  'held back by vanilla-cookieconsent': held('data-category="embeds" data-service="youtube"'),
  'held back by Usercentrics': held('data-usercentrics="YouTube Video"'),
  'held back by Complianz': held(
    'class="cmplz-placeholder-element cmplz-iframe" src="about:blank"',
    'data-src-cmplz',
  ),
  'held back by OneTrust': held('class="optanon-category-C0004"'),
  'held back by iubenda': held('class="_iub_cs_activate"', 'suppressedsrc'),
  'held back by Didomi': held('data-vendor="c:youtube"'),
  'with the type `opt-in`': held('type="opt-in"'),
};

const TAKEN: Readonly<Record<string, string>> = {
  plain: `<iframe src="${VIDEO}"></iframe>`,
  'with a name that no link uses': `<iframe name="video-1" src="${VIDEO}"></iframe>`,
  'in a closed tab': `<div style="display:none"><iframe src="${VIDEO}"></iframe></div>`,
  'in an invisible tab': `<div style="visibility:hidden"><iframe src="${VIDEO}"></iframe></div>`,
  'in a closed `<details>`': `<details><iframe src="${VIDEO}"></iframe></details>`,
  'in a closed dialog': `<dialog><iframe src="${VIDEO}"></iframe></dialog>`,
  'that plays by itself from the start': `<iframe src="${VIDEO}?autoplay=1"></iframe>`,
  'with a width of 100 %': `<iframe width="100%" height="315" src="${VIDEO}"></iframe>`,
  'with `frameborder=0`': `<iframe frameborder="0" style="border:none" src="${VIDEO}"></iframe>`,
  'of a lazy loader': `<iframe class="lazyload" data-src="${VIDEO}"></iframe>`,
  'of a lazy loader, with a name': `<iframe class="lazyload" name="video-2" data-src="${VIDEO}"></iframe>`,
};

const asRows = (frames: Readonly<Record<string, string>>) =>
  Object.entries(frames)
    .map(([what, html]) => `<div title="${what}">${html}</div>`)
    .join('');

eachEngine((_engine, test) => {
  test('a frame that is in use stays as it is, and others are replaced', async ({ web, page }) => {
    const style = '<style>.audio-engine{display:none}</style>';
    // Evaluating a script counts as a reader's action in the driver of Firefox.
    const still =
      '<script>Object.defineProperty(navigator, "userActivation", { value: { hasBeenActive: false } })</script>';
    openBlog(web, { '/': blogPage(style + asRows(LEFT) + asRows(TAKEN), still + TAG) });
    const reader = await page();
    await reader.goto(BLOG);
    // Waits for all; what is missing is named below.
    const areReplaced = (count: number) => document.querySelectorAll('[from=markup]').length >= count;
    await reader.until(areReplaced, Object.keys(TAKEN).length).catch(() => {});
    const replaced = await reader.evaluate(() =>
      [...document.querySelectorAll('[from=markup]')].map(element =>
        element.closest('div[title]')?.getAttribute('title'),
      ),
    );
    expect(replaced.toSorted()).toEqual(Object.keys(TAKEN).toSorted());
    const frames = await reader.evaluate(() => document.querySelectorAll('div[title] > iframe').length);
    expect(frames).toBe(Object.keys(LEFT).length);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a frame that a script inserts after a click, to play at once, is left to it', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        `<button>play</button><main></main><script>
          document.querySelector('button').onclick = () => {
            document.querySelector('main').innerHTML =
              '<iframe src="${VIDEO}?autoplay=1"></iframe><p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';
          };
        </script>`,
        TAG,
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click('button');
    await reader.until(() =>
      document.querySelector('main yt-embed')?.shadowRoot?.querySelector('[part=card]'),
    );
    // The repair code has been fetched for the frame, and has read it.
    await reader.until(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/repair.js')),
    );
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelectorAll('main > iframe').length)).toBe(1);
  });
});
