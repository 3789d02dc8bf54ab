import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';

const VIDEO = 'https://www.youtube.com/embed/nNFCc3nowfg';
const FRAME = `<iframe width="560" height="315" src="${VIDEO}"></iframe>`;

/** Boxes whose width depends on their content, or that lay it out in a row. */
const BOXES: readonly (readonly [what: string, open: string, close: string])[] = [
  ['a row', '<div style="display:flex;justify-content:center">', '</div>'],
  ['a column', '<div style="display:flex;flex-direction:column;align-items:center">', '</div>'],
  ['a grid', '<div style="display:grid;place-items:center">', '</div>'],
  ['a table', '<table><tr><td>', '</td></tr></table>'],
  ['a float', '<div style="float:left">', '</div>'],
  ['a block in a line', '<div style="display:inline-block">', '</div>'],
  ['a fitting block', '<div style="width:fit-content">', '</div>'],
];

const sizeOf = () => {
  const embed = document.querySelector('[state]');
  if (!embed) return [0, 0];
  const { width, height } = embed.getBoundingClientRect();
  // The caption is in the padding, but shares a box that the embed fills.
  const caption = embed.matches('[fill]') ? 0 : Number.parseFloat(getComputedStyle(embed).paddingBottom);
  return [Math.round(width), Math.round(height - caption)];
};

eachEngine((engine, test) => {
  test('in a box whose width depends on its content an embed is as large as its frame was', async ({
    web,
    page,
  }) => {
    const boxes = BOXES.map(
      ([, open, close]) => `<section style="display:flow-root">${open}${FRAME}${close}</section>`,
    );
    openBlog(web, { '/': blogPage(boxes.join('')) });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(count => document.querySelectorAll('section [state]').length === count, BOXES.length);
    const sizes = await reader.evaluate(() =>
      [...document.querySelectorAll('section [state]')].map(embed => {
        const { width, height } = embed.getBoundingClientRect();
        const caption = Number.parseFloat(getComputedStyle(embed).paddingBottom);
        return [Math.round(width), Math.round(height - caption)];
      }),
    );
    for (const [index, [what]] of BOXES.entries())
      expect([what, ...(sizes[index] ?? [])]).toEqual([what, 560, 315]);
  });

  test('an embed without a size is visible in a float, and no embed is wider than its column', async ({
    web,
    page,
  }) => {
    const narrow = `<div style="width:320px">${FRAME.replace('560', '1600')}</div>`;
    openBlog(web, {
      '/': blogPage(`<div style="float:left">${FRAME.replace(/width.*?315"/, '')}</div>`),
      '/narrow': blogPage(narrow),
    });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('[state]'));
    expect((await reader.evaluate(sizeOf))[0]).toBeGreaterThanOrEqual(200);
    await reader.goto(`${BLOG}narrow`);
    await reader.until(() => document.querySelector('[state]'));
    expect((await reader.evaluate(sizeOf))[0]).toBe(320);
  });

  test('a size in `style` applies like `width` and `height` attributes, if it is in pixels', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(`<iframe style="width: 480px; height: 389px" src="${VIDEO}"></iframe>`),
      '/lengths': blogPage(
        `<div style="width:640px"><iframe style="width:60em;height:40em" src="${VIDEO}"></iframe></div>`,
      ),
    });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('[state]'));
    expect(await reader.evaluate(sizeOf)).toEqual([480, 389]);
    await reader.goto(`${BLOG}lengths`);
    await reader.until(() => document.querySelector('[state]'));
    expect(await reader.evaluate(sizeOf)).toEqual([640, 360]);
  });

  test('the box of a frame keeps its `<noscript>`', async ({ web, page }) => {
    const box = `<div style="position:relative;padding-bottom:56.25%;height:0"><iframe style="position:absolute;width:100%;height:100%" src="${VIDEO}"></iframe><noscript><iframe src="${VIDEO}"></iframe></noscript></div>`;
    openBlog(web, { '/': blogPage(`<main style="width:640px">${box}</main>`) });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('main > div > yt-embed[state]'));
    expect(await reader.evaluate(() => document.querySelector('main')?.children.length)).toBe(1);
    expect(await reader.evaluate(() => document.querySelectorAll('noscript').length)).toBe(1);
    expect(await reader.evaluate(sizeOf)).toEqual([640, 360]);
  });

  test('a link card is one row, and its content fits', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(
        '<p>{{&lt; speakerdeck "https://speakerdeck.com/tomtanaka/apache-iceberg-meetup" &gt;}}</p>' +
          '<p>{{&lt; tiktok "https://vm.tiktok.com/ZMF6rgvXY/" &gt;}}</p>',
      ),
    });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('[state=card]').length === 2);
    await reader.until(() =>
      [...document.querySelectorAll('[state]')].every(({ shadowRoot }) => shadowRoot?.querySelector('.card')),
    );
    const sizes = await reader.evaluate(() =>
      [...document.querySelectorAll('[state]')].map(({ clientWidth, clientHeight, shadowRoot }) => [
        clientWidth,
        clientHeight,
        (shadowRoot?.querySelector('.card')?.scrollHeight ?? 0) <= clientHeight,
      ]),
    );
    expect(sizes).toEqual([
      [500, 70, true],
      [500, 70, true],
    ]);
  });

  test('the card of a low player is high enough for its text', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(
        '<web-embed src="album/1971321604" provider="bandcamp" size="small" load="click"></web-embed>',
      ),
    });
    const reader = await page({ width: 1000, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('[state]')?.shadowRoot?.querySelector('button'));
    expect((await reader.evaluate(sizeOf))[1]).toBe(70);
    await reader.click(['web-embed', 'button']);
    await reader.until(() => document.querySelector('[state=ready]'));
    expect((await reader.evaluate(sizeOf))[1]).toBe(42);
  });

  // Only Chromium measures layout shifts.
  if (engine === 'chromium') {
    test('an embed whose descriptor loads late has its size from the start', async ({ web, page }) => {
      const calls = [
        'tweet 1324621428235268096',
        'googleslides 19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g',
      ];
      // A loaded post would report its height and grow.
      const tag = TAG.replace('>', ' data-load="click">');
      const posts = calls.map(call => `<p>{{&lt; ${call} &gt;}}</p>`).join('');
      openBlog(
        web,
        { '/': blogPage(`${posts}<p>Words below.</p>`, tag) },
        {},
        { [later('providers/twitter')]: 500, [later('providers/googleslides')]: 500 },
      );
      const reader = await page({ width: 640, height: 1400 });
      await reader.goto(BLOG);
      await reader.until(() => document.querySelectorAll('[state=card]').length === 2);
      await settle(web, reader);
      expect((await diaryOf(reader)).shifts.filter(shift => shift > 0.001)).toEqual([]);
    });
  }
});
