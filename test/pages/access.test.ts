import { expect } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, isFirst, rowsIn } from '../support/each-engine.ts';
import { passBy } from '../support/pass-by.ts';
import { openStates } from '../support/states.ts';

const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';

type Row = {
  what: string;
  options: Parameters<typeof openStates>[2];
  kind: string;
  /** True for the pages in which the buttons and links are measured. */
  isMeasured?: boolean;
};

// The pages, and their kind: axe reads the style that is computed, which has the same colours in every engine.
const PAGES: readonly Row[] = [
  { what: 'in a light page', options: {}, kind: 'light', isMeasured: true },
  { what: 'in a dark Arabic page', options: { dark: true, lang: 'ar', rtl: true }, kind: 'right to left' },
  { what: 'in a Persian page', options: { lang: 'fa', rtl: true }, kind: 'right to left' },
  { what: 'on a page that asks first', options: { tag: STRICT }, kind: 'asks', isMeasured: true },
  { what: 'on a dark page that asks first', options: { tag: STRICT, dark: true }, kind: 'asks' },
];

/** The buttons and links of a page that are smaller than 24 px, with their sizes. */
const smallIn = (reader: Page) =>
  reader.evaluate(() =>
    [...document.querySelectorAll('section > :last-child')].flatMap(embed =>
      [...(embed.shadowRoot?.querySelectorAll('button, a') ?? [])]
        .map(target => [
          target.textContent?.trim(),
          ...[target.getBoundingClientRect()].flatMap(({ width, height }) => [width, height]),
        ])
        .filter(([, width, height]) => Number(width) < 24 || Number(height) < 24),
    ),
  );

