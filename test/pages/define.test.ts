import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

const OWN = `{
  name: 'acmevideo',
  label: 'Acme Video',
  kind: 'video',
  aliases: ['acme'],
  hosts: ['video.acme.example'],
  frames: ['video.acme.example/embed/'],
  size: { ratio: 4 / 3 },
  options: { start: text => /^\\d+$/.test(text) ? text : undefined },
  allow: 'fullscreen',
  examples: ['https://video.acme.example/watch/abc123'],
  read({ url, id }) {
    const video = url ? /^\\/(?:watch|embed)\\/(\\w+)$/.exec(url.pathname)?.[1] ?? '' : id;
    return /^[a-z0-9]{6}$/.test(video) ? { id: video } : undefined;
  },
  frame: ({ id, start }) => new URL('https://video.acme.example/embed/' + id + (start ? '?start=' + start : '')),
  link: ({ id }) => new URL('https://video.acme.example/watch/' + id),
}`;

const define = (provider: string) =>
  `<script type="module">
    shortcodeEmbeds.defineProvider(${provider}).then(() => { window.defined = true; }, error => { window.defined = String(error); });</script>`;

eachEngine((_engine, test) => {
  test('a provider of the site owner works like a built-in one', async ({ web, page }) => {
    const body =
      '<p>{{< acmevideo abc123 start="9" >}}</p><p>{{< Acme "https://video.acme.example/watch/abc123" >}}</p>' +
      '<web-embed src="https://video.acme.example/watch/abc123"></web-embed>' +
      '<iframe src="https://video.acme.example/embed/abc123"></iframe>' +
      '<web-embed provider="acmevideo" src="abc123"></web-embed>' +
      '<p>{{< acmevideo nothing-of-ours >}}</p>';
    openBlog(web, { '/': blogPage(body + define(OWN)) });
    web.host('video.acme.example', text('<title>A video</title>'));
    const reader = await page({ width: 390, height: 900 });
    await reader.goto(BLOG);
    await reader.until(
      () => document.querySelectorAll('web-embed[provider=acmevideo][state=ready]').length === 5,
    );
    const [first] = await reader.evaluate(() =>
      [...document.querySelectorAll('web-embed')].map(({ shadowRoot }) => {
        const frame = shadowRoot?.querySelector('iframe');
        const { width = 0, height = 1 } = frame?.getBoundingClientRect() ?? {};
        // The number that tells it from the others depends on which came first.
        return [frame?.src, frame?.title.replace(/ \(\d\)$/, ''), (width / height).toFixed(2)];
      }),
    );
    expect(first).toEqual(['https://video.acme.example/embed/abc123?start=9', 'Video on Acme Video', '1.33']);
    expect(await reader.evaluate(() => document.body.innerText.trim())).toBe(
      '{{< acmevideo nothing-of-ours >}}',
    );
  });

  test('the name of another provider is refused, and the same definition twice is accepted', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(define(OWN.replace("aliases: ['acme']", "aliases: ['vimeo']"))) });
    const reader = await page();
    await reader.goto(BLOG);
    const said = await reader.until(() => (window as { defined?: unknown }).defined);
    expect(said).toMatch(/`vimeo` is the name of another provider$/);
    openBlog(web, { '/': blogPage(define(OWN) + define(OWN)) });
    await reader.goto(BLOG);
    expect(await reader.until(() => (window as { defined?: unknown }).defined)).toBe(true);
  });

  test('an invalid provider is refused with a message that says why', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(define(OWN.replace("hosts: ['video.acme.example']", "hosts: ['other.example']"))),
    });
    const reader = await page();
    await reader.goto(BLOG);
    const said = await reader.until(() => (window as { defined?: unknown }).defined);
    expect(said).toMatch(/^TypeError: defineProvider\(acmevideo\): .*`frames`/);
  });
});
