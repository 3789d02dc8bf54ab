import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, otherHosts } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { findingsIn, openSideBySide } from '../support/side-by-side.ts';
import type { Web } from '../support/web.ts';

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

const VIDEO = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';

const online = () => void dispatchEvent(new Event('online'));

const failure = text('', { status: 503, headers: { 'access-control-allow-origin': '*' } });

/** Serves a blog of which some files fail until `repair` is called. */
function openBlogWithFailing(web: Web, files: readonly string[], pages: Parameters<typeof openBlog>[1]) {
  let isDown = true;
  const blog = openBlog(web, pages);
  const failing = files.map(later);
  web.host('blog.example', (request, response) =>
    (isDown && failing.includes(request.url.pathname) ? failure : blog)(request, response),
  );
  return {
    repair() {
      isDown = false;
    },
  };
}

/** Waits until nothing is lost in any of the frames, and their embeds are in one of some states. */
const expectAll = (reader: Page, states: RegExp) =>
  expect
    .poll(
      async () =>
        (await findingsIn(reader)).map(({ state, lost }, index) => [
          FILES[index]?.[0],
          lost,
          states.test(state),
        ]),
      { timeout: 10_000, interval: POLL_MS },
    )
    .toEqual(FILES.map(([name]) => [name, '', true]));

// Looking at many frames takes the time that they need to load.
const POLL_MS = 200;

eachEngine((engine, test) => {
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
    await expectAll(reader, /card|loading|ready|failed/);
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
    await expectAll(reader, /card|loading|ready/);
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

  test('what was refused for another reason is not read again when the network is back, and a frame that has the focus stays', async ({
    web,
    page,
  }) => {
    const failing = openBlogWithFailing(web, ['elements'], {
      '/': blogPage(`<iframe id="used" src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>${VIDEO}`),
      '/refused': blogPage(
        '<p>{{&lt; youtube VIDEO_ID &gt;}}</p><iframe src="https://www.youtube.com/embed/ID%20"></iframe>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => (window as unknown as { diary: { warnings: unknown[] } }).diary.warnings.length);
    await reader.until(() => {
      const frame = document.querySelector<HTMLElement>('main > #used, body > #used');
      frame?.focus();
      return frame && document.activeElement === frame;
    });
    failing.repair();
    await reader.evaluate(online);
    await reader.until(() => document.querySelector('yt-embed[state=card]'));
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelectorAll('yt-embed, body > #used').length)).toBe(2);

    await reader.goto(`${BLOG}refused`);
    const refusals = async () =>
      (await diaryOf(reader)).events.filter(([name]) => name === 'embed-refuse').length;
    await expect.poll(refusals, { timeout: 10_000, interval: POLL_MS }).toBe(2);
    await reader.evaluate(online);
    await settle(web, reader);
    expect(await refusals()).toBe(2);
  });

  // It takes seconds, and does not depend on the engine.
  if (isFirst(engine))
    test('a press that failed can be repeated, and what plays goes on when the network is back', async ({
      web,
      page,
    }) => {
      const failing = openBlogWithFailing(web, ['frames'], { '/': blogPage(VIDEO) });
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(() => document.querySelector('yt-embed[state=card]'));
      await reader.click(['yt-embed', 'button']);
      await reader.until(() => document.querySelector('yt-embed[state=failed]'));
      failing.repair();
      // The file is fetched again five seconds after it has failed.
      await reader.until(() => {
        const embed = document.querySelector('yt-embed');
        if (embed?.state === 'failed') embed.shadowRoot?.querySelector('button')?.click();
        return embed?.state === 'ready';
      });
      await reader.evaluate(online);
      await settle(web, reader);
      expect(await reader.evaluate(() => document.querySelector('yt-embed')?.getAttribute('state'))).toBe(
        'ready',
      );
    });

  test('a language and a consent prompt that failed are there once the network is back', async ({
    web,
    page,
  }) => {
    const strict = '<script src="/dist/loader.js" data-privacy="strict"></script>';
    const failing = openBlogWithFailing(web, ['consent-prompt', 'locales/de'], {
      '/': blogPage(`<main lang="de">${VIDEO}</main>`, strict),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part=button]'));
    await settle(web, reader);
    failing.repair();
    await reader.evaluate(online);
    const prompt = () =>
      document.querySelector('yt-embed')?.shadowRoot?.querySelector('[part=always]')?.textContent;
    expect(await reader.until(prompt)).toContain('immer');
    expect(otherHosts(web)).toEqual([]);
  });
});
