import { expect } from 'vitest';
import { BLOG, blogPage, type Diary, openBlogWithout, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { countPixels, isReddish } from '../support/browsers/pixels.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passDeadline, STOPPED_CLOCK } from '../support/page-clock.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { askFrames, openFrames, openSideBySide, publishInFrames } from '../support/side-by-side.ts';

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
    '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p><p><iframe src="https://docs.google.com/presentation/d/19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g/embed"></iframe></p>',
    ['yt-embed youtube', 'slides-embed googleslides'],
  ],
  [
    'the code that mends',
    'repair',
    'not-mended',
    '<p>{{&lt; youtube nNFCc3nowfg /&gt;}}</p>',
    ['yt-embed youtube'],
  ],
];

const failure = text('', { status: 503, headers: { 'access-control-allow-origin': '*' } });

/** The HTML, warnings, errors and events of a page with refused calls. */
const look = () => {
  const { warnings, errors, events } = (window as unknown as { diary: Diary }).diary;
  const main = document.querySelector('main');
  return {
    warnings,
    said: warnings.join(),
    errors,
    events,
    pending: !!document.querySelector('[from]'),
    html: main?.innerHTML ?? '',
    braces: !!main?.innerText.includes('{{<'),
    words: main?.querySelector('yt-embed[state=refused]')?.textContent ?? '',
    height: main?.querySelector('yt-embed a')?.getBoundingClientRect().height ?? 0,
  };
};

// The HTML of a frame, as the parser of the engine makes it without the library.
const parsedBy = (reader: Page, bodies: readonly string[]) =>
  reader.evaluate(
    (...bodies) =>
      bodies.map(
        body => new DOMParser().parseFromString(body, 'text/html').querySelector('main')?.innerHTML ?? '',
      ),
    ...bodies,
  );

const ELEMENT = '<yt-embed src="VIDEO_ID"><a href="https://example.com/">the talk</a></yt-embed>';

eachEngine((_engine, test) => {
  test('a refused call stays the author’s text, with one warning, and leaves every node where it was; a refused element shows its own content', async ({
    web,
    page,
  }) => {
    const calls = [...REFUSED, ...TIGHT];
    const pages = [...calls.map(([, , markup]) => markup), ELEMENT].map(markup =>
      blogPage(`<main>${markup}</main>`),
    );
    publishInFrames(web, pages);
    const reader = await page({ width: 1600, height: 1500 });
    await openFrames(reader, pages.length);
    const before = await parsedBy(reader, pages);
    // The markup of the others is as it is written.
    expect(before.slice(0, REFUSED.length)).toEqual(REFUSED.map(([, , markup]) => markup));
    const found = async () =>
      (await askFrames(reader, look)).map((seen, index) => ({ why: calls[index]?.[0], ...seen }));
    const expected = calls.map(([why, code], index) => {
      const said = expect.stringContaining(`[shortcode-embeds] ${code}: `);
      const once = index < REFUSED.length && { warnings: [said], braces: true };
      return { why, said, errors: [], pending: false, html: before[index], ...once };
    });
    const ask = async () => (await found()).slice(0, calls.length);
    await expect.poll(ask, { timeout: 10_000 }).toMatchObject(expected);
    await expect
      .poll(async () => (await found()).at(-1), { timeout: 10_000 })
      .toMatchObject({ words: 'the talk', height: expect.toSatisfy((height: number) => height > 0) });
    expect((await found()).at(-1)?.events).toEqual([
      ['embed-refuse', 'yt-embed', { provider: 'youtube', src: 'VIDEO_ID', code: 'bad-id' }],
    ]);
  });

  test('when a file fails the HTML stays as it was, and the embeds are shown when the network is back', async ({
    web,
    page,
  }) => {
    let broken = true;
    const reader = await page({ width: 1600, height: 700 });
    const cases = OUTAGES.map(([, , , body]) => ({ body }));
    await openSideBySide(web, reader, cases, (path, index) =>
      broken && path === later(OUTAGES[index]?.[1] ?? '') ? failure : undefined,
    );
    const seen = () =>
      askFrames(reader, () => {
        const { warnings, errors } = (window as unknown as { diary: Diary }).diary;
        return { warnings, errors, html: document.querySelector('main')?.innerHTML };
      });
    await expect.poll(seen, { timeout: 10_000 }).toEqual(
      OUTAGES.map(([, , code, body]) => ({
        warnings: [expect.stringContaining(`[shortcode-embeds] ${code}: `)],
        errors: [],
        html: body,
      })),
    );
    broken = false;
    const shown = () =>
      askFrames(reader, () => {
        const found = [...document.querySelectorAll('main [provider]')];
        return found.map(embed => `${embed.localName} ${embed.getAttribute('provider')}`);
      });
    await reader.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe'))
        frame.contentWindow?.dispatchEvent(new Event('online'));
    });
    await expect.poll(shown, { timeout: 10_000 }).toEqual(OUTAGES.map(([, , , , shown]) => shown));
  });

  test('a call that was hidden is painted again after its refusal, or after a timeout while the repair code is pending', async ({
    web,
    page,
  }) => {
    // A page with a call in red whose repair code is held back by a gate.
    const openWithSlowRepair = (call: string) => {
      // WebKit paints nothing of a loading page before it has about 200 characters.
      const long = `<p id="long">${'Words that come before. '.repeat(20)}</p>`;
      const red = `<p style="color:#f00;font:40px sans-serif">${call}</p>`;
      return openBlogWithout(web, 'repair', blogPage(`<main>${long}${red}</main>`, STOPPED_CLOCK + TAG));
    };
    // A small window, because screenshots are read pixel by pixel.
    const reader = await page({ width: 640, height: 480 });
    const red = async () => countPixels(await reader.screenshot(), isReddish);

    const refused = openWithSlowRepair('{{< vine abc >}}');
    // In some engines a pending module delays the load event.
    await reader.goto(BLOG, { wait: 'none' });
    await refused.reached;
    expect(await red()).toBe(0);
    refused.release();
    await expect.poll(red, { timeout: 10_000 }).toBeGreaterThan(50);

    const pending = openWithSlowRepair('{{< YouTube nNFCc3nowfg >}}');
    await reader.goto(BLOG, { wait: 'none' });
    await pending.reached;
    expect(await red()).toBe(0);
    await passDeadline(reader, 4000);
    await expect.poll(red, { timeout: 10_000 }).toBeGreaterThan(50);
    pending.release();
    await reader.until(() => document.querySelector('yt-embed[src=nNFCc3nowfg]'));
  });
});
