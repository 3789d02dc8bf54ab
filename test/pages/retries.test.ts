import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { findingsIn, openSideBySide } from '../support/side-by-side.ts';

const TWEET = '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>';

// A file of each kind that fails at first, and an embed that needs it.
const FILES: readonly (readonly [name: string, html: string])[] = [
  ['elements', '<p>{{< youtube nNFCc3nowfg >}}</p>'],
  ['elements', '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">words</a></yt-embed>'],
  ['find-provider', '<p>{{< vimeo 76979871 >}}</p>'],
  ['providers/vimeo', '<p>{{< vimeo 76979871 >}}</p>'],
  [
    'providers/vimeo',
    '<web-embed provider="vimeo" src="76979871"><a href="https://vimeo.com/76979871">words</a></web-embed>',
  ],
  ['providers/twitter', TWEET],
  ['provider-hosts', '<p>{{< embed "https://vimeo.com/76979871" >}}</p>'],
  ['repair', '<p>{{< youtube nNFCc3nowfg /&gt;}}</p>'],
  ['html', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['escaped-codes', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['text-card', TWEET],
  ['frames', TWEET],
  ['locales/de', '<p lang="de">{{< youtube nNFCc3nowfg >}}</p>'],
];

const failure = text('', { status: 503, headers: { 'access-control-allow-origin': '*' } });

// Looking at many frames takes the time that they need to load.
const POLL_MS = 200;

eachEngine((_engine, test) => {
  test('a file that failed is fetched again when the network is back, and its embed is shown', async ({
    web,
    page,
  }) => {
    let isDown = true;
    const reader = await page({ width: 1600, height: 1200 });
    const cases = FILES.map(([, html]) => ({ body: `<section>${html}</section>` }));
    await openSideBySide(web, reader, cases, (path, index) =>
      isDown && path === later(FILES[index]?.[0] ?? '') ? failure : undefined,
    );
    const asked = (index: number) =>
      web.log.filter(
        ({ host, path }) =>
          host === `files-${index}.example` && path.startsWith(later(FILES[index]?.[0] ?? '')),
      ).length;
    await expect
      .poll(() => FILES.every((_, index) => asked(index) > 0), { timeout: 10_000, interval: POLL_MS })
      .toBe(true);
    await expect
      .poll(async () => (await findingsIn(reader)).map(({ lost, errors }) => ({ lost, errors })), {
        timeout: 10_000,
        interval: POLL_MS,
      })
      .toEqual(FILES.map(() => ({ lost: '', errors: [] })));
    expect(FILES.map((_, index) => asked(index))).toEqual(FILES.map(() => 1));
    // The page has to know of each failure before the network is back.
    await settle(web, reader);

    isDown = false;
    await reader.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe'))
        frame.contentWindow?.dispatchEvent(new Event('online'));
    });
    await expect
      .poll(
        async () =>
          (await findingsIn(reader)).map(({ state, lost }, index) => [
            FILES[index]?.[0],
            lost,
            /card|loading|ready|failed/.test(state),
          ]),
        { timeout: 10_000, interval: POLL_MS },
      )
      .toEqual(FILES.map(([name]) => [name, '', true]));
  });

  test('a file that was on its way when the reader left is fetched again when the page is restored from history', async ({
    web,
    page,
  }) => {
    const held = gate();
    const answered = new Set<number>();
    const reader = await page({ width: 1600, height: 1200 });
    const cases = FILES.map(([, html]) => ({ body: `<section>${html}</section>` }));
    await openSideBySide(web, reader, cases, (path, index) => {
      if (path !== later(FILES[index]?.[0] ?? '') || answered.has(index)) return undefined;
      answered.add(index);
      return async (_request, response) => {
        await held.pass();
        response.destroy();
      };
    });
    await expect.poll(() => answered.size, { timeout: 10_000, interval: POLL_MS }).toBe(FILES.length);
    await reader.goto(`${BLOG}next`);
    held.release();
    await reader.back();
    await expect
      .poll(
        async () =>
          (await findingsIn(reader)).map(({ state, lost }, index) => [
            FILES[index]?.[0],
            lost,
            /card|loading|ready/.test(state),
          ]),
        { timeout: 10_000, interval: POLL_MS },
      )
      .toEqual(FILES.map(([name]) => [name, '', true]));
  });

  test('a frame that was loading when the reader left is loaded again when the page is restored from history', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage('<p>{{&lt; spotify track 4uLU6hMCjMI75M1A2tKUQC &gt;}}</p>') });
    const held = gate();
    let asked = 0;
    web.host('open.spotify.com', async (request, response) => {
      if (asked++) return text('<p>A track</p>')(request, response);
      await held.pass();
      response.destroy();
    });
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await held.reached;
    await reader.goto(`${BLOG}next`);
    held.release();
    await reader.back();
    await reader.until(() => document.querySelector('[state=ready]'));
    expect(asked).toBe(2);
  });

  test('refused calls are read once more when the network is back, however many there are', async ({
    web,
    page,
  }) => {
    const calls = '<p>{{&lt; youtube VIDEO_ID &gt;}}</p>'.repeat(20);
    openBlog(web, { '/': blogPage(calls) });
    const reader = await page();
    await reader.goto(BLOG);
    const refusals = async () =>
      (await diaryOf(reader)).events.filter(([name]) => name === 'embed-refuse').length;
    await expect.poll(refusals, { timeout: 10_000, interval: POLL_MS }).toBe(20);
    await reader.evaluate(() => void dispatchEvent(new Event('online')));
    await expect.poll(refusals, { timeout: 10_000, interval: POLL_MS }).toBe(40);
    await settle(web, reader);
    expect(await refusals()).toBe(40);
  });
});
