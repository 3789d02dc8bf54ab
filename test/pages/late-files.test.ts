import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, TAG } from '../support/blog.ts';
import { eachEngine, isFirst, rowsIn } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { passDeadline, passTimeInFrames, STOPPED_CLOCK } from '../support/page-clock.ts';
import { later } from '../support/release.ts';
import { text } from '../support/responders.ts';
import { type Finding, findingsIn, openSideBySide } from '../support/side-by-side.ts';
import type { Handler } from '../support/web.ts';

/** The longest time that the author's text may be hidden. */
const DEADLINE_MS = 4000;

const QUOTATION =
  '<blockquote class="twitter-tweet"><p>words</p><a href="https://twitter.com/chezou/status/1324621428235268096">2020</a></blockquote>';
const TWEET = '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>';

const answer = (body: string | Buffer, type = 'text/javascript', status = 200) =>
  text(body, { type, status, headers: { 'access-control-allow-origin': '*' } });

/** A fault of a file, and the answer that a server gives to its path. */
const FAULTS: Readonly<Record<string, (path: string) => Handler>> = {
  'not there': () => answer('<title>Not found</title>', 'text/html', 404),
  'an error of the server': () => answer('', 'text/plain', 503),
  empty: () => answer(''),
  'cut short': path => {
    const code = readFileSync(`build/site${path}`, 'utf8');
    return answer(code.slice(0, code.length / 2));
  },
  'a page of the site': () => answer('<!doctype html><title>Home</title>', 'text/html'),
};

type Row = readonly [file: string, html: string];

