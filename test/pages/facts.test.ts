import { expect } from 'vitest';
import { AXE, violationsIn } from '../support/axe.ts';
import { BLOG, blogPage, type Diary, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { framesOf, heard, ready, reports } from '../support/playing.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';
import { greyPng } from '../support/third-parties/grey-png.ts';
import { PLAYERS } from '../support/third-parties/players.ts';
import type { Web } from '../support/web.ts';

const YOUTUBE = 'www.youtube-nocookie.com';
const VIDEO = 'nNFCc3nowfg';
const FILE = `/embeds/youtube/${VIDEO}.json`;
const TALK = `<yt-embed id="talk" src="${VIDEO}"></yt-embed>`;
const tag = (more = '') =>
  `<script src="/dist/loader.js" data-facts="/embeds/{provider}/{id}.json" ${more}></script>`;

const FACTS = {
  title: 'Calls that survive',
  author: 'Ada Lovelace',
  duration: 3852,
  date: '2020-11-06',
  chapters: [
    [0, 'Hello'],
    [754, 'Why raw text is not enough'],
  ],
  slides: ['/s/1.png', { src: '/s/2.png', alt: 'A diagram' }, 'https://evil.test/3.png'],
  text: 'Good morning.\n\nThis is the transcript.',
};

// The owner's file, and the number of warnings.
const USELESS: readonly (readonly [what: string, file: string | null, warnings: number])[] = [
  ['it is missing', null, 0],
  ['it is no JSON', '<!doctype html>', 1],
  ['it is too large', JSON.stringify({ title: 'a'.repeat(300_000) }), 1],
  ['it says nothing', '{}', 0],
];

function open(
  web: Web,
  body: string,
  facts: unknown = FACTS,
  { head = tag(), lang = 'en', delay = 0 }: { head?: string; lang?: string; delay?: number } = {},
): void {
  const png = text(greyPng(640, 360), { type: 'image/png' });
  openBlog(
    web,
    {
      '/': blogPage(`<main lang="${lang}">${body}</main>`, head),
      ...(facts ? { [FILE]: text(typeof facts === 'string' ? facts : JSON.stringify(facts)) } : {}),
      '/axe.js': AXE,
      '/s/1.png': png,
      '/s/2.png': png,
    },
    {},
    { [FILE]: delay },
  );
  web.host(YOUTUBE, PLAYERS.youtube);
}

/** The text of a part of an embed, in one line. */
const partOf = (reader: Page, part: string, selector = '#talk') =>
  reader.evaluate(
    (selector, part) =>
      document
        .querySelector(selector)
        ?.shadowRoot?.querySelector(`[part~=${part}]`)
        ?.textContent?.replace(/\s+/g, ' ')
        .trim(),
    selector,
    part,
  );

const hasFacts = (reader: Page, selector = '#talk') =>
  reader.until(
    selector => document.querySelector(selector)?.shadowRoot?.querySelector('details, [part=duration]'),
    selector,
  );

const openDetails = (reader: Page) => reader.click(['#talk', 'summary']);

const paths = (web: Web) => web.log.map(({ path }) => path);

const heightOf = (reader: Page) =>
  reader.evaluate(() => document.querySelector('#talk')?.getBoundingClientRect().height ?? 0);

eachEngine((engine, test) => {
  test('a card shows the title, author, duration and date in the owner’s file, and no other host is asked', async ({
    web,
    page,
  }) => {
    open(web, TALK, FACTS, { head: tag('data-privacy="strict"'), lang: 'de' });
    const reader = await page();
    await reader.goto(BLOG);
    await hasFacts(reader);
    expect(await partOf(reader, 'title')).toBe('Calls that survive');
    expect(await partOf(reader, 'facts')).toContain(
      'YouTube · 1 Std. 4 Min. · Ada Lovelace · 6. November 2020 · Folien · Kapitel · Text',
    );
    expect(await partOf(reader, 'duration')).toBe('1:04:12');
    await settle(web, reader);
    expect(web.hosts()).toEqual(['blog.example']);
    // The author's attributes stay as they are, so that a copy of the element is right too.
    expect(await reader.evaluate(() => document.querySelector('#talk')?.getAttribute('title'))).toBeNull();
    expect(await reader.evaluate(() => document.querySelector('#talk')?.textContent)).toBe(
      'Calls that survive',
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a file that comes late shifts nothing; pictures of slides are requested once the list is open, in which axe reports no violation', async ({
    web,
    page,
  }) => {
    open(web, `<h1>A post</h1>${TALK}<p>Words after.</p>`, FACTS, { delay: 600 });
    const reader = await page({ width: 360, height: 900 });
    await reader.goto(BLOG);
    await reader.until(() =>
      document.querySelector('#talk[state=card]')?.shadowRoot?.querySelector('button'),
    );
    const before = await heightOf(reader);
    await hasFacts(reader);
    await settle(web, reader);
    expect(await heightOf(reader)).toBe(before);
    expect((await diaryOf(reader)).shifts.filter(shift => shift > 0.001)).toEqual([]);
    expect(paths(web).filter(path => path.startsWith('/s/'))).toEqual([]);
    await openDetails(reader);
    await expect.poll(() => paths(web)).toContain('/s/1.png');
    expect(web.hosts()).not.toContain('evil.test');
    // The caption has the room that the lists take, so nothing lies over the words after it.
    await reader.until(() => {
      const embed = document.querySelector('#talk');
      const lists = embed?.shadowRoot?.querySelector('.lists')?.getBoundingClientRect();
      return lists && lists.height > 100 && lists.bottom <= embed!.getBoundingClientRect().bottom;
    });
    // After a click, idle tasks of Chromium wait for two seconds.
    await web.quiet();
    expect(await violationsIn(reader)).toEqual([]);
    await openDetails(reader);
    await expect.poll(() => heightOf(reader)).toBe(before);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a chapter starts the video at its time, and the list stays open beside the player, which then jumps', async ({
    web,
    page,
  }) => {
    open(web, TALK);
    const reader = await page({ width: 700, height: 900 });
    await reader.goto(BLOG);
    await hasFacts(reader);
    await openDetails(reader);
    const href = await reader.evaluate(
      () => document.querySelector('#talk')?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('ol a')[1]?.href,
    );
    expect(href).toBe(`https://www.youtube.com/watch?v=${VIDEO}&t=754s`);
    await reader.click(['#talk', 'ol li:nth-child(2) a']);
    await ready(reader, 'talk');
    expect(framesOf(web, YOUTUBE)[0]).toContain('start=754');
    await reports(web, YOUTUBE, true);
    expect(
      await reader.evaluate(
        () => document.querySelector('#talk')?.shadowRoot?.querySelector('details')?.open,
      ),
    ).toBe(true);
    await reader.click(['#talk', 'ol li:nth-child(1) a']);
    await expect.poll(() => heard(web, YOUTUBE).join(), { timeout: 10_000 }).toContain('seekTo');
    expect(framesOf(web, YOUTUBE)).toHaveLength(1);
    expect(await reader.evaluate(() => location.href)).toBe(BLOG);
  });

  test('slides turn by buttons and arrow keys, also from right to left', async ({ web, page }) => {
    const other = TALK.replace('talk', 'arabic');
    open(web, `<div dir="ltr">${TALK}</div><div lang="ar" dir="rtl">${other}</div>`);
    const reader = await page({ width: 600, height: 900 });
    await reader.goto(BLOG);
    for (const [id, key] of [
      ['talk', 'ArrowLeft'],
      ['arabic', 'ArrowRight'],
    ] as const) {
      await hasFacts(reader, `#${id}`);
      await reader.click([`#${id}`, 'summary']);
      const place = () =>
        reader.evaluate(
          id => document.getElementById(id)?.shadowRoot?.querySelector('.turns span')?.textContent,
          id,
        );
      await reader.evaluate(id => {
        document.getElementById(id)?.shadowRoot?.querySelector('.strip')?.scrollIntoView();
      }, id);
      await expect.poll(place).toBe('1 / 2');
      await reader.click([`#${id}`, '.turn:last-child']);
      await expect.poll(place).toBe('2 / 2');
      await reader.evaluate(
        (id, key) => {
          const strip = document.getElementById(id)?.shadowRoot?.querySelector('.strip');
          strip?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        },
        id,
        key,
      );
      await expect.poll(place).toBe('1 / 2');
    }
  });

  if (!isFirst(engine)) return;

  test('attributes say the same by hand, and precede the file; paper shows the lists, which are closed again after that', async ({
    web,
    page,
  }) => {
    open(
      web,
      `<yt-embed id="talk" src="${VIDEO}" title="My title" duration="12:05" author="Me"></yt-embed>
      <yt-embed id="other" src="aaaaaaaaaaa" date="2021-02-03" duration="PT1M30S"></yt-embed>`,
    );
    const reader = await page();
    await reader.goto(BLOG);
    await hasFacts(reader);
    await hasFacts(reader, '#other');
    expect(await partOf(reader, 'title')).toBe('My title');
    expect(await partOf(reader, 'duration')).toBe('12:05');
    expect(await partOf(reader, 'facts')).toContain('YouTube · 12 min · Me · November 6, 2020');
    expect(await partOf(reader, 'facts', '#other')).toBe('YouTube · 2 min · February 3, 2021');

    // Paper shows the lists, which are closed again after that.
    const isOpen = (event: string) =>
      reader.evaluate(event => {
        dispatchEvent(new Event(event));
        return document.querySelector('#talk')?.shadowRoot?.querySelector('details')?.open;
      }, event);
    expect(await isOpen('beforeprint')).toBe(true);
    expect(await isOpen('afterprint')).toBe(false);
  });

  test('without `data-facts` or an attribute, `facts` is not fetched', async ({ web, page }) => {
    open(web, TALK, FACTS, { head: '<script src="/dist/loader.js"></script>' });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('#talk[state=card]')?.shadowRoot?.querySelector('img'));
    await settle(web, reader);
    expect(paths(web)).not.toContain(later('facts'));
    expect(paths(web)).not.toContain(FILE);
  });

  test('a call’s own title and a figure’s caption stay, and the title of another work goes', async ({
    web,
    page,
  }) => {
    open(
      web,
      `<p>{{< youtube id="${VIDEO}" title="From the call" >}}</p>
      <figure><yt-embed id="figure" src="${VIDEO}"></yt-embed><figcaption>A caption</figcaption></figure>${TALK}`,
    );
    const reader = await page({ width: 800, height: 2400 });
    await reader.goto(BLOG);
    for (const selector of ['yt-embed', '#figure', '#talk']) await hasFacts(reader, selector);
    expect(await partOf(reader, 'title', 'yt-embed')).toBe('From the call');
    expect(await partOf(reader, 'title', '#figure')).toBeFalsy();
    expect(await partOf(reader, 'title')).toBe('Calls that survive');
    // Each of the three is of one work, so there is one request.
    expect(paths(web).filter(path => path === FILE)).toHaveLength(1);
    await reader.evaluate(() => document.querySelector('#talk')?.setAttribute('src', 'aaaaaaaaaaa'));
    await expect.poll(() => partOf(reader, 'title')).toBe('Video on YouTube (3)');
    expect(await partOf(reader, 'duration')).toBeFalsy();
  });

  test('where the owner’s file is of no use, the card is as without it', async ({ web, page }) => {
    const both = TALK + TALK.replace('talk', 'again');
    const files = Object.fromEntries(
      USELESS.flatMap(([, body], index) => (body === null ? [] : [[`/facts-${index}.json`, text(body)]])),
    );
    const pages = USELESS.map((_, index) =>
      blogPage(both, `<script src="/dist/loader.js" data-facts="/facts-${index}.json"></script>`),
    );
    publishInFrames(web, pages, files);
    const reader = await page({ width: 1600, height: 700 });
    await openFrames(reader, pages.length);
    const look = () => ({
      button: !!document.querySelector('#talk')?.shadowRoot?.querySelector('button'),
      title: document.querySelector('#talk')?.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim(),
      warnings: (window as unknown as { diary: Diary }).diary.warnings.filter(line =>
        line.includes('no-facts'),
      ).length,
    });
    const seen = async () =>
      (await askFrames(reader, look)).map((seen, index) => ({ what: USELESS[index]?.[0], ...seen }));
    const title = 'Video on YouTube';
    const expected = USELESS.map(([what, , warnings]) => ({ what, button: true, title, warnings }));
    await expect.poll(seen, { timeout: 10_000 }).toEqual(expected);
    await expect
      .poll(
        () =>
          paths(web)
            .filter(path => path.startsWith('/facts-'))
            .toSorted(),
        { timeout: 10_000 },
      )
      .toEqual(USELESS.map((_, index) => `/facts-${index}.json`));
    await settle(web, reader);
    expect(await seen()).toEqual(expected);
  });

  test('in a box of a fixed height, open lists leave room for the picture', async ({ web, page }) => {
    open(
      web,
      `<div style="position:relative;padding-bottom:56.25%;height:0" class="box"><iframe src="https://www.youtube.com/embed/${VIDEO}" style="position:absolute;top:0;left:0;width:100%;height:100%"></iframe></div>`,
    );
    const reader = await page({ width: 800, height: 900 });
    await reader.goto(BLOG);
    await hasFacts(reader, 'yt-embed');
    await reader.click(['yt-embed', 'summary']);
    await reader.until(() => {
      const embed = document.querySelector('yt-embed');
      const stage = embed?.shadowRoot?.querySelector('.stage')?.getBoundingClientRect().height ?? 0;
      const caption = embed?.shadowRoot?.querySelector('.caption')?.getBoundingClientRect().height ?? 0;
      return stage > 100 && caption > 200 && stage + caption <= embed!.clientHeight + 1;
    });
  });
});
