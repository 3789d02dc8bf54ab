import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { GONE_POST } from '../support/third-parties/twitter.ts';
import type { Web } from '../support/web.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const VIDEO = 'https://www.youtube.com/embed/nNFCc3nowfg';

const BODY = `<main><h1>A post</h1>
  <p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>
  <p>{{&lt; yuotube nNFCc3nowfg &gt;}}</p>
  <p>{{&lt; youtube VIDEO_ID &gt;}}</p>
  <p>Write <code>{{&lt; vimeo 76979871 &gt;}}</code>, or {{&lt;/* vimeo 76979871 */&gt;}}.</p>
  <p data-embeds-ignore>{{&lt; vimeo 76979872 &gt;}}</p>
  <div class="old">{{&lt; vimeo 76979873 &gt;}}</div>
  <iframe src="${VIDEO}?enablejsapi=1"></iframe>
  <iframe hidden src="https://player.vimeo.com/video/76979871"></iframe>
  <iframe src="https://example.org/other"></iframe>
  <p style="height: 3000px">Far below:</p>
  <p id="far">Some words, {{&lt; speakerdeck % &gt;}} and more.</p></main>`;

const DEBUG = '<script src="/dist/loader.js" data-debug data-ignore=".old"></script>';

/** Returns the groups of the panel, each with its count and its entries. */
const listed = () =>
  [...(document.querySelector('embeds-debug')?.shadowRoot?.querySelectorAll('details') ?? [])]
    .filter(({ hidden }) => !hidden)
    .map(group => [
      group.querySelector('summary')?.textContent?.trim() ?? '',
      ...[...group.querySelectorAll('li')].map(item =>
        [...(item.querySelector('button')?.children ?? [])].map(part => part.textContent).join(' | '),
      ),
    ]);

const LISTED = [
  [
    'Refused 3',
    'Unknown service | {{< yuotube nNFCc3nowfg >}} | unknown-name: no provider has a shortcode of this name — did you mean youtube?',
    'YouTube | {{< youtube VIDEO_ID >}} | bad-id: this is no id that YouTube gives to a work',
    'Speaker Deck | {{< speakerdeck % >}} | bad-id: this is no id that Speaker Deck gives to a work',
  ],
  [
    'Left alone 6',
    'Vimeo | {{< vimeo 76979871 >}} | a code sample',
    'Vimeo | {{</* vimeo 76979871 */>}} | a code sample: the call is escaped',
    'Vimeo | {{< vimeo 76979872 >}} | inside data-embeds-ignore',
    'Vimeo | {{< vimeo 76979873 >}} | inside .old, as data-ignore says',
    `YouTube | ${VIDEO}?enablejsapi=1 | a frame in use: it is driven by a script`,
    'Vimeo | https://player.vimeo.com/video/76979871 | a frame in use: it is hidden',
  ],
  ['Swapped 1', 'YouTube | {{< youtube nNFCc3nowfg >}} | shows a card'],
];

/** Waits until the panel shows an embed and as many refusals, and returns what it lists. */
const untilListed = async (reader: Page, refused: number) => {
  await reader.until(refused => {
    const root = document.querySelector('embeds-debug')?.shadowRoot;
    return (
      root?.querySelector('.swapped .reason')?.textContent === 'shows a card' &&
      root.querySelectorAll('.refused li').length === refused
    );
  }, refused);
  return reader.evaluate(listed);
};

const open = async (web: Web, reader: Page, html: string, url = BLOG, headers = {}) => {
  openBlog(web, { '/': html, '/axe.js': text(AXE, { type: 'text/javascript' }) }, headers);
  web.host('example.org', text('<title>Another</title>'));
  await reader.goto(url);
};

const panelFiles = (reader: Page) =>
  reader.evaluate(
    path =>
      performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname === path).length,
    later('debug'),
  );

/** The rules of axe that the panel violates. The page serves axe. */
const faultsOfPanel = (reader: Page) =>
  reader.evaluate(async () => {
    await new Promise(done => {
      const script = Object.assign(document.createElement('script'), { src: '/axe.js', onload: done });
      document.head.append(script);
    });
    type Axe = { run(where: string, how: object): Promise<{ violations: { id: string }[] }> };
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run('embeds-debug', { iframes: false });
    return violations.map(({ id }) => id);
  });

