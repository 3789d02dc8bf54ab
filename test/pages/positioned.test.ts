import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { pieces } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';

const DECK = 'https://docs.google.com/presentation/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg/embed';
const FILM = 'https://player.vimeo.com/video/76979871';
const ALL = 'position:absolute;top:0;left:0;width:100%;height:100%';

const wrapper = (style: string, attribute = '') =>
  `<div class="kept" style="position:relative;${style}" ${attribute}>${frame()}</div>`;

const frame = (style = ALL, src = DECK) => `<iframe src="${src}" style="${style}"></iframe>`;

// The HTML of the page, a selector that must still match, and the box of the embed (left, top, width and height) in a
// window of 1000 by 700 px.
const REPLACED: readonly (readonly [what: string, html: string, stays: string, box: number[]])[] = [
  ['fills the body', frame('position:absolute;width:100%;height:100%'), 'body', [0, 0, 1000, 700]],
  [
    'fills the body, with a script behind it',
    `${frame('position:absolute;inset:0;width:100%;height:100%')}<script></script>`,
    'body > slides-embed',
    [0, 0, 1000, 700],
  ],
  [
    'fills a box of a fixed height',
    `<div class="stage" style="position:relative;width:800px;height:300px">${frame()}</div>`,
    '.stage > slides-embed',
    [0, 0, 800, 300],
  ],
  [
    'fills a box in a box that is as high',
    `<div class="stage" style="position:relative;width:800px;height:300px"><div>${frame()}</div></div>`,
    '.stage slides-embed',
    [0, 0, 800, 300],
  ],
  [
    'fills a box with an id that made its ratio',
    `<div id="player" style="position:relative;width:800px;padding-bottom:50%;height:0;box-sizing:content-box">${frame()}</div>`,
    '#player > slides-embed',
    [0, 0, 800, 500],
  ],
  [
    'fills an item of a list that made its ratio',
    `<ul style="margin:0;padding:0;list-style:none"><li style="position:relative;width:800px;aspect-ratio:2">${frame()}</li></ul>`,
    'ul > li > slides-embed',
    [0, 0, 800, 400],
  ],
  [
    'is in a wrapper that made its ratio',
    `<main style="width:800px"><div style="position:relative;padding-bottom:25%;height:0">${frame()}</div></main>`,
    'main > div slides-embed',
    [0, 0, 800, 200],
  ],
  [
    'is in a wrapper with an aspect ratio',
    `<main style="width:800px"><div style="position:relative;aspect-ratio:4">${frame()}</div></main>`,
    'main > div slides-embed',
    [0, 0, 800, 200],
  ],
  [
    'is in a paragraph in a wrapper',
    `<main style="width:800px"><div style="position:relative;padding-top:25%;height:0"><p>${frame()}</p></div></main>`,
    'main > div slides-embed',
    [0, 0, 800, 200],
  ],
];

// Wrappers that do more than keep a ratio, and the box of the embed in a `main` that is 800 px wide.
const KEPT: readonly (readonly [what: string, html: string, box: number[]])[] = [
  ['is narrower', wrapper('width:400px;margin:0 auto;padding-bottom:200px'), [200, 0, 400, 200]],
  ['floats', wrapper('float:right;width:40%;padding-bottom:20%'), [480, 0, 320, 160]],
  [
    'is an item of a row',
    `<div style="display:flex">${wrapper('flex:0 0 50%;aspect-ratio:2')}</div>`,
    [0, 0, 400, 200],
  ],
  ['has a handler', wrapper('aspect-ratio:4', 'onclick="1"'), [0, 0, 800, 200]],
];

const LEFT: readonly (readonly [what: string, html: string])[] = [
  [
    'a silent film behind a heading',
    `<header style="position:relative;height:300px">${frame(`${ALL};pointer-events:none`, `${FILM}?background=1`)}<h1>Words</h1></header>`,
  ],
  [
    'a film in a box behind a heading',
    `<header style="position:relative;height:300px"><div>${frame(ALL, FILM)}</div><h1>Words</h1></header>`,
  ],
  [
    'a film in a box of its own layer behind a heading',
    `<header style="position:relative;height:300px"><div style="position:absolute;inset:0">${frame(ALL, FILM)}</div><h1 style="position:relative">Words</h1></header>`,
  ],
  [
    'a player in a box that opens over the page',
    `<p>Words</p><div style="position:fixed;inset:50px">${frame(ALL, FILM)}</div>`,
  ],
  [
    'a frame that fills a part of its box',
    `<div style="position:relative;height:300px">${frame('position:absolute;left:25%;width:50%;height:50%', FILM)}</div>`,
  ],
  [
    'a film behind the whole page',
    `${frame('position:fixed;inset:0;width:100%;height:100%;z-index:-1', FILM)}<h1>Words</h1>`,
  ],
  [
    'a player in the corner of the window',
    `<p>Words</p>${frame('position:fixed;right:0;bottom:0;width:300px;height:200px', FILM)}`,
  ],
  [
    'a frame at a place of its own',
    `<div style="position:relative;height:600px">${frame('position:absolute;left:50px;top:50px;width:300px;height:200px', FILM)}</div>`,
  ],
  [
    'a frame that fills the body of a page with words',
    `<p>Words</p>${frame('position:absolute;inset:0;width:100%;height:100%', FILM)}`,
  ],
];