eachEngine((engine, test) => {
  for (const { what, options, isMeasured } of rowsIn(engine, PAGES, ({ kind }) => kind)) {
    const sizes = isMeasured ? ', and its buttons and links are at least 24 px large at every width' : '';
    test(`axe reports no violation in any state of an embed ${what}${sizes}`, async ({ web, page }) => {
      // 450 px is the minimum width of WebKit’s window.
      const narrow = engine === 'webkit' ? 450 : 320;
      const reader = await page({ width: isMeasured ? narrow : 700, height: 900 });
      await openStates(web, reader, options);
      if (isMeasured)
        for (const width of [narrow, 1280, 700]) {
          await reader.resize(width, 900);
          await reader.until(width => innerWidth === width, width);
          // An element that depends on its own width updates in the next animation frame.
          await reader.evaluate(
            () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          );
          expect(await smallIn(reader), `${width} px`).toEqual([]);
        }
      expect(await violationsIn(reader)).toEqual([]);
    });
  }

  test('a card has two tab stops, its button and its link, and their names say what they do and the provider', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<p><a id="before" href="#">before</a></p><yt-embed src="nNFCc3nowfg" title="The talk"></yt-embed><p><a id="after" href="#">after</a></p>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('button'));
    const stops: string[][] = [];
    for (let i = 0; i < 4; i++) {
      await reader.press('Tab');
      stops.push(await reader.focusedPath());
    }
    expect(stops).toEqual([['a#before'], ['yt-embed', 'button'], ['yt-embed', 'a'], ['a#after']]);
    const names = await reader.evaluate(() => {
      const root = document.querySelector('yt-embed')?.shadowRoot;
      return [root?.querySelector('button')?.ariaLabel, root?.querySelector('a')?.getAttribute('aria-label')];
    });
    expect(names).toEqual(['Play The talk (loads from YouTube)', 'Open on YouTube: The talk']);
  });

  test('the link is the next tab stop after a loaded frame, and is visible under it', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<yt-embed src="nNFCc3nowfg" title="The talk"></yt-embed><p><a id="after" href="#">after</a></p>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['yt-embed', 'button']);
    await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    const gap = () => {
      const root = document.querySelector('yt-embed')?.shadowRoot;
      const [frame, link] = ['iframe', 'a'].map(name => root?.querySelector(name)?.getBoundingClientRect());
      return (link?.top ?? 0) - (frame?.bottom ?? 0);
    };
    expect(await reader.evaluate(gap)).toBeGreaterThan(0);
    // The focus moves into the frame some time after the frame has loaded.
    await reader.until(() => document.activeElement?.localName === 'yt-embed');
    const reached = async () => (await reader.focusedPath()).join() === 'yt-embed,a';
    for (let i = 0; i < 5 && !(await reached()); i++) await reader.press('Tab');
    expect(await reached()).toBe(true);
    await reader.press('Tab');
    await reader.until(() => document.activeElement?.id === 'after');
  });

  test('the link of a loaded post is visible while it has the focus', async ({ web, page }) => {
    openBlog(web, { '/': blogPage('<tweet-embed src="1324621428235268096"></tweet-embed>') });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
    const seen = () => {
      const caption = document
        .querySelector('tweet-embed')
        ?.shadowRoot?.querySelector('[part=caption]') as HTMLElement;
      return getComputedStyle(caption).clipPath;
    };
    expect(await reader.evaluate(seen)).toBe('inset(50%)');
    await reader.evaluate(() =>
      document.querySelector('tweet-embed')?.shadowRoot?.querySelector('a')?.focus(),
    );
    // The window of an automated WebKit is never focused, so `:focus` does not match.
    if (engine !== 'webkit') await expect.poll(() => reader.evaluate(seen)).toBe('none');
  });

  test('a printed card shows its title and full URL, also when its frame has loaded', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<yt-embed src="nNFCc3nowfg" title="The talk"></yt-embed><yt-embed src="aaaaaaaaaaa"></yt-embed>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['yt-embed', 'button']);
    await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    const printed = await reader.evaluate(() =>
      [...document.querySelectorAll('yt-embed')].map(({ shadowRoot }) => {
        // No driver can print in every engine, so the print styles are applied to the screen.
        for (const sheet of shadowRoot?.adoptedStyleSheets ?? [])
          for (const rule of sheet.cssRules)
            if (rule instanceof CSSMediaRule)
              rule.media.mediaText = rule.media.mediaText
                .replace('print', 'all')
                .replace('screen', 'not all');
        const [card, link, frame, button] = ['[part=card]', 'a', 'iframe', '[part=button]'].map(part =>
          shadowRoot?.querySelector(part),
        );
        const look = (element: Element | null | undefined, pseudo?: string) =>
          element && getComputedStyle(element, pseudo);
        return {
          shown: [frame, button].map(part => part && look(part)?.display),
          card: [look(card)?.position, look(card)?.clipPath],
          color: look(card?.querySelector('[part=title]'))?.color,
          link: look(link, '::after')?.content.replace(/attr\(href\)/, `"${link?.getAttribute('href')}"`),
        };
      }),
    );
    const black = 'rgb(0, 0, 0)';
    expect(printed).toEqual([
      {
        shown: ['none', null],
        card: ['static', 'none'],
        color: black,
        link: expect.stringContaining('https://www.youtube.com/watch?v=nNFCc3nowfg'),
      },
      {
        shown: [null, 'none'],
        card: ['static', 'none'],
        color: black,
        link: expect.stringContaining('https://www.youtube.com/watch?v=aaaaaaaaaaa'),
      },
    ]);
  });

  if (!isFirst(engine)) return;

  test('decks without a title have a number in their name, also where markup shadows methods of the document', async ({
    web,
    page,
  }) => {
    const deck = '4c1f46b1d9f54f6e8d2f1f2a2b3c4d5';
    openBlog(web, {
      '/': blogPage(
        `<img name="querySelectorAll" alt=""><p>{{< speakerdeck ${deck}1 >}}</p><speakerdeck-embed src="${deck}2" title="Mine"></speakerdeck-embed>
        <p>{{< speakerdeck ${deck}3 >}}</p><yt-embed src="nNFCc3nowfg"></yt-embed><slides-embed src="19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g"></slides-embed>`,
        '<script src="/dist/loader.js" data-load="click"></script>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.body.querySelectorAll('[state]').length === 5);
    await passBy(reader);
    const names = () =>
      reader.evaluate(() =>
        [...document.body.querySelectorAll('[state=card]')].map(({ shadowRoot }) =>
          shadowRoot?.querySelector('[role=group]')?.getAttribute('aria-label'),
        ),
      );
    await expect
      .poll(names, { timeout: 10_000 })
      .toEqual([
        'Slides on Speaker Deck',
        'Mine',
        'Slides on Speaker Deck (3)',
        'Video on YouTube',
        'Slides on Google Slides',
      ]);
  });

  test('in a language without strings a card says that its words are English, and the title is not', async ({
    web,
    page,
  }) => {
    const video = (title = '') => `<yt-embed src="nNFCc3nowfg"${title}></yt-embed>`;
    openBlog(web, {
      '/': blogPage(
        `<main lang="da">${video(' title="Et foredrag"')}${video()}</main><main lang="de">${video(' title="Ein Vortrag"')}</main>`,
      ),
    });
    const reader = await page({ width: 600, height: 1500 });
    await reader.goto(BLOG);
    await expect
      .poll(
        () =>
          reader.evaluate(() =>
            [...document.querySelectorAll('yt-embed')].map(({ shadowRoot }) =>
              ['[role=group]', 'bdi'].map(part => shadowRoot?.querySelector(part)?.getAttribute('lang')),
            ),
          ),
        { timeout: 10_000 },
      )
      .toEqual([
        ['en', 'da'],
        ['en', null],
        [null, 'de'],
      ]);
  });
});