// A file of the library, and an embed that needs it.
const ROWS: readonly Row[] = [
  ['elements', '<p>{{< youtube nNFCc3nowfg >}} words</p>'],
  ['elements', '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">words</a></yt-embed>'],
  ['elements', QUOTATION],
  [
    'elements',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://www.youtube.com/watch?v=nNFCc3nowfg</div></figure>',
  ],
  ['find-provider', '<p>{{< vimeo 76979871 >}}</p>'],
  [
    'find-provider',
    '<web-embed src="https://vimeo.com/76979871"><a href="https://vimeo.com/76979871">words</a></web-embed>',
  ],
  ['providers/vimeo', '<p>{{< vimeo 76979871 >}}</p>'],
  ['providers/spotify', '<p>{{< spotify track 4cOdK2wGLETKBW3PvgPWq1 >}}</p>'],
  ['providers/twitter', TWEET],
  ['providers/twitter', '<tweet-embed src="1324621428235268096"><p>words</p></tweet-embed>'],
  ['text-card', TWEET],
  ['text-card', QUOTATION],
  ['repair', '<p>{{< youtube nNFCc3nowfg /&gt;}}</p>'],
  ['html', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['escaped-codes', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['provider-hosts', '<p>{{< embed "https://vimeo.com/76979871" >}}</p>'],
  ['locales/de', '<p lang="de">{{< youtube nNFCc3nowfg >}}</p>'],
  // The files that the page needs at first are there; only the URL shows which file is late.
  ['providers/vimeo', '<p>{{< embed "https://vimeo.com/76979871" >}}</p>'],
  ['providers/vimeo', '<p>{{< embed provider="vimeo" id="76979871" >}}</p>'],
  [
    'providers/googledocs',
    '<p>{{< embed "https://docs.google.com/presentation/d/1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ/edit" >}}</p>',
  ],
];

const readable = (findings: readonly Finding[]) => findings.map(({ lost, errors }) => ({ lost, errors }));

// Looking at many frames takes the time that they need to load.
const POLL_MS = 200;

eachEngine((engine, test) => {
  // The purpose of a file does not depend on the engine, so the others have each file once.
  const rows = rowsIn(engine, ROWS, ([file]) => file);
  const cases = rows.map(([, html]) => ({ head: STOPPED_CLOCK, body: `<section>${html}</section>` }));
  const byRow = (values: readonly object[]) =>
    Object.fromEntries(rows.map(([file, html], index) => [`${file} for ${html}`, values[index]]));
  const allReadable = () => byRow(rows.map(() => ({ lost: '', errors: [] })));

  test('while a file is pending the text is shown again in time, and the embed is shown once the file arrives', async ({
    web,
    page,
  }) => {
    const closed = gate();
    const held = new Set<number>();
    const reader = await page({ width: 1600, height: 900 });
    await openSideBySide(web, reader, cases, (path, index) => {
      if (path !== later(rows[index]?.[0] ?? '')) return undefined;
      held.add(index);
      return closed.pass();
    });
    await expect.poll(() => held.size, { timeout: 10_000, interval: POLL_MS }).toBe(rows.length);
    await web.quiet();
    // The text of most rows is hidden until then.
    await passTimeInFrames(reader, DEADLINE_MS);
    await expect
      .poll(async () => byRow(readable(await findingsIn(reader))), { timeout: 10_000, interval: POLL_MS })
      .toEqual(allReadable());
    closed.release();
    const shown = async () =>
      byRow(
        (await findingsIn(reader)).map(({ state, lost }) => ({
          lost,
          shown: /card|ready|loading/.test(state),
        })),
      );
    await expect
      .poll(shown, { timeout: 10_000, interval: POLL_MS })
      .toEqual(byRow(rows.map(() => ({ lost: '', shown: true }))));
  });

  // Each fault of every file in the first engine; in the others each file has one of the faults in turn.
  const faults = Object.keys(FAULTS);
  for (const shift of isFirst(engine) ? faults.keys() : [0]) {
    const faultOf = (index: number) => faults[(index + shift) % faults.length] ?? '';
    test(`with a file that is missing, empty, cut short or of another type the text is shown in time, and stays (${faultOf(0)} first)`, async ({
      web,
      page,
    }) => {
      const served = new Set<number>();
      const reader = await page({ width: 1600, height: 900 });
      await openSideBySide(web, reader, cases, (path, index) => {
        if (path !== later(rows[index]?.[0] ?? '')) return undefined;
        served.add(index);
        return FAULTS[faultOf(index)]?.(path);
      });
      // Before that, the text of a slow page is still shown because nothing has hidden it yet.
      await expect.poll(() => served.size, { timeout: 10_000, interval: POLL_MS }).toBe(rows.length);
      const found = async () => byRow(readable(await findingsIn(reader)));
      await web.quiet();
      await passTimeInFrames(reader, DEADLINE_MS);
      await expect.poll(found, { timeout: 10_000, interval: POLL_MS }).toEqual(allReadable());
      await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
      expect(await found()).toEqual(allReadable());
    });
  }

  test('what is on the page stays while files are late: an element is drawn without its locale, text that a script writes meanwhile, and a post without the file of rows', async ({
    web,
    page,
  }) => {
    const video = '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">words</a></yt-embed>';
    const code = '&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;';
    const post = '<tweet-embed src="1324621428235268096" load="click"><p>words</p></tweet-embed>';
    const body = `<main lang="de">${video}</main><section><p id="one">${code}</p><p id="two">${code}</p></section>${post}`;
    const [locale, html] = [gate(), gate()];
    const blog = openBlog(web, {
      '/': blogPage(body, STOPPED_CLOCK + TAG),
      [later('text-card')]: text('', { status: 404 }),
    });
    web.host('blog.example', async (request, response) => {
      if (request.url.pathname === later('locales/de')) await locale.pass();
      if (request.url.pathname === later('html')) await html.pass();
      await blog(request, response);
    });
    const reader = await page();
    // In some engines a pending module delays the load event.
    await reader.goto(BLOG, { wait: 'none' });
    await html.reached;
    const words = 'Other words, which a script has put into the very same text node.';
    await reader.evaluate(words => {
      (document.querySelector('#one')?.firstChild as Text).data = words;
    }, words);
    await locale.reached;
    await reader.until(() => document.querySelector('main yt-embed')?.shadowRoot);
    const shown = () => {
      const root = document.querySelector('main yt-embed')?.shadowRoot;
      return (
        root?.querySelector('[part~=link]')?.getAttribute('aria-label') ??
        (root?.querySelector('slot') && 'words')
      );
    };
    expect(await reader.evaluate(shown)).toBe('words');
    await passDeadline(reader, 2000);
    await reader.until(() =>
      document.querySelector('main yt-embed')?.shadowRoot?.querySelector('[part~=link]'),
    );
    expect(await reader.evaluate(shown)).toBe('Open on YouTube: Video on YouTube');
    locale.release();
    await reader.until(() =>
      /öffnen/.test(
        document
          .querySelector('main yt-embed')
          ?.shadowRoot?.querySelector('[part~=link]')
          ?.getAttribute('aria-label') ?? '',
      ),
    );

    // The post was written by hand, so it shows its words.
    await reader.until(() => document.querySelector('tweet-embed')?.shadowRoot?.querySelector('[part=card]'));
    expect(
      await reader.evaluate(() => {
        const slots = document.querySelector('tweet-embed')?.shadowRoot?.querySelectorAll('slot') ?? [];
        return [...slots].flatMap(slot => slot.assignedElements().map(({ textContent }) => textContent));
      }),
    ).toEqual(['words']);

    html.release();
    await reader.until(() => document.querySelector('section yt-embed[state]'));
    expect(await reader.evaluate(() => document.querySelector('#one')?.textContent)).toBe(words);
    expect(await reader.evaluate(() => document.querySelectorAll('section yt-embed').length)).toBe(1);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
