import { expect } from 'vitest';
import { BLOG, blogPage, type Diary, diaryOf, openBlog, openBlogWithout, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { countPixels, isReddish } from '../support/browsers/pixels.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passDeadline, STOPPED_CLOCK } from '../support/page-clock.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';
import type { Web } from '../support/web.ts';

const REFUSED: readonly (readonly [why: string, code: string, markup: string])[] = [
  ['an unknown name', 'unknown-name', '<p>{{&lt; nothing abc &gt;}}</p>'],
  ['a placeholder for an id', 'bad-id', '<p>{{&lt; youtube VIDEO_ID &gt;}}</p>'],
  ['no id', 'no-id', '<p>Here: {{&lt; youtube &gt;}} it is.</p>'],
  [
    'an id with markup in it',
    'bad-id',
    '<p>{{&lt; youtube "&gt;&lt;img src=x onerror=alert(1)&gt;" &gt;}}</p>',
  ],
  [
    'an id with a script in it',
    'bad-id',
    '<p>{{&lt; tweet "1\'&gt;&lt;script&gt;alert(1)&lt;/script&gt;" &gt;}}</p>',
  ],
  [
    'another service’s address',
    'foreign-address',
    '<p>{{&lt; youtube "https://evil.test/embed/nNFCc3nowfg" &gt;}}</p>',
  ],
];

// Calls without spaces: the HTML parser turns them into elements that contain the rest of their paragraph.
const TIGHT: readonly (readonly [why: string, code: string, markup: string])[] = [
  ['words behind', 'bad-id', '<p>{{<tweet id="abc">}} and words and <b>more</b> end</p>'],
  ['another one behind', 'bad-id', '<p>{{<tweet id="abc">}} and {{<tweet id="abd">}} end</p>'],
  ['paragraphs behind', 'bad-id', '<div>{{<tweet id="abc">}}<p>one</p><p>two</p></div>'],
  ['nothing behind but a comment', 'bad-id', '<p>{{<tweet id="abc">}}<!-- a --></p>'],
  ['its end given', 'bad-id', '<p>{{<tweet id="abc">}} words</tweet> more</p>'],
  ['its end in front of its braces', 'bad-id', '<p>{{<tweet id="abc"></tweet>}} more</p>'],
  ['a pair', 'bad-id', '<p>{{<tweet id="abc">}}words{{</tweet>}} more</p>'],
  ['a number that is no id', 'bad-id', '<p>{{<youtube 90>}} end</p>'],
  ['a number behind the id', 'lost-case', '<p>{{<youtube nNFCc3nowfg 90>}} end</p>'],
  ['a number behind two words', 'lost-case', '<p>{{<spotify track 4cOdK2wGLETKBW3PvgPWqT 80>}} end</p>'],
  ['a kind, and an id', 'lost-case', '<p>{{<spotify album 4cOdK2wGLETKBW3PvgPWqT>}} end</p>'],
  ['an address', 'lost-case', '<p>{{<vimeo https://vimeo.com/76979871>}} end</p>'],
];

// A file of the library that fails, the HTML of the page, and the embeds that are shown once the file loads.
const OUTAGES: readonly (readonly [
  what: string,
  file: string,
  code: string,
  body: string,
  shown: string[],
])[] = [
  [
    'our own code',
    'elements',
    'elements-unreachable',
    '<main><p>{{&lt; youtube nNFCc3nowfg &gt;}}</p><p><iframe src="https://docs.google.com/presentation/d/19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g/embed"></iframe></p></main>',
    ['yt-embed[provider=youtube]', 'slides-embed[provider=googleslides]'],
  ],
  [
    'the code that mends',
    'repair',
    'not-mended',
    '<main><p>{{&lt; youtube nNFCc3nowfg /&gt;}}</p></main>',
    ['yt-embed[provider=youtube]'],
  ],
];

/** The HTML, warnings and errors of a page with refused calls. */
const look = () => {
  const { warnings, errors } = (window as unknown as { diary: Diary }).diary;
  const main = document.querySelector('main');
  return {
    warnings,
    errors,
    pending: !!document.querySelector('[from]'),
    html: main?.innerHTML ?? '',
    braces: !!main?.innerText.includes('{{<'),
  };
};

eachEngine((_engine, test) => {
  test('a refused call stays the author’s text, with one warning', async ({ web, page }) => {
    publishInFrames(
      web,
      REFUSED.map(([, , markup]) => blogPage(`<main>${markup}</main>`)),
    );
    const reader = await page({ width: 1600, height: 700 });
    await openFrames(reader, REFUSED.length);
    const expected = REFUSED.map(([why, code, markup]) => {
      const warnings = [expect.stringContaining(`[shortcode-embeds] ${code}: `)];
      return { why, warnings, errors: [], pending: false, html: markup, braces: true };
    });
    const found = async () =>
      (await askFrames(reader, look)).map((seen, index) => ({ why: REFUSED[index]?.[0], ...seen }));
    await expect.poll(found, { timeout: 10_000 }).toEqual(expected);
  });

  test('a refused call without spaces leaves every node where it was', async ({ web, page }) => {
    const bodies = TIGHT.map(([, , markup]) => `<main>${markup}</main>`);
    const pages = [...bodies.map(body => blogPage(body, '')), ...bodies.map(body => blogPage(body))];
    publishInFrames(web, pages);
    const reader = await page({ width: 1600, height: 1500 });
    await openFrames(reader, pages.length);
    const found = async () => {
      const seen = await askFrames(reader, look);
      return TIGHT.map(([why], index) => {
        const { warnings = [], errors, pending, html } = seen[TIGHT.length + index] ?? {};
        return { why, warnings: warnings.join(), errors, pending, same: html === seen[index]?.html };
      });
    };
    await expect.poll(found, { timeout: 10_000 }).toEqual(
      TIGHT.map(([why, code]) => {
        const warnings = expect.stringContaining(`[shortcode-embeds] ${code}: `);
        return { why, warnings, errors: [], pending: false, same: true };
      }),
    );
  });

  for (const [what, file, code, body, shown] of OUTAGES) {
    test(`when ${what} fails the HTML stays as it was, and the embeds are shown when the network is back`, async ({
      web,
      page,
    }) => {
      let broken = true;
      const blog = openBlog(web, { '/': blogPage(body) });
      web.host('blog.example', (request, response) =>
        broken && request.url.pathname === later(file)
          ? text('', { status: 503 })(request, response)
          : blog(request, response),
      );
      const reader = await page();
      await reader.goto(BLOG);
      const warned = await reader.until(() => {
        const { warnings } = (window as unknown as { diary: Diary }).diary;
        return warnings.length > 0 && warnings;
      });
      expect(warned).toHaveLength(1);
      expect(String(warned)).toContain(`[shortcode-embeds] ${code}: `);
      expect(await reader.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(body);
      expect((await diaryOf(reader)).errors).toEqual([]);
      broken = false;
      await reader.evaluate(() => void dispatchEvent(new Event('online')));
      for (const selector of shown)
        await reader.until(selector => document.querySelector(selector), selector);
    });
  }

  // A page with a call in red whose repair code is held back by a gate.
  const openWithSlowRepair = (web: Web, call: string) => {
    // WebKit paints nothing of a loading page before it has about 200 characters.
    const long = `<p id="long">${'Words that come before. '.repeat(20)}</p>`;
    const red = `<p style="color:#f00;font:40px sans-serif">${call}</p>`;
    return openBlogWithout(web, 'repair', blogPage(`<main>${long}${red}</main>`, STOPPED_CLOCK + TAG));
  };
  const redOn = async (reader: Page) => countPixels(await reader.screenshot(), isReddish);

  test('a call that was hidden is painted again after its refusal', async ({ web, page }) => {
    const closed = openWithSlowRepair(web, '{{< vine abc >}}');
    const reader = await page();
    // In some engines a pending module delays the load event.
    await reader.goto(BLOG, { wait: 'none' });
    await closed.reached;
    expect(await redOn(reader)).toBe(0);
    closed.release();
    await expect.poll(() => redOn(reader), { timeout: 10_000 }).toBeGreaterThan(50);
  });

  test('while the repair code is pending the author’s text is shown again after a timeout', async ({
    web,
    page,
  }) => {
    const closed = openWithSlowRepair(web, '{{< YouTube nNFCc3nowfg >}}');
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await closed.reached;
    expect(await redOn(reader)).toBe(0);
    await passDeadline(reader, 4000);
    await expect.poll(() => redOn(reader), { timeout: 10_000 }).toBeGreaterThan(50);
    closed.release();
    await reader.until(() => document.querySelector('yt-embed[src=nNFCc3nowfg]'));
  });

  test('a refused element shows its own content', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage('<yt-embed src="VIDEO_ID"><a href="https://example.com/">the talk</a></yt-embed>'),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[state=refused]'));
    expect(await reader.until(() => document.querySelector('yt-embed')?.innerText)).toBe('the talk');
    await reader.until(() => (document.querySelector('yt-embed a')?.getBoundingClientRect().height ?? 0) > 0);
    const { events } = await diaryOf(reader);
    expect(events).toEqual([
      ['embed-refuse', 'yt-embed', { provider: 'youtube', src: 'VIDEO_ID', code: 'bad-id' }],
    ]);
  });
});
