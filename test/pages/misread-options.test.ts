import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { askFrames, findingsIn, openSideBySide } from '../support/side-by-side.ts';
import { stubThirdParties } from '../support/third-parties.ts';

// The frame of a post loads by itself unless an option says otherwise.
const POST = '<section><p>{{< tweet user="chezou" id="1324621428235268096" >}} words</p></section>';
const FRAME = '<section><iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe> words</section>';

const LOADS = 'the frame loads';
const WAITS = 'a card waits for a click';
const LEFT = 'nothing is replaced';

type Row = readonly [options: string, result: string, body?: string, head?: string];

const ROWS: readonly Row[] = [
  ['', LOADS],
  ['data-load="auto"', LOADS],
  // A template may write the attribute without a value.
  ['data-load=""', LOADS],
  ['data-load="lazy"', WAITS],
  ['data-load="Click"', WAITS],
  ['data-load="on click"', WAITS],
  ['data-privacy', WAITS],
  ['data-privacy="on"', WAITS],
  ['data-privacy="Strict"', WAITS],
  ['DATA-PRIVACY="strict"', WAITS],
  ['data-privcy="strict"', WAITS],
  ['data-pirvacy="strict"', WAITS],
  ['data-privacity="strict"', WAITS],
  ['data-privat="strict"', WAITS],
  ['data-privacy="" data-load="eager"', WAITS],
  // The attributes of other tools.
  ['data-category="embeds" data-cfasync="false" data-vendor="x" data-priority="1" data-service="x"', LOADS],
  ['data-root="((("', LEFT],
  ['data-ignore="((("', LEFT],
  ['data-upgrade="vendors,iframes"', WAITS, FRAME],
  ['data-upgrade="code , iframes"', WAITS, FRAME],
  ['data-upgrade="constructor __proto__"', LEFT, FRAME],
  ['data-upgrade="constructor __proto__"', LOADS],
  [
    '',
    LOADS,
    POST,
    `<script>Object.assign(Object.prototype, { load: 'click', privacy: 'strict', ignore: '((', watch: 'off', alias: 'x=y',
      oembed: 'https://evil.test/o', posters: 'https://evil.test/p/{id}', poster: 'https://evil.test/p', onclick: 'x' })</script>`,
  ],
  // The browser reads this one itself, from the options of its observers.
  ['', LEFT, POST, `<script>Object.prototype.root = '(('</script>`],
];

const keyOf = ([options, , body = '', head = '']: Row) => `${options} ${body} ${head}`;

// Looking at many frames takes the time that they need to load.
const POLL_MS = 200;

eachEngine((engine, test) => {
  test('an option that cannot be read never makes the page contact more services', async ({ web, page }) => {
    stubThirdParties(web);
    const rows = rowsIn(
      engine,
      ROWS,
      ([options, result, , head]) => `${options.slice(0, 9)} ${result} ${head}`,
    );
    const reader = await page({ width: 1600, height: 1000 });
    const cases = rows.map(([options, , body = POST, head = '']) => ({ body, options, head }));
    await openSideBySide(web, reader, cases);
    const byRow = (values: readonly unknown[]) =>
      Object.fromEntries(rows.map((row, index) => [keyOf(row), values[index]]));
    const found = async () => {
      const shown = await askFrames(reader, () => {
        const part = document.querySelector('[from]')?.shadowRoot?.querySelector('iframe,button');
        return part?.localName ?? '';
      });
      return byRow(shown.map(name => ({ iframe: LOADS, button: WAITS })[name] ?? LEFT));
    };
    const expected = byRow(rows.map(([, result]) => result));
    await expect.poll(found, { timeout: 15_000, interval: POLL_MS }).toEqual(expected);
    expect((await findingsIn(reader)).filter(({ lost, errors }) => lost || errors.length)).toEqual([]);
    expect(web.hosts()).not.toContain('evil.test');
  });

  test('an XHTML page stays as it was; a service at any host waits for a click, whatever the page’s setting', async ({
    web,
    page,
  }) => {
    const body =
      '<p>{{< pdf "https://files.example/a.pdf" >}}</p>' +
      '<p>{{< mastodon "https://toots.example/@Gargron/100254678717223630" >}}</p>' +
      // The frame is on a host of the service.
      '<p>{{< hatena "https://bufferings.hatenablog.com/entry/2018/08/28/015335" >}}</p>';
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title><script>window.errors = []; addEventListener('error', event => errors.push(event.message)); const { warn } = console; window.warned = []; console.warn = text => warned.push(String(text));</script><script src="/dist/loader.js"></script></head><body><p>{{&lt; youtube nNFCc3nowfg &gt;}} words</p></body></html>`;
    openBlog(web, {
      '/': blogPage(body, '<script src="/dist/loader.js" data-load="eager"></script>'),
      '/xhtml': text(xhtml, { type: 'application/xhtml+xml' }),
    });
    for (const host of ['files.example', 'toots.example', 'hatenablog-parts.com'])
      web.host(host, text('<title>A work</title>'));
    const reader = await page();
    await reader.goto(`${BLOG}xhtml`);
    const seen = await reader.evaluate(() => [
      document.body.textContent,
      Reflect.get(window, 'errors'),
      Reflect.get(window, 'warned'),
    ]);
    expect(seen).toEqual([
      '{{< youtube nNFCc3nowfg >}} words',
      [],
      ['[shortcode-embeds] not-started: Error: XHTML'],
    ]);
    expect(web.hosts()).toEqual(['blog.example']);

    web.clear();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('[provider=hatena][state=ready]'));
    await reader.until(() => document.querySelectorAll('[state=card]').length === 2);
    expect(web.hosts().toSorted()).toEqual(['blog.example', 'hatenablog-parts.com']);
    await reader.click(['[provider=pdf]', 'button']);
    await reader.until(() => document.querySelector('[provider=pdf][state=ready]'));
    // Only where the frame may go to full screen: the attribute would grant more than `allow`.
    const frames = () =>
      [...document.querySelectorAll('web-embed')].flatMap(
        embed => embed.shadowRoot?.querySelector('iframe')?.allowFullscreen ?? [],
      );
    expect(await reader.evaluate(frames)).toEqual([true, false]);
  });
});
