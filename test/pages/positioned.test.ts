import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { ALL, FILM, frame, KEPT, LEFT, REPLACED, wrapper } from '../support/positioned.ts';
import { pieces } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { openFrames, publishInFrames } from '../support/side-by-side.ts';

const CLICK = TAG.replace('>', ' data-load="click">');
const ON_BODY = '<style>body{margin:0}yt-embed,slides-embed{--embed-margin:0}</style>';
const IN_MAIN = '<style>body{margin:0}main{width:800px}slides-embed{--embed-margin:0}</style>';
const AS_IT_IS = '<style>body{margin:0}</style>';

// All pages, with the selector and the box of the embed, or of the frame that stays. Each engine tests all that stay.
const PAGES = [
  ...REPLACED.map(([what, html, stays, box]) => ({
    what: `a frame that ${what}`,
    kind: what.replace(/ .*/, ''),
    html: blogPage(html, ON_BODY + CLICK),
    ...{ stays, box, frames: 0, embeds: 1 },
  })),
  ...KEPT.map(([what, html, box]) => ({
    what: `a wrapper that ${what}`,
    kind: 'kept',
    html: blogPage(`<main>${html}</main>`, IN_MAIN + CLICK),
    ...{ stays: '.kept > slides-embed[state]', box, frames: 0, embeds: 1 },
  })),
  ...LEFT.map(([what, html]) => ({
    what,
    kind: what,
    html: blogPage(html, AS_IT_IS + TAG),
    ...{ stays: 'iframe', box: [], frames: 1, embeds: 0 },
  })),
];

// Frames that are scaled down, so that all are in view, but 1000 by 700 px inside.
const SCALED = 'width:1000px;height:700px;transform:scale(.2);transform-origin:0 0;margin:0 -800px -560px 0';

/** Returns for each page the box of its embed once it is drawn, whether a selector of its own matches, and the errors. */
const lookAt = (reader: Page, selectors: readonly string[]) =>
  reader.evaluate(
    selectors =>
      [...document.querySelectorAll('iframe')].map(({ contentDocument, contentWindow }, index) => {
        const page = contentDocument as Document;
        const embed = page.querySelector('slides-embed[state]');
        const isDrawn = !!embed?.shadowRoot?.querySelector('button');
        const { left = 0, top = 0, width = 0, height = 0 } = embed?.getBoundingClientRect() ?? {};
        // The caption is in the padding, but shares a box that the embed fills.
        const caption =
          !embed || embed.matches('[fill]') ? 0 : Number.parseFloat(getComputedStyle(embed).paddingBottom);
        return {
          size: [contentWindow?.innerWidth, contentWindow?.innerHeight],
          stays: !!page.querySelector(selectors[index] ?? ''),
          box: isDrawn ? [left, top, width, height - caption].map(Math.round) : [],
          frames: page.querySelectorAll('iframe').length,
          embeds: page.querySelectorAll('[from]').length,
          errors: Reflect.get(contentWindow ?? {}, 'diary').errors as string[],
        };
      }),
    [...selectors],
  );

eachEngine((engine, test) => {
  const pages = rowsIn(engine, PAGES, ({ kind }) => kind);

  test('an embed has the position and size of its frame or fills its wrapper, and background, fixed and freely positioned frames stay as they are', async ({
    web,
    page,
  }) => {
    publishInFrames(
      web,
      pages.map(({ html }) => html),
      {},
      SCALED,
    );
    const reader = await page({ width: 1000, height: 700 });
    await openFrames(reader, pages.length);
    await reader.until(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentWindow, contentDocument }) =>
          contentDocument?.readyState === 'complete' && (contentWindow as typeof window).shortcodeEmbeds,
      ),
    );
    await settle(web, reader);
    const selectors = pages.map(({ stays }) => stays);
    const found = async () => {
      const seen = await lookAt(reader, selectors);
      return Object.fromEntries(pages.map(({ what }, index) => [what, seen[index]]));
    };
    const expected = pages.map(({ what, box, frames, embeds }) => [
      what,
      { size: [1000, 700], stays: true, box, frames, embeds, errors: [] },
    ]);
    await expect.poll(found, { timeout: 10_000 }).toEqual(Object.fromEntries(expected));
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

  test('an embed in a hidden tab or a closed modal has its size when that is opened, and the element of the modal stays', async ({
    web,
    page,
  }) => {
    const box = (style: string) => `<div style="position:relative;${style}">${frame()}</div>`;
    const tab = (style: string) => `<section style="display:none">${box(style)}</section>`;
    const modal = wrapper('display:none;aspect-ratio:2').replace('kept', 'modal');
    const look = '<style>body{margin:0}main{width:800px}</style>';
    const body = `<main>${tab('padding-bottom:25%;height:0')}${tab('aspect-ratio:16 / 4')}<p>Words</p>${modal}</main>`;
    openBlog(web, { '/': blogPage(body, look + CLICK) });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(
      () => document.querySelectorAll(':is(section > div, .modal) > slides-embed[fill]').length === 3,
    );
    const sizes = () =>
      [...document.querySelectorAll('slides-embed')].map(embed => [embed.clientWidth, embed.clientHeight]);
    expect(await reader.evaluate(sizes)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    await reader.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLElement>('section, .modal'))
        box.style.display = 'block';
    });
    await expect
      .poll(() => reader.evaluate(sizes))
      .toEqual([
        [800, 200],
        [800, 200],
        [800, 400],
      ]);
  });
});
