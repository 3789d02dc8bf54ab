import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, otherHosts } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { later } from '../support/release.ts';
import { folder, text } from '../support/responders.ts';

// No frame loads by itself, so all requests come from the actions of the test.
const CLICK_TAG = '<script src="/dist/loader.js" data-load="click"></script>';

eachEngine((_engine, test) => {
  test('a page fetches only the files of its own providers', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(
        '<p>{{< vimeo 76979871 >}}</p><web-embed src="https://vimeo.com/1"></web-embed>',
        CLICK_TAG,
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('[state=card][provider=vimeo]').length === 2);
    // Safari requires the play command soon after the click, so there `playback` is fetched in advance.
    const safari = await reader.evaluate(() => /^Apple/.test(navigator.vendor));
    // The element does not name its provider, so `find-provider` is needed.
    const names = ['provider-hosts', 'elements', 'loader', 'providers/vimeo', 'find-provider', 'frames'];
    if (safari) names.push('playback');
    const fetched = () => web.log.map(({ path }) => path).filter(path => path.startsWith('/dist/'));
    await expect
      .poll(() => fetched().toSorted(), { timeout: 10_000 })
      .toEqual(names.map(name => (name === 'loader' ? '/dist/loader.js' : later(name))).toSorted());
    expect(otherHosts(web)).toEqual([]);
  });

  test('an embed has its size before its descriptor is loaded', async ({ web, page }) => {
    const catalogue = gate();
    const body = '<p>{{< spotify track 4cOdK2wGLETKBW3PvgPWqT >}}</p><p>{{< vimeo 76979871 >}}</p>';
    openBlog(web, {
      '/': blogPage(body, CLICK_TAG),
      [later('find-provider')]: async (request, response) => {
        await catalogue.pass();
        return folder('build/site')(request, response);
      },
    });
    const reader = await page({ width: 800 });
    await reader.goto(BLOG, { wait: 'none' });
    await reader.until(
      () => customElements.get('web-embed') && document.querySelectorAll('web-embed').length === 2,
    );
    const statesAndSizes = () =>
      [...document.querySelectorAll('web-embed')].map(e => [
        e.getAttribute('state'),
        e.clientHeight,
        e.clientWidth,
      ]);
    const [early, late] = (await reader.evaluate(statesAndSizes)) as [
      [null, number, number],
      [null, number, number],
    ];
    // A row that waits for a click is as high as its words.
    expect(early).toEqual([null, 70, early[2]]);
    // The caption is below the frame.
    expect(late).toEqual([null, Math.round((late[2] * 9) / 16 + 54.4), late[2]]);
    catalogue.release();
    await reader.until(() => document.querySelectorAll('web-embed[state=card]').length === 2);
    expect(await reader.evaluate(statesAndSizes)).toEqual([
      ['card', ...early.slice(1)],
      ['card', ...late.slice(1)],
    ]);
  });

  test('a call or element without a known provider stays as it was, and the console says why; a link card has no button, and its provider is not contacted', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<p>{{< togetter "https://togetter.com/li/1234567" >}}</p><main><p>{{< embed "https://unknown.example/a" >}}</p><p>{{< vimeo "https://evil.test/1" >}}</p><p>{{< pdf "//" >}}</p>' +
          '<web-embed src="https://unknown.example/b">Words</web-embed><web-embed src="abc">Words</web-embed></main>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(
      () =>
        document.querySelectorAll('web-embed[state=refused]').length === 2 &&
        !document.querySelector('main [from]'),
    );
    expect(
      await reader.evaluate(() => document.querySelector('main')?.innerText.replace(/\s+/g, ' ').trim()),
    ).toBe(
      '{{< embed "https://unknown.example/a" >}} {{< vimeo "https://evil.test/1" >}} {{< pdf "//" >}} Words Words',
    );
    // The sentences are fetched when the page is idle.
    const codes = async () => (await diaryOf(reader)).warnings.map(line => line.split(/[: ]+/)[1]).toSorted();
    await expect
      .poll(codes)
      .toEqual(['bad-id', 'foreign-address', 'unknown-address', 'unknown-address', 'unknown-name']);
    expect((await diaryOf(reader)).errors).toEqual([]);

    const parts = () => {
      const root = document.querySelector('web-embed')?.shadowRoot;
      const link = root?.querySelector('a');
      return (
        link && [link.href, root?.querySelector('button'), root?.querySelector('[part=note]')?.textContent]
      );
    };
    expect(await reader.until(parts)).toEqual([
      'https://togetter.com/li/1234567',
      null,
      'You can only see this on Togetter.',
    ]);
    expect(otherHosts(web)).toEqual([]);
  });

  test('without `find-provider` the author’s text is restored', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage('<p>{{< vimeo 76979871 >}}</p><p>{{< youtube nNFCc3nowfg >}}</p>'),
      [later('find-provider')]: text('', { status: 500 }),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(
      () => document.querySelector('yt-embed[state=card]') && !document.querySelector('web-embed'),
    );
    expect(await reader.evaluate(() => document.querySelector('p')?.textContent)).toBe(
      '{{< vimeo 76979871 >}}',
    );
    await expect
      .poll(async () => (await diaryOf(reader)).warnings[0])
      .toMatch(/^\[shortcode-embeds\] elements-unreachable: a file/);
  });

  test('a `web-embed` follows a new `src`, and has its options as properties; the URL of a Twitch frame contains the host of the page', async ({
    web,
    page,
  }) => {
    const body =
      '<web-embed src="https://vimeo.com/76979871"></web-embed><main>{{< twitch monstercat >}}</main>';
    openBlog(web, { '/': blogPage(body, CLICK_TAG) });
    web.host('player.twitch.tv', text('<title>A stream</title>'));
    const reader = await page();
    await reader.goto(BLOG);
    const link = () => document.querySelector('web-embed')?.shadowRoot?.querySelector('a')?.href;
    expect(await reader.until(link)).toBe('https://vimeo.com/76979871');
    const set = (name: string, value: string) =>
      Object.assign(document.querySelector('web-embed') ?? {}, { [name]: value });
    await reader.evaluate(set, 'start', '1m30s');
    await reader.until(() => document.querySelector('web-embed')?.getAttribute('start') === '90');
    expect(await reader.until(link)).toBe('https://vimeo.com/76979871#t=90s');
    await reader.evaluate(() => document.querySelector('web-embed')?.setAttribute('start', '5'));
    await reader.until(() =>
      document.querySelector('web-embed')?.shadowRoot?.querySelector('a')?.href.endsWith('#t=5s'),
    );
    await reader.evaluate(set, 'src', 'https://www.twitch.tv/videos/12345678');
    await reader.until(() => document.querySelector('web-embed')?.matches('[provider=twitch]'));
    expect(await reader.until(link)).toMatch(/^https:\/\/www\.twitch\.tv\/videos\/12345678/);

    await reader.click(['main [provider=twitch]', 'button']);
    await reader.until(() => document.querySelector('main [state=ready]'));
    const asked = web.log.find(({ host }) => host === 'player.twitch.tv');
    expect(new URL(asked?.path ?? '', 'https://a').searchParams.get('parent')).toBe('blog.example');
  });
});
