import { decode } from 'fast-png';
import { expect } from 'vitest';
import { providers } from '../../src/entries/lib/providers.ts';
import { BLOG, blogPage, openBlog, TAG } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { passBy } from '../support/pass-by.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';

const POSTS = blogPage(
  '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>'.repeat(2),
  TAG.replace('>', ' data-load="click">'),
);

/** The layout of each card, and whether its link is inside the embed. */
const looks = () =>
  [...document.querySelectorAll('tweet-embed')].map(embed => {
    const [card, link] = ['.card', 'a'].map(name => embed.shadowRoot?.querySelector(name));
    const box = link?.getBoundingClientRect();
    const isInside =
      !!box && box.height > 20 && box.bottom <= Math.ceil(embed.getBoundingClientRect().bottom);
    return card ? [getComputedStyle(card).display, isInside] : [];
  });

// The beginnings of the paths of signs that are no marks.
const LINK = 'M4 5h7v2';
const TRIANGLE = 'M7 4v16';
const BUBBLE = 'M3 4h18v13';

const marked = providers.filter(({ mark }) => mark);

const ROWS: readonly (readonly [address: string, sign: string])[] = [
  ...marked.map(({ examples: [address = ''], mark = '' }) => [address, mark] as const),
  // Without a mark a row has the glyph of its kind.
  ['https://note.com/cybozu_dev/n/n1c1b44bf72f6', BUBBLE],
  ['https://www.deezer.com/track/3135556', TRIANGLE],
  // Works with only a link, of services with a mark and of one without.
  ['https://bsky.app/profile/bsky.app/post/3l6oveex3ii2l', LINK],
  ['https://fb.watch/abcdefghij/', LINK],
  ['https://on.soundcloud.com/abcdefghij', LINK],
  ['https://forms.gle/Xq7mWcJ8s9xUeRgN2', LINK],
  ['https://zenn.dev/zenn/articles/markdown-guide', LINK],
];

/** The path of the sign of each card, or nothing where the card is no row. */
const signs = () =>
  [...document.querySelectorAll('web-embed')].map(
    ({ shadowRoot }) => shadowRoot?.querySelector('.row > .disc path')?.getAttribute('d') ?? '',
  );

/** The box that each path fills. */
const boxes = () =>
  [...document.querySelectorAll<SVGPathElement>('svg > path')].map(path => {
    const { x, y, width, height } = path.getBBox();
    return { x, y, width, height };
  });

eachEngine((engine, test) => {
  test('the lines for what is coming are thinner than the gaps between them', async ({ web, page }) => {
    const body = '<p>{{&lt; codepen chriscoyier gfdDu &gt;}}</p>';
    openBlog(web, {
      '/': blogPage(`<style>body{margin:0}</style>${body}`, TAG.replace('>', ' data-load="click">')),
    });
    const reader = await page({ width: 500, height: 400 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('web-embed')?.shadowRoot?.querySelector('.row'));
    const [top, bottom] = await reader.evaluate(() => {
      const { bottom } = (document.querySelector('web-embed') as Element).getBoundingClientRect();
      const button = document.querySelector('web-embed')?.shadowRoot?.querySelector('button');
      return [Math.ceil(button?.getBoundingClientRect().bottom ?? 0) + 20, Math.floor(bottom) - 60];
    });
    const { data, width, channels } = decode(await reader.screenshot());
    const column = Array.from({ length: bottom - top }, (_, y) => data[((top + y) * width + 250) * channels]);
    const background = Math.max(...column.map(Number));
    const lines = column.filter(value => Number(value) < background - 5).length;
    expect(lines).toBeGreaterThan(column.length / 8);
    expect(lines).toBeLessThan(column.length / 2);
  });

  test('a row has its look if its descriptor comes late, and its link if the look is missing', async ({
    web,
    page,
  }) => {
    const reader = await page({ width: 500, height: 700 });
    openBlog(web, { '/': POSTS }, {}, { [later('providers/twitter')]: 600 });
    await reader.goto(BLOG);
    await expect.poll(() => reader.evaluate(looks), { timeout: 5000 }).toEqual(Array(2).fill(['flex', true]));
    openBlog(web, { '/again': POSTS, [later('text-card')]: text('', { status: 404 }) });
    await reader.goto(`${BLOG}again`);
    await expect.poll(() => reader.evaluate(looks), { timeout: 5000 }).toEqual(Array(2).fill(['grid', true]));
  });

  if (!isFirst(engine)) return;

  test('a row shows the mark of its service, else the glyph of its kind, and that of links if there is only a link', async ({
    web,
    page,
  }) => {
    // Mastodon can be at any host.
    const body = ROWS.map(
      ([address]) =>
        `<web-embed src="${address}"${/mastodon/.test(address) ? ' provider="mastodon"' : ''}></web-embed>`,
    ).join('');
    openBlog(web, { '/': blogPage(body, TAG.replace('>', ' data-load="click">')) });
    const reader = await page({ width: 500, height: 700 });
    await reader.goto(BLOG);
    await reader.until(() => !document.querySelector('web-embed:not([state])'));
    await passBy(reader);
    const found = async () =>
      (await reader.evaluate(signs)).map((sign, index) => {
        const [address, expected = ''] = ROWS[index] ?? [];
        return [address, expected && sign.startsWith(expected) ? expected : sign];
      });
    await expect.poll(found, { timeout: 10_000 }).toEqual(ROWS);
  });

  test('each mark fills its view box in one direction at least, and is in the middle', async ({
    web,
    page,
  }) => {
    const body = marked.map(({ mark }) => `<svg viewBox="0 0 24 24"><path d="${mark}"/></svg>`).join('');
    openBlog(web, { '/': blogPage(body, '') });
    const reader = await page({ width: 500, height: 700 });
    await reader.goto(BLOG);
    const odd = (await reader.evaluate(boxes)).flatMap((box, index) => {
      const [left, top] = [box.x, box.y];
      const [right, bottom] = [24 - left - box.width, 24 - top - box.height];
      const isInside = Math.min(left, top, right, bottom) >= 1;
      const isLarge = Math.max(box.width, box.height) >= 18;
      const isCentred = Math.abs(left - right) <= 2 && Math.abs(top - bottom) <= 2;
      return isInside && isLarge && isCentred ? [] : [[marked[index]?.name, left, top, right, bottom]];
    });
    expect(odd).toEqual([]);
  });
});
