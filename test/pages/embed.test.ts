import { expect } from 'vitest';
import { BLOG, blogPage, type Diary, diaryOf, openBlog, TAG } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passDeadline, STOPPED_CLOCK } from '../support/page-clock.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';

const frameOf = (tag: string) => {
  const frame = document.querySelector(tag)?.shadowRoot?.querySelector('iframe');
  return frame && Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]));
};

const TWEET =
  '<tweet-embed src="1324621428235268096" user="chezou"><a href="https://x.com/chezou/status/1324621428235268096">The post</a></tweet-embed>';
const GONE = TWEET.replace('<tweet-embed', '<tweet-embed id="gone"');
const post = (message: string) => `<script>parent.postMessage(${message}, '*')</script>`;
const resize = (height: number) =>
  `{"twttr.embed":{"jsonrpc":"2.0","method":"twttr.private.resize","params":[{"width":550,"height":${height}}]}}`;

const MOVED = '300';

// A post, its id, the content of its frame, and the height that the post gets.
const HEIGHTS: readonly (readonly [what: string, id: string, frame: string, height: number])[] = [
  ['a post of 700 px', '700', post(resize(700)), 700],
  ['a post of 20 px', '20', post(resize(20)), 40],
  ['a post of 99999 px', '99999', post(resize(99_999)), 4000],
  [
    'a post that answers after other frames and windows',
    '444',
    `<script>setTimeout(() => parent.postMessage(${resize(444)}, '*'), 600)</script>`,
    444,
  ],
  [
    'a post whose frame has navigated to another origin',
    MOVED,
    '<script>location.href = "https://evil.test/"</script>',
    300,
  ],
];

