import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { later } from '../support/release.ts';
import { folder, text } from '../support/responders.ts';
import { greyPng } from '../support/third-parties/grey-png.ts';

const VIDEO = 'nNFCc3nowfg';

// Activates the embeds of a page, and sends the addresses of their frames to the page around it.
const TELL = `
  const work = setInterval(() => {
    for (const embed of document.querySelectorAll('[state=card]')) embed.activate();
    const frames = [...document.querySelectorAll('[state]')].flatMap(
      ({ shadowRoot }) => shadowRoot.querySelector('iframe')?.src ?? [],
    );
    if (frames.length < 3) return;
    clearInterval(work);
    parent.postMessage({ frames, errors: diary.errors }, '*');
  }, 100);
`;

eachEngine((_engine, test) => {
  test('addresses of a page with a `<base>` resolve as the author’s own would', async ({ web, page }) => {
    const head =
      '<base href="https://cdn.example/deep/" target="elsewhere">' +
      '<script src="../dist/loader.js" data-load="click" data-posters="posters/{provider}/{id}.png" data-oembed="posts/{provider}/{id}.json"></script>';
    const body =
      // Markup of a stranger, by which the document would answer.
      '<img name="baseURI">' +
      `<p>{{&lt; youtube ${VIDEO} &gt;}}</p>` +
      '<yt-embed id="own" src="aaaaaaaaaaa" poster="own.png"></yt-embed>' +
      '<web-embed id="paper" provider="pdf" src="./files/paper.pdf"></web-embed>' +
      '<iframe id="frame" src="//player.vimeo.com/video/76979871"></iframe>' +
      '<p>{{&lt; tweet user="chezou" id="1324621428235268096" &gt;}}</p>' +
      '<iframe name="elsewhere" src="about:blank"></iframe>';
    openBlog(web, { '/': blogPage(body, head) });
    const site = folder('build/site', { cors: true });
    const picture = text(greyPng(64, 36), { type: 'image/png' });
    const post = text(JSON.stringify({ html: '<p>The words of the post</p>' }), {
      type: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
    web.host('cdn.example', (request, response) => {
      const { pathname } = request.url;
      const answer = pathname.endsWith('.png') ? picture : pathname.endsWith('.json') ? post : site;
      return answer(request, response);
    });
    const reader = await page({ width: 1000, height: 3000 });
    await reader.goto(BLOG);
    const shown = () => {
      const root = (selector: string) => document.querySelector(selector)?.shadowRoot;
      const [first, second] = ['yt-embed', '#own'].map(
        selector => root(selector)?.querySelector<HTMLImageElement>('img')?.src,
      );
      return [
        ...[first, second],
        root('tweet-embed')?.querySelector('.words')?.textContent?.trim(),
        ...['#paper', '[provider=vimeo]', 'yt-embed'].map(embed => root(embed)?.querySelector('a')?.href),
      ];
    };
    await expect
      .poll(() => reader.evaluate(shown), { timeout: 10_000 })
      .toEqual([
        `https://cdn.example/deep/posters/youtube/${VIDEO}.png`,
        'https://cdn.example/deep/own.png',
        'The words of the post',
        'https://cdn.example/deep/files/paper.pdf',
        'https://vimeo.com/76979871',
        `https://www.youtube.com/watch?v=${VIDEO}`,
      ]);
    const asked = web.log.filter(({ host }) => host === 'cdn.example').map(({ path }) => path);
    expect(asked).toEqual(expect.arrayContaining(['/dist/loader.js', later('elements')]));
    // The link opens where the author's links open.
    web.clear();
    await reader.click(['yt-embed', 'a']);
    await expect
      .poll(() => web.log.map(({ path }) => path), { timeout: 8000 })
      .toContain(`/watch?v=${VIDEO}`);
    expect(web.log.find(({ path }) => path.startsWith('/watch'))?.destination).toMatch(/^(?:iframe|)$/);
    expect(await reader.evaluate(() => location.href)).toBe(BLOG);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('frames with `srcdoc` stay, but for facades of a known work, and a page inside one can have the tag', async ({
    web,
    page,
  }) => {
    const inner = blogPage(
      `<p>{{&amp;lt; youtube ${VIDEO} &amp;gt;}}</p><p>{{< youtube aaaaaaaaaaa >}}</p><p>{{< twitch chezou >}}</p>`,
      '<script src="/dist/loader.js" data-load="click" data-pause-others="off"></script>',
    );
    const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    // In a sandbox only the page itself can tell what it shows.
    const telling = inner.replace('<body>', `<script>${TELL}</script><body>`);
    const body = `
      <iframe id="own" srcdoc="<p>Words</p>"></iframe>
      <iframe id="held" srcdoc="<p>Words</p>" src="https://example.org/other"></iframe>
      <iframe id="facade" srcdoc="<a href='https://www.youtube.com/embed/${VIDEO}?autoplay=1'>Play</a>" src="https://www.youtube.com/embed/${VIDEO}"></iframe>
      <iframe id="page" width="500" height="900" srcdoc="${attribute(inner)}"></iframe>
      <iframe id="sandbox" width="500" height="900" sandbox="allow-scripts" srcdoc="${attribute(telling)}"></iframe>`;
    openBlog(web, {
      '/': blogPage(
        `<script>addEventListener('message', ({ data }) => { if (data.frames) window.sandboxed = data; });</script>${body}`,
      ),
    });
    const reader = await page({ width: 1100, height: 3000 });
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed#facade[state=card]'));
    expect(
      await reader.evaluate(() => ['own', 'held'].map(id => document.getElementById(id)?.localName)),
    ).toEqual(['iframe', 'iframe']);
    await reader.until(() => {
      const { contentDocument } = document.querySelector('#page') as HTMLIFrameElement;
      return contentDocument?.querySelectorAll('[state=card]').length === 3;
    });
    const addresses = await reader.evaluate(async () => {
      const inside = (document.querySelector('#page') as HTMLIFrameElement).contentDocument as Document;
      const embeds = [...inside.querySelectorAll<Element & { activate(): Promise<void> }>('[state]')];
      await Promise.all(embeds.map(embed => embed.activate()));
      return embeds.map(({ shadowRoot }) => shadowRoot?.querySelector('iframe')?.src ?? '');
    });
    const queries = addresses.map(address => Object.fromEntries(new URL(address).searchParams));
    expect(queries.map(({ origin, parent }) => origin ?? parent)).toEqual([
      'https://blog.example',
      'https://blog.example',
      'blog.example',
    ]);
    // Without an origin of its own the player is given none.
    const sandboxed = await reader.until(
      () => (window as { sandboxed?: { frames: string[]; errors: string[] } }).sandboxed,
    );
    expect(sandboxed?.errors).toEqual([]);
    expect(sandboxed?.frames.map(address => new URL(address).searchParams.get('origin'))).toEqual([
      null,
      null,
      null,
    ]);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