const boxOf = () => {
  const embed = document.querySelector('[state]');
  if (!embed) return [];
  const { left, top, width, height } = embed.getBoundingClientRect();
  // The caption is in the padding, but shares a box that the embed fills.
  const caption = embed.matches('[fill]') ? 0 : Number.parseFloat(getComputedStyle(embed).paddingBottom);
  return [left, top, width, height - caption].map(Math.round);
};

eachEngine((engine, test) => {
  test.for(rowsIn(engine, REPLACED, ([what]) => what.replace(/ .*/, '')))(
    'an embed has the position and size of a frame that %s',
    async ([, html, stays, box], { web, page }) => {
      const look = '<style>body{margin:0}yt-embed,slides-embed{--embed-margin:0}</style>';
      openBlog(web, { '/': blogPage(html, look + TAG.replace('>', ' data-load="click">')) });
      const reader = await page({ width: 1000, height: 700 });
      await reader.goto(BLOG);
      await reader.until(() =>
        document.querySelector('slides-embed[state]')?.shadowRoot?.querySelector('button'),
      );
      expect(await reader.evaluate(stays => !!document.body && !!document.querySelector(stays), stays)).toBe(
        true,
      );
      const found = await reader.evaluate(boxOf);
      expect(found).toEqual(box);
      expect((await diaryOf(reader)).errors).toEqual([]);
    },
  );

  test.for(rowsIn(engine, KEPT, () => 'kept'))(
    'a wrapper that %s stays, and the embed fills it',
    async ([, html, box], { web, page }) => {
      const look = '<style>body{margin:0}main{width:800px}slides-embed{--embed-margin:0}</style>';
      openBlog(web, {
        '/': blogPage(`<main>${html}</main>`, look + TAG.replace('>', ' data-load="click">')),
      });
      const reader = await page({ width: 1000, height: 700 });
      await reader.goto(BLOG);
      await reader.until(() => document.querySelector('.kept > slides-embed[state]'));
      expect(await reader.evaluate(boxOf)).toEqual(box);
    },
  );

  test('the element of a closed modal stays, and the embed fills it once it is opened', async ({
    web,
    page,
  }) => {
    const modal = wrapper('display:none;aspect-ratio:2').replace('kept', 'modal');
    openBlog(web, { '/': blogPage(`<p>Words</p>${modal}`, TAG.replace('>', ' data-load="click">')) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('.modal > slides-embed[fill]'));
    expect(await reader.evaluate(() => document.querySelector('slides-embed')?.clientHeight)).toBe(0);
    await reader.evaluate(() => {
      (document.querySelector('.modal') as HTMLElement).style.display = 'block';
    });
    await reader.until(() => (document.querySelector('slides-embed')?.clientHeight ?? 0) > 100);
  });

  test('background, fixed and freely positioned frames stay as they are', async ({ web, page }) => {
    const look = '<style>body{margin:0}</style>';
    // The frames are scaled down, but 1000 by 700 px inside.
    const size =
      'width:1000px;height:700px;transform:scale(.3);transform-origin:0 0;margin:0 -700px -490px 0';
    publishInFrames(
      web,
      LEFT.map(([, html]) => blogPage(html, look + TAG)),
      {},
      size,
    );
    const reader = await page({ width: 1000, height: 700 });
    await openFrames(reader, LEFT.length);
    await reader.until(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentWindow, contentDocument }) =>
          contentDocument?.readyState === 'complete' && (contentWindow as typeof window).shortcodeEmbeds,
      ),
    );
    await settle(web, reader);
    const found = await askFrames(reader, () => [
      innerWidth,
      innerHeight,
      document.querySelectorAll('iframe').length,
      document.querySelectorAll('[from]').length,
    ]);
    expect(LEFT.map(([what], index) => [what, ...(found[index] ?? [])])).toEqual(
      LEFT.map(([what]) => [what, 1000, 700, 1, 0]),
    );
  });

  test('a frame is ignored if the content in front of it arrives later', async ({ web, page }) => {
    const middle = gate();
    const begin = `<!doctype html><html lang="en"><meta charset="utf-8"><script src="/diary.js"></script>${TAG}<body><header style="position:relative;height:300px">${frame(ALL, FILM)}`;
    openBlog(web, { '/': pieces([begin, 5, middle, '<h1>Words</h1></header><p>The end.</p>']) });
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await middle.reached;
    await reader.until(() => document.querySelector('iframe'));
    middle.release();
    await reader.until(() => document.readyState === 'complete');
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelectorAll('header > iframe').length)).toBe(1);
    expect(await reader.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Words');
  });

  test('an embed in a hidden tab has its size when the tab is opened', async ({ web, page }) => {
    const box = (style: string) => `<div style="position:relative;${style}">${frame()}</div>`;
    const tab = (style: string) => `<section style="display:none">${box(style)}</section>`;
    const look = '<style>body{margin:0}main{width:800px}</style>';
    const body = `<main>${tab('padding-bottom:25%;height:0')}${tab('aspect-ratio:16 / 4')}</main>`;
    openBlog(web, { '/': blogPage(body, look + TAG.replace('>', ' data-load="click">')) });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('section > div > slides-embed[fill]').length === 2);
    const sizes = await reader.evaluate(() => {
      for (const tab of document.querySelectorAll('section')) tab.style.display = 'block';
      return [...document.querySelectorAll('slides-embed')].map(embed => [
        embed.clientWidth,
        embed.clientHeight,
      ]);
    });
    expect(sizes).toEqual([
      [800, 200],
      [800, 200],
    ]);
  });
});