eachEngine((_engine, test) => {
  test('a video can be played by keyboard, and the focus moves into its frame; one that loads by itself takes none and does not autoplay; an element in the HTML becomes a card', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<a href="#top" id="before">before</a><p>{{< youtube id="nNFCc3nowfg" title="The talk" start="90" >}}</p>' +
          '<p>{{< googleslides 19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g >}}</p>' +
          '<main><yt-embed src="https://youtu.be/nNFCc3nowfg?t=1m30s" title="The talk"><a href="https://www.youtube.com/watch?v=nNFCc3nowfg">The talk on YouTube</a></yt-embed></main>',
      ),
    });
    // Narrow, so that all three are near.
    const reader = await page({ width: 640, height: 720 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('slides-embed[state=ready]'));
    expect(await reader.focusedPath()).toEqual(['body']);
    expect(await reader.evaluate(frameOf, 'slides-embed')).toMatchObject({
      title: 'Slides on Google Slides',
      src: 'https://docs.google.com/presentation/d/19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g/embed?start=false&loop=false&delayms=3000',
    });

    await reader.until(() => document.querySelector('yt-embed')?.shadowRoot?.querySelector('button'));
    await reader.press('Tab');
    await reader.press('Tab');
    expect(await reader.focusedPath()).toEqual(['yt-embed', 'button']);
    await reader.press('Enter');
    await reader.until(() => document.querySelector('yt-embed[state=ready]'));
    expect(await reader.focusedPath()).toEqual(['yt-embed', 'iframe']);
    expect(await reader.evaluate(frameOf, 'yt-embed')).toEqual({
      title: 'The talk',
      allow:
        'accelerometer; autoplay; clipboard-write; encrypted-media; fullscreen; gyroscope; picture-in-picture',
      referrerpolicy: 'strict-origin-when-cross-origin',
      allowfullscreen: '',
      loading: 'eager',
      part: 'frame',
      src: 'https://www.youtube-nocookie.com/embed/nNFCc3nowfg?autoplay=1&playsinline=1&start=90&hl=en&enablejsapi=1&origin=https%3A%2F%2Fblog.example',
    });
    const { events } = await diaryOf(reader);
    expect(events.filter(([, tag]) => tag === 'yt-embed').map(([name]) => name)).toEqual([
      'embed-activate',
      'embed-load',
    ]);
    expect(web.log.find(({ host }) => host === 'www.youtube-nocookie.com')?.referrer).toBe(BLOG);

    await reader.until(() => document.querySelector('main yt-embed')?.shadowRoot?.querySelector('button'));
    expect(await reader.evaluate(() => document.querySelector('main yt-embed')?.getAttribute('src'))).toBe(
      'nNFCc3nowfg',
    );
    const root = () => {
      const { shadowRoot } = document.querySelector('main yt-embed') ?? {};
      return [shadowRoot?.querySelector('button')?.ariaLabel, shadowRoot?.querySelector('a')?.href];
    };
    expect(await reader.evaluate(root)).toEqual([
      'Play The talk (loads from YouTube)',
      'https://www.youtube.com/watch?v=nNFCc3nowfg&t=90s',
    ]);
  });

  test('a poster that does not exist is replaced by the next smaller one, an activation can be cancelled, and copies keep their id and options', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<script>addEventListener("embed-activate", e => e.preventDefault())</script>' +
          '<yt-embed src="aaaaaaaaaaa"></yt-embed><main><p>{{< youtube id="nNFCc3nowfg" start="90" >}}</p></main>',
      ),
    });
    const reader = await page({ width: 1280, height: 900 });
    await reader.goto(BLOG);
    const pictures = () =>
      web.log
        .filter(({ host, path }) => host === 'i.ytimg.com' && path.includes('aaaaaaaaaaa'))
        .map(({ path }) => path);
    await expect
      .poll(pictures, { timeout: 10_000 })
      .toEqual(['maxresdefault', 'sddefault', 'hqdefault'].map(name => `/vi/aaaaaaaaaaa/${name}.jpg`));
    await reader.until(() => {
      const { shadowRoot } = document.querySelector('yt-embed') ?? {};
      return Number(shadowRoot?.querySelector('img')?.naturalWidth) > 120;
    });

    await reader.click(['yt-embed', 'button']);
    await reader.until(() => (window as unknown as { diary: Diary }).diary.events.length > 0);
    expect(await reader.evaluate(frameOf, 'yt-embed')).toBe(null);
    expect(web.hosts()).not.toContain('www.youtube-nocookie.com');

    await reader.until(() => document.querySelector('yt-embed[start="90"]'));
    // Now the copies are near.
    await reader.evaluate(() => document.querySelector('yt-embed')?.remove());
    await reader.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      document.body.append(main.cloneNode(true));
      const third = document.createElement('main');
      third.innerHTML = main.innerHTML;
      document.body.append(third);
    });
    await reader.until(
      () =>
        [...document.querySelectorAll('main yt-embed')].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('button'),
        ).length === 3,
    );
    expect(
      await reader.evaluate(() =>
        [...document.querySelectorAll('main yt-embed')].map(e => [
          e.getAttribute('src'),
          e.getAttribute('start'),
        ]),
      ),
    ).toEqual(Array(3).fill(['nNFCc3nowfg', '90']));
  });

  test('a post gets the height that its own frame reports, within limits; a post that is gone shows its fallback; messages of other frames, windows and origins are ignored', async ({
    web,
    page,
  }) => {
    const posts = HEIGHTS.map(
      ([, id]) => `<tweet-embed id="post-${id}" src="${id}" load="eager"></tweet-embed>`,
    );
    const others =
      '<iframe src="https://platform.twitter.com/other"></iframe><iframe src="https://evil.test/"></iframe>';
    openBlog(web, {
      '/': blogPage(`${posts.join('')}${GONE.replace(' src', ' load="eager" src')}${others}`),
    });
    const say = post(resize(3000));
    web.host('platform.twitter.com', (request, response) => {
      const id = request.url.searchParams.get('id') ?? '';
      const [, , body = post('{"twttr.embed":{"method":"twttr.private.no_results"}}')] =
        HEIGHTS.find(([, own]) => own === id) ?? [];
      return text(request.url.pathname === '/other' ? say : body)(request, response);
    });
    web.host('evil.test', text(`${say}<img src="https://evil.test/said">`));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(say => window.postMessage(JSON.parse(say), '*'), resize(3000));
    await expect
      .poll(() => web.log.filter(({ path }) => path === '/said').length, { timeout: 10_000 })
      .toBe(2);
    const heights = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('[id^=post-]')].map(({ clientHeight }) => clientHeight),
      );
    const expected = Object.fromEntries(HEIGHTS.map(([what, , , height]) => [what, height]));
    await expect
      .poll(
        async () => {
          const seen = await heights();
          return Object.fromEntries(HEIGHTS.map(([what], index) => [what, seen[index]]));
        },
        { timeout: 10_000 },
      )
      .toEqual(expected);
    await settle(web, reader);
    expect(await heights()).toEqual(HEIGHTS.map(([, , , height]) => height));
    const ready = () => [...document.querySelectorAll('[state=ready]')].map(({ id }) => id);
    expect(await reader.evaluate(ready)).toEqual(
      HEIGHTS.filter(([, id]) => id !== MOVED).map(([, id]) => `post-${id}`),
    );
    const { events } = await diaryOf(reader);
    expect(events.filter(([, , { src }]) => src === MOVED).map(([name]) => name)).toEqual(['embed-activate']);
    expect(await reader.evaluate(frameOf, 'tweet-embed')).toMatchObject({
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
      src: 'https://platform.twitter.com/embed/Tweet.html?id=700&dnt=true&theme=light&lang=en',
    });
    await expectFailure(reader, 'gone');
  });

  /** Checks the fallback of a failed post, and its `embed-error` event. */
  async function expectFailure(reader: Page, code: string): Promise<void> {
    await reader.until(() => document.querySelector('#gone[state=failed]'));
    await reader.until(() => document.querySelector('#gone')?.shadowRoot?.querySelector('[role=status]'));
    expect(await reader.evaluate(frameOf, '#gone')).toBe(null);
    expect(
      await reader.evaluate(
        () => (document.querySelector('#gone a') as HTMLElement).getBoundingClientRect().height > 0,
      ),
    ).toBe(true);
    const { events } = await diaryOf(reader);
    expect(events.filter(([name]) => name === 'embed-error')).toEqual([
      ['embed-error', 'tweet-embed', { provider: 'twitter', src: '1324621428235268096', code }],
    ]);
  }

  test('a post that times out shows its fallback and the link; a post out of sight does not time out', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        `${GONE}<div style="height:400vh"></div><tweet-embed id="far" src="20" load="eager"></tweet-embed>`,
        STOPPED_CLOCK + TAG,
      ),
    });
    // Like a browser that does not render frames out of sight.
    const seen = `<script>new IntersectionObserver(([e]) => e.isIntersecting && parent.postMessage(${resize(555)}, '*')).observe(document.documentElement)</script>`;
    web.host('platform.twitter.com', (request, response) => {
      const isFar = request.url.searchParams.get('id') === '20';
      return text(isFar ? `<!doctype html>${seen}<p>A post` : '')(request, response);
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() =>
      ['#gone', '#far'].every(id =>
        document.querySelector(`${id}[state=loading]`)?.shadowRoot?.querySelector('iframe'),
      ),
    );
    await passDeadline(reader, 8000);
    await expectFailure(reader, 'no-answer');
    await reader.until(() => document.querySelector('#far[state=loading]'));
    await reader.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    await reader.until(() => document.querySelector('#far[state=ready]')?.clientHeight === 555);
  });
});