eachEngine((engine, test) => {
  test('`data-debug` shows a panel with what was swapped, refused and left alone, and the reasons, and axe finds no fault with it', async ({
    web,
    page,
  }) => {
    const reader = await page({ width: 1000, height: 800 });
    await open(web, reader, blogPage(BODY, DEBUG), `${BLOG}#embeds-debug`);
    expect(await untilListed(reader, 3)).toEqual(LISTED);
    expect(await reader.evaluate(() => document.querySelectorAll('embeds-debug').length)).toBe(1);
    expect(await panelFiles(reader)).toBe(1);
    // In the other test the policy would keep axe from running, which reads the same in every engine.
    if (isFirst(engine)) expect(await faultsOfPanel(reader)).toEqual([]);

    // Its entries lead to their places.
    await reader.evaluate(() => {
      const root = document.querySelector('embeds-debug')?.shadowRoot;
      root?.querySelector<HTMLElement>('.refused li:last-child button')?.focus();
    });
    const before = await reader.evaluate(() => document.querySelector('#far')?.outerHTML);
    await reader.press('Enter');
    const marked = await reader.until(() => {
      const mark = document.querySelector('embeds-debug')?.shadowRoot?.querySelector<HTMLElement>('.mark');
      const {
        top = -1,
        bottom = -1,
        left = -1,
        width = 0,
      } = document.querySelector('#far')?.getBoundingClientRect() ?? {};
      if (!mark || mark.hidden || top < 0 || bottom > innerHeight) return undefined;
      const box = mark.getBoundingClientRect();
      return {
        isAround: box.top < bottom && box.bottom > top,
        // The words before the call are not in it.
        isBehindWords: box.left > left + 20 && box.width < width / 2,
      };
    });
    expect(marked).toEqual({ isAround: true, isBehindWords: true });
    expect(await reader.evaluate(() => document.querySelector('#far')?.outerHTML)).toBe(before);

    // The list follows the page.
    await reader.evaluate(() => document.querySelector('.old')?.remove());
    await reader.until(() =>
      document
        .querySelector('embeds-debug')
        ?.shadowRoot?.querySelector('.alone summary')
        ?.textContent?.endsWith('5'),
    );
    const focused = await reader.focusedPath();
    expect(focused[0]).toBe('embeds-debug');
    await reader.press('Escape');
    await reader.until(() => !document.querySelector('embeds-debug'));
    const { errors } = await diaryOf(reader);
    expect(errors).toEqual([]);
  });

  test('`#embeds-debug` in the address shows it too, under a strict policy', async ({ web, page }) => {
    const policy = [
      "default-src 'none'; script-src 'self'; style-src 'self'; frame-src https:; img-src https:",
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ].join('; ');
    const html = blogPage(BODY.replaceAll(/ style="[^"]*"/g, ''));
    const reader = await page({ width: 1000, height: 800 });
    await open(web, reader, html, `${BLOG}#embeds-debug`, { 'content-security-policy': policy });
    const refused = await untilListed(reader, 3);
    expect(refused[0]).toEqual(LISTED[0]);
    const { violations, errors } = await diaryOf(reader);
    expect({ violations, errors }).toEqual({ violations: [], errors: [] });
  });

  test('without either of them the panel is not requested', async ({ web, page }) => {
    const reader = await page();
    await open(web, reader, blogPage('<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>'));
    await reader.until(() => document.querySelector('[state=card]'));
    expect(await panelFiles(reader)).toBe(0);
    expect(await reader.evaluate(() => !document.querySelector('embeds-debug'))).toBe(true);
  });

  // The rest does not depend on the engine.
  if (!isFirst(engine)) return;

  test('`all.js` fetches the panel when it is asked for', async ({ web, page }) => {
    const reader = await page();
    await open(web, reader, blogPage(BODY, DEBUG.replace('loader', 'all')));
    expect(await untilListed(reader, 3)).toEqual(LISTED);
    expect(await panelFiles(reader)).toBe(1);
  });

  test('options and places that keep an embed are named, and so are failures', async ({ web, page }) => {
    const options =
      'data-debug data-root="main" data-upgrade="vendors" data-load="click" data-alias="clip=youtube"';
    const body = `<main><h1>A post</h1><yt-embed src="nNFCc3nowfg"></yt-embed>
      <tweet-embed load="eager" src="${GONE_POST}"></tweet-embed><yt-embed src="no id at all"></yt-embed>
      <iframe src="${VIDEO}"></iframe><div id="host"></div><p contenteditable>{{&lt; clip nNFCc3nowfg &gt;}}</p></main>
      <p>{{&lt; vimeo 76979871 &gt;}}</p>
      <script>host.attachShadow({ mode: 'open' }).innerHTML = '{{&lt; vimeo 76979872 &gt;}}';</script>`;
    const reader = await page();
    await open(web, reader, blogPage(body, `<script src="/dist/loader.js" ${options}></script>`));
    await untilListed(reader, 1);
    await reader.until(() =>
      document.querySelector('embeds-debug')?.shadowRoot?.querySelector('.failed .reason'),
    );
    const shadowed = 'inside a shadow root, which is read when a script calls shortcodeEmbeds.scan(root)';
    expect(await reader.evaluate(listed)).toEqual([
      ['Refused 1', 'YouTube | no id at all | bad-id: this is no id that YouTube gives to a work'],
      [
        'Failed 1',
        `X | ${GONE_POST} | gone: the service says that the work does not exist, or is not public`,
      ],
      [
        'Left alone 4',
        'YouTube | {{< clip nNFCc3nowfg >}} | in a text that the reader can edit',
        'Vimeo | {{< vimeo 76979871 >}} | outside of main, as data-root says',
        `Vimeo | {{< vimeo 76979872 >}} | ${shadowed}`,
        `YouTube | ${VIDEO} | frames stay, as data-upgrade says`,
      ],
      ['Swapped 1', 'YouTube | nNFCc3nowfg | shows a card'],
    ]);
  });

  test('a page with a thousand calls shows the first two hundred, and the panel comes to rest', async ({
    web,
    page,
  }) => {
    const body = '<p>{{&lt; yuotube nNFCc3nowfg &gt;}}</p>'.repeat(1000);
    const reader = await page();
    await open(web, reader, blogPage(`<yt-embed src="nNFCc3nowfg"></yt-embed>${body}`, DEBUG));
    await untilListed(reader, 200);
    const more = () =>
      document.querySelector('embeds-debug')?.shadowRoot?.querySelector('.refused .more')?.textContent;
    expect(await reader.evaluate(more)).toBe('and 800 more');
    const changes = await reader.evaluate(async () => {
      const root = document.querySelector('embeds-debug')?.shadowRoot;
      let count = 0;
      const observer = new MutationObserver(records => {
        count += records.length;
      });
      for (const part of [document, root ?? document])
        observer.observe(part, { childList: true, subtree: true, attributes: true, characterData: true });
      await new Promise(resolve => setTimeout(resolve, 800));
      return count;
    });
    expect(`${engine}: ${changes}`).toBe(`${engine}: 0`);
  });
});
