import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';

const DRAWING = 'https://docs.google.com/drawings/d/1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ/edit';

// Pages that once blocked a browser for many seconds or forever. The calls are read alike in every engine.
const PAGES: readonly (readonly [what: string, body: string, kind: string])[] = [
  ['a drawing of Google’s by its address', `<p>{{&lt; googledrawings "${DRAWING}" &gt;}}</p>`, 'drawing'],
  ['what closes nothing, in paragraphs', '<p>{{&lt; /tab &gt;}}</p>'.repeat(4000), 'closer'],
  ['what closes nothing, in one line', '{{&lt; /tab &gt;}}<br>'.repeat(4000), 'closer'],
  [
    'what closes nothing, behind an embed',
    `<p>{{< youtube nNFCc3nowfg >}}</p>${'<p>{{&lt; /youtube &gt;}}</p>'.repeat(4000)}`,
    'closer',
  ],
];

// The attributes that a script of the page resets each time an embed changes them.
const RESETS: readonly (readonly [what: string, html: string, name: string, value: string | null])[] = [
  ['the provider', '<yt-embed src="nNFCc3nowfg"></yt-embed>', 'provider', null],
  [
    'an address',
    '<web-embed src="https://vimeo.com/76979871"></web-embed>',
    'src',
    'https://vimeo.com/76979871',
  ],
  ['an option', '<yt-embed src="nNFCc3nowfg" start="1m30s"></yt-embed>', 'start', '1m30s'],
];

eachEngine((engine, test) => {
  test.for(rowsIn(engine, PAGES, ([, , kind]) => kind))(
    '%s: the page stays responsive',
    async ([, body], { web, page }) => {
      openBlog(web, { '/': blogPage(`<main>${body}</main>`) });
      const reader = await page();
      await reader.goto(BLOG, { wait: 'none' });
      await reader.until(() => document.readyState === 'complete');
      // A page in an endless loop never runs this timer.
      await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 300)));
      expect((await diaryOf(reader)).errors).toEqual([]);
    },
  );

  test('a script that resets an attribute each time an embed changes it does not block the page', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage('<main></main>') });
    const reader = await page();
    await reader.goto(BLOG);
    for (const [what, html, name, value] of RESETS) {
      await reader.evaluate(
        (html, name, value) => {
          const section = document.createElement('section');
          new MutationObserver(records => {
            for (const { target } of records) {
              const element = target as Element;
              if (!element.localName.endsWith('-embed') || element.getAttribute(name) === value) continue;
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
            }
          }).observe(section, { attributes: true, subtree: true });
          document.querySelector('main')?.prepend(section);
          section.innerHTML = html;
        },
        html,
        name,
        value,
      );
      // A page in an endless loop never answers, and never runs these timers.
      const isAlive = async () => {
        await reader.until(() => document.querySelector('main > :first-child [state]'));
        for (let round = 0; round < 3; round++)
          await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
        return true;
      };
      expect(await isAlive().catch(String), what).toBe(true);
    }
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  // The complexity does not depend on the engine, so one engine is enough.
  if (engine !== 'chromium') return;

  test('the time for closing calls without an opening one grows linearly with their number', async ({
    web,
    page,
  }) => {
    const body = (count: number) => blogPage(`<main>${'<p>{{&lt; /tab &gt;}}</p>'.repeat(count)}</main>`);
    openBlog(web, { '/few': body(1000), '/many': body(8000) });
    const reader = await page();
    const timeOn = async (path: string) => {
      await reader.goto(BLOG + path);
      await settle(web, reader);
      // The page is rebuilt in one task, after which the loader reads all of it. The best of some times is the time of the
      // code: the others include what else the machine did.
      return reader.evaluate(async () => {
        const main = document.querySelector('main') as HTMLElement;
        const html = main.innerHTML;
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 4; run++) {
          main.replaceChildren();
          await new Promise(resolve => setTimeout(resolve, 50));
          const start = performance.now();
          main.innerHTML = html;
          await new Promise(resolve => setTimeout(resolve));
          await new Promise(resolve => setTimeout(resolve));
          best = Math.min(best, performance.now() - start);
        }
        return best;
      });
    };
    const before = await timeOn('few');
    const many = await timeOn('many');
    // The machine may have been busier during one of them.
    const few = Math.max(before, await timeOn('few'));
    // Quadratic time would take 64 times as long for eight times as many calls.
    console.info(`8 times as many closers took ${(many / few).toFixed(1)} times as long`);
    expect(many / few).toBeLessThan(15);
  });
});
