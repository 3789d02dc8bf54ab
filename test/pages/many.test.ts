import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { countNodes } from '../support/count-nodes.ts';
import { eachEngine, isFirst, type PageTest } from '../support/each-engine.ts';
import { fewestRequests, nearest } from '../support/peer-counts.ts';
import { settle } from '../support/settle.ts';

const COUNT = 400;
// Beside the embeds themselves a page has few nodes.
const MAX_NODES = 3500;
// Each embed has a link with its title, which those of the nearest peer have not.
const MAX_NODES_TO_NEAREST = 1.3;
const MAX_REQUESTS_TO_FEWEST = 0.03;

const idOf = (number: number) => `vid${`${number}`.padStart(8, '0')}`;

/** Waits until each embed has been drawn, as a card or as a link. */
const drawn = (reader: Page, count = COUNT) =>
  reader.until(
    count =>
      [...document.querySelectorAll('yt-embed')].filter(
        ({ shadowRoot }) => !!shadowRoot?.querySelector('[part=card],slot[name=plain]'),
      ).length === count,
    count,
  );

/** Opens a page with many videos, and waits until each is drawn. `head` is the script tag. */
async function open({ web, page }: PageTest, count = COUNT, head?: string): Promise<Page> {
  const calls = Array.from(
    { length: count },
    (_, number) => `<p>{{< youtube id="${idOf(number)}" title="Talk number ${number}." >}}</p>`,
  );
  openBlog(web, { '/': blogPage(`${calls.join('')}<p><a id="end" href="#">The end</a></p>`, head) });
  const reader = await page({ width: 1000, height: 800 });
  await reader.goto(BLOG);
  await drawn(reader, count);
  return reader;
}

/** The content of one embed: its tags, the accessible name of its link, and whether it has a card. */
const contentOf = (reader: Page, number: number) =>
  reader.evaluate(number => {
    const embed = document.querySelectorAll('yt-embed')[number];
    const root = embed?.shadowRoot;
    const link = embed?.querySelector('a');
    return {
      tags: [...(root?.querySelectorAll('*') ?? [])].map(({ localName }) => localName),
      isShown: !!link?.assignedSlot,
      text: embed?.textContent,
      href: link?.href,
      hasCard: !!root?.querySelector('button'),
    };
  }, number);

// Videos that the reader has not come near.
const PRINTED = 150;
const ACTIVATED = 250;
const FOUND = 300;

// A page that looks at its first embed in each frame. A script starts two of its players.
const LOOKING = `<script>(function look() {
    const root = document.querySelector('yt-embed')?.shadowRoot;
    window.links = (window.links ?? 0) + (root?.querySelector('slot') && !root.querySelector('[part=card]') ? 1 : 0);
    requestAnimationFrame(look);
  })()</script><script src="/dist/loader.js" data-pause-others="off"></script>`;

/** Checks the numbers of nodes and requests of a page with many embeds, before anybody scrolls. */
async function checkCounts({ web }: Pick<PageTest, 'web'>, reader: Page): Promise<void> {
  await settle(web, reader);
  const { nodes, links } = await reader.evaluate(countNodes);
  console.info(`${COUNT} embeds: ${nodes} nodes, ${web.log.length} requests`);
  expect(nodes).toBeLessThanOrEqual(MAX_NODES);
  expect(nodes / nearest.nodes).toBeLessThanOrEqual(MAX_NODES_TO_NEAREST);
  expect(web.log.length / fewestRequests).toBeLessThanOrEqual(MAX_REQUESTS_TO_FEWEST);
  expect(links).toBeGreaterThanOrEqual(COUNT);
}

/** Checks that the browser and a script reach an embed that is far, and one that was made in this moment. */
async function checkFar(reader: Page): Promise<void> {
  // WebKit does not search in shadow roots.
  const isFound = await reader.evaluate(
    words => (window as unknown as { find(text: string): boolean }).find(words),
    `Talk number ${FOUND}.`,
  );
  expect(isFound).toBe(true);
  await reader.until(
    number => document.querySelectorAll('yt-embed')[number]?.shadowRoot?.querySelector('button'),
    FOUND,
  );
  expect((await contentOf(reader, ACTIVATED)).hasCard).toBe(false);
  const hasFrame = await reader.evaluate(async number => {
    const far = document.querySelectorAll('yt-embed')[number]!;
    const made = document.createElement('yt-embed');
    made.src = 'aaaaaaaaaaa';
    document.body.append(made);
    await Promise.all([far.activate(), made.activate()]);
    return [far, made].map(({ shadowRoot }) => !!shadowRoot?.querySelector('iframe'));
  }, ACTIVATED);
  expect(hasFrame).toEqual([true, true]);
}

/** Checks what a printer is given of an embed that is far. */
async function checkPrint(reader: Page): Promise<void> {
  const printed = await reader.evaluate(number => {
    const embed = document.querySelectorAll('yt-embed')[number]!;
    // No driver can print in every engine, so the print styles are applied to the screen.
    for (const sheet of embed.shadowRoot?.adoptedStyleSheets ?? [])
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule) rule.media.mediaText = rule.media.mediaText.replace('print', 'all');
    const link = embed.querySelector('a');
    const address = link && getComputedStyle(link, '::after').content;
    return {
      height: embed.getBoundingClientRect().height,
      address: address?.replace(/attr\(href\)/, `"${link?.href}"`),
    };
  }, PRINTED);
  expect(printed.address).toContain(`https://www.youtube.com/watch?v=${idOf(PRINTED)}`);
  expect(printed.height).toBeLessThan(100);
}

eachEngine((engine, test) => {
  test('of 400 embeds one in view is a card at once, one far from the reader is a named link, also on paper, and a card once the reader has jumped there', async ({
    web,
    page,
  }) => {
    const reader = await open({ web, page }, COUNT, LOOKING);
    expect(await reader.evaluate(() => Reflect.get(window, 'links'))).toBe(0);
    // The numbers of other libraries are of this engine.
    if (isFirst(engine)) await checkCounts({ web }, reader);
    expect(await contentOf(reader, 399)).toEqual({
      tags: ['slot'],
      isShown: true,
      text: 'Talk number 399.',
      href: `https://www.youtube.com/watch?v=${idOf(399)}`,
      hasCard: false,
    });
    // In a card no slot shows the link. It is there for whatever reads the page without shadow roots.
    expect(await contentOf(reader, 0)).toMatchObject({
      isShown: false,
      text: 'Talk number 0.',
      href: `https://www.youtube.com/watch?v=${idOf(0)}`,
      hasCard: true,
    });
    // The attributes say the same of all.
    expect(
      await reader.evaluate(
        () => document.querySelectorAll('yt-embed[state=card][provider=youtube][src]').length,
      ),
    ).toBe(COUNT);
    expect(web.log.filter(({ path }) => path.includes(idOf(399)))).toEqual([]);
    await reader.evaluate(() => document.querySelector('#end')?.scrollIntoView());
    await reader.until(() =>
      [...document.querySelectorAll('yt-embed')].at(-1)?.shadowRoot?.querySelector('button'),
    );
    await expect
      .poll(() => web.log.some(({ path }) => path.includes(idOf(399))), { timeout: 10_000 })
      .toBe(true);
    // The embeds on the way were passed by.
    expect((await contentOf(reader, 200)).hasCard).toBe(false);
    const { errors, shifts } = await diaryOf(reader);
    expect(errors).toEqual([]);
    expect(shifts.filter(shift => shift > 0.001)).toEqual([]);
    if (isFirst(engine)) await checkFar(reader);
    await checkPrint(reader);
  });

  test('the keyboard passes through many embeds in order, and stays on a card that was a link', async ({
    web,
    page,
  }) => {
    // The window of an automated WebKit is never focused.
    if (engine === 'webkit') return;
    const count = 12;
    const reader = await open({ web, page }, count);
    const passed: string[] = [];
    for (let step = 0; step < 3 * count && passed.at(-1) !== 'end'; step++) {
      await reader.press('Tab');
      passed.push(
        await reader.evaluate(async () => {
          const all = [...document.querySelectorAll('yt-embed')];
          // Whatever is near the reader becomes a card. The focus may have scrolled.
          const isLate = (embed: Element) => {
            const { top, bottom } = embed.getBoundingClientRect();
            const isNear = bottom > 0 && top < innerHeight + 500;
            return isNear && !embed.shadowRoot?.querySelector('button');
          };
          do await new Promise(requestAnimationFrame);
          while (all.some(isLate));
          const { activeElement } = document;
          const inside = activeElement?.shadowRoot?.activeElement ?? activeElement;
          return activeElement?.id === 'end'
            ? 'end'
            : `${all.indexOf(activeElement as (typeof all)[number])} ${inside?.localName}`;
        }),
      );
    }
    expect(passed).toEqual([
      ...Array.from({ length: count }, (_, number) => [`${number} button`, `${number} a`]).flat(),
      'end',
    ]);
  });
});
