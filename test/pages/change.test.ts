import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, isFirst } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';

const CALL = '{{&lt; youtube nNFCc3nowfg &gt;}}';
const FRAME = '<iframe src="https://www.youtube.com/embed/nNFCc3nowfg"></iframe>';
const isShown = (count: number) =>
  [...document.querySelectorAll('yt-embed')].filter(element => element.shadowRoot?.querySelector('button'))
    .length === count;

eachEngine((engine, test) => {
  // How the time grows with the number does not depend on the engine, so one engine has the large pages.
  const thousands = isFirst(engine) ? 10 : 2;

  test('what scripts insert or change is found: text, frames, text that becomes a call later, and a refused call whose text has changed', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage('<main></main><p id="later">soon</p><p id="p">{{&lt; youtube nNFCc3 &gt;}}</p>'),
    });
    const reader = await page();
    await reader.goto(BLOG);
    // A refused call is read again in its place after its text has changed.
    await reader.until(() => (window as unknown as { diary: { warnings: unknown[] } }).diary.warnings.length);
    expect(await reader.evaluate(() => document.querySelector('#p')?.innerHTML)).toBe(
      '{{&lt; youtube nNFCc3 &gt;}}',
    );
    await reader.evaluate(() => {
      (document.querySelector('#p')?.firstChild as Text).data = '{{< youtube nNFCc3nowfg >}}';
    });
    await reader.until(isShown, 1);
    await reader.evaluate(() => document.querySelector('#p')?.remove());

    const swap = (html: string) => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = html;
      ((document.querySelector('#later') as HTMLElement).firstChild as Text).data =
        '{{< youtube nNFCc3nowfg >}}';
    };
    await reader.evaluate(swap, `<p>${CALL}</p><p>${FRAME}</p>`);
    await reader.until(isShown, 3);
    await reader.evaluate(swap, `<p>${FRAME}</p>`).catch(() => {});
    await reader.evaluate(() => document.querySelector('main')?.replaceChildren());
    await reader.until(isShown, 1);
  });

  test('a page that is restored from history shows its embeds, a copy that a router restores works, and an embed that is moved twice keeps its state and its frame', async ({
    web,
    page,
  }) => {
    const body = `<main><p>${CALL}</p><p>${FRAME}</p></main><aside></aside><footer></footer>`;
    openBlog(web, { '/': blogPage(body), '/next': blogPage('<p>Next</p>') });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(isShown, 2);
    await reader.goto(`${BLOG}next`);
    await reader.back();
    await reader.until(isShown, 2);
    expect(await reader.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);

    await reader.evaluate(() => {
      const copy = document.body.cloneNode(true);
      document.body.replaceChildren('another page');
      setTimeout(() => document.body.replaceWith(copy), 50);
    });
    await reader.until(isShown, 2);
    // A click misses a card that is still moving.
    await settle(web, reader);
    await reader.click(['yt-embed', 'button']);
    await reader.until(() =>
      document.querySelector('yt-embed[state=ready]')?.shadowRoot?.querySelector('iframe'),
    );

    await reader.evaluate(() => {
      const embed = document.querySelector('yt-embed') as Element;
      document.querySelector('aside')?.append(embed);
      document.querySelector('footer')?.append(embed);
    });
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelector('footer yt-embed')?.outerHTML)).toContain(
      'state="ready"',
    );
    expect(
      await reader.evaluate(
        () => !!document.querySelector('footer yt-embed')?.shadowRoot?.querySelector('iframe'),
      ),
    ).toBe(true);
  });

  test('a page has no further mutations once its embeds are shown; a preview that is rendered again at every keystroke ends with one embed', async ({
    web,
    page,
  }) => {
    const body = `<p>${CALL}</p><p>{{&lt; youtube VIDEO_ID &gt;}}</p><p>{{&lt; vine a &gt;}} {{&lt; youtube</p><p>a &lt;b c</p><main></main>`;
    openBlog(web, { '/': blogPage(body) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(isShown, 1);
    await settle(web, reader);
    const changes = () =>
      new Promise<number>(resolve => {
        let count = 0;
        new MutationObserver(records => {
          count += records.length;
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(() => resolve(count), 500);
      });
    expect(await reader.evaluate(changes)).toBe(0);

    // A preview that is rendered again at every keystroke ends with one embed.
    await reader.evaluate(async () => {
      const text = 'Look: {{< youtube "nNFCc3nowfg" >}} and more';
      for (let length = 1; length <= text.length; length++) {
        const p = document.createElement('p');
        p.textContent = text.slice(0, length);
        document.querySelector('main')?.replaceChildren(p);
        await new Promise(resolve => setTimeout(resolve, 8));
      }
    });
    await reader.until(isShown, 2);
    expect(await reader.evaluate(() => document.querySelectorAll('main yt-embed').length)).toBe(1);
    expect(await reader.evaluate(() => document.querySelector('main')?.innerText)).toMatch(
      /^Look:\s+and more$/,
    );
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('a shadow root is scanned only when `scan` is called with it, and a refusal leaves its HTML unchanged', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage('<div id="host"></div><div id="other"></div>') });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>{{&lt; youtube nNFCc3nowfg &gt;}}</p>';
    });
    await settle(web, reader);
    const inside = () => document.querySelector('#host')?.shadowRoot?.firstElementChild?.localName;
    expect(await reader.evaluate(inside)).toBe('p');
    await reader.evaluate(() => {
      const root = document.querySelector('#host')?.shadowRoot;
      if (root) globalThis.shortcodeEmbeds?.scan(root);
    });
    await reader.until(
      () =>
        !!document
          .querySelector('#host')
          ?.shadowRoot?.querySelector('yt-embed')
          ?.shadowRoot?.querySelector('button'),
    );

    // A refusal in another one leaves its HTML unchanged.
    const html = '<p>{{&lt; youtube VIDEO_ID &gt;}}</p>';
    await reader.evaluate(html => {
      const root = document.querySelector('#other')?.attachShadow({ mode: 'open' });
      if (!root) return;
      root.innerHTML = html;
      globalThis.shortcodeEmbeds?.scan(root);
    }, html);
    await reader.until(() => (window as unknown as { diary: { warnings: unknown[] } }).diary.warnings.length);
    expect(await reader.evaluate(() => document.querySelector('#other')?.shadowRoot?.innerHTML)).toBe(html);
    expect((await diaryOf(reader)).warnings).toEqual([
      '[shortcode-embeds] bad-id: this is no id that YouTube gives to a work: VIDEO_ID <#document-fragment>',
    ]);
  });

  test('`data-root`, `data-ignore` and `data-alias` limit and name the embeds; an ignored element can be an embed itself, or the frame of another library’s player', async ({
    web,
    page,
  }) => {
    const tag =
      '<script src="/dist/loader.js" data-root="main" data-ignore=".raw" data-alias="clip=youtube My-Deck=googleslides"></script>';
    const kept = [
      FRAME.replace('<iframe', '<iframe data-embeds-ignore=""'),
      FRAME.replace('<iframe', '<iframe class="raw"'),
      '<blockquote class="twitter-tweet raw"><a href="https://x.com/chezou/status/20">A day</a></blockquote>',
      `<lite-vimeo data-embeds-ignore="">${FRAME}</lite-vimeo>`,
    ];
    const html = `<header>${CALL}</header><main><div id="kept">${kept.join('')}</div><section></section><p>{{&lt; clip nNFCc3nowfg &gt;}}</p><p class="raw">${CALL}</p><div data-embeds-ignore>${FRAME.replace('src', 'data-x')}${CALL}</div><p>{{&lt; my_deck 19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g &gt;}}</p></main>`;
    openBlog(web, { '/': blogPage(html, tag) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(isShown, 1);
    await reader.until(() => document.querySelector('slides-embed[provider]'));
    expect(await reader.evaluate(() => document.querySelectorAll('yt-embed').length)).toBe(1);
    // The player of another library, after its frame was inserted.
    await reader.evaluate(frame => {
      customElements.define('lite-youtube', class extends HTMLElement {});
      const section = document.querySelector('section') as HTMLElement;
      section.innerHTML = '<lite-youtube videoid="nNFCc3nowfg"></lite-youtube>';
      (section.firstChild as HTMLElement).innerHTML = frame;
    }, FRAME);
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelector('#kept')?.innerHTML)).toBe(kept.join(''));
    expect(await reader.evaluate(() => document.querySelector('lite-youtube')?.innerHTML)).toBe(FRAME);
    expect((await diaryOf(reader)).warnings).toEqual([]);
  });

  test('with data-watch="off" a loaded page is not observed, with an async tag too', async ({
    web,
    page,
  }) => {
    const tags = ['', ' async'].map(
      late => `<script${late} src="/dist/loader.js" data-watch="off"></script>`,
    );
    publishInFrames(
      web,
      tags.map(tag => blogPage(`<p>${CALL}</p>`, tag)),
    );
    const reader = await page();
    await openFrames(reader, tags.length);
    const shown = () =>
      [...document.querySelectorAll('yt-embed')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('button'),
      ).length;
    const areComplete = () => document.readyState === 'complete';
    await expect.poll(() => askFrames(reader, shown), { timeout: 10_000 }).toEqual(tags.map(() => 1));
    await expect
      .poll(() => askFrames(reader, areComplete), { timeout: 10_000 })
      .toEqual(tags.map(() => true));
    await askFrames(reader, () => {
      document.body.insertAdjacentHTML('beforeend', '<p id="more">{{&lt; youtube nNFCc3nowfg &gt;}}</p>');
      return true;
    });
    await settle(web, reader);
    const added = () => document.querySelector('#more')?.innerHTML;
    expect(await askFrames(reader, added)).toEqual(tags.map(() => CALL));
    await askFrames(reader, () => !!globalThis.shortcodeEmbeds?.scan(document));
    await expect.poll(() => askFrames(reader, shown), { timeout: 10_000 }).toEqual(tags.map(() => 2));
  });

  test('thousands of calls, also in one paragraph or in need of repair, become as many embeds that are not nested', async ({
    web,
    page,
  }) => {
    const [posts, videos, calls] = [thousands * 100, thousands * 400, thousands * 1000];
    const call = (n: number) => `{{&lt; tweet user="a" id="${n}" /&gt;}}`;
    const lines = Array.from({ length: posts }, (_, n) => call(n + 1)).join('<br>');
    const unknown = '{{&lt; vine a &gt;}}<br>'.repeat(posts);
    openBlog(web, {
      '/': blogPage(
        `<main><p>${lines}</p><p id="unknown">${unknown}</p><p>${'{{&lt; youtube nNFCc3nowfg /&gt;}}'.repeat(videos)}</p></main>` +
          `<p id="intact">${`${CALL} `.repeat(calls)}</p>`,
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    const areThere = (selector: string, count: number) =>
      document.querySelectorAll(selector).length === count;
    await reader.untilWithin(20_000, areThere, 'main > p > tweet-embed', posts);
    await reader.untilWithin(20_000, areThere, 'main > p > yt-embed', videos);
    await reader.untilWithin(30_000, areThere, '#intact > yt-embed', calls);
    expect(await reader.evaluate(() => document.querySelectorAll('[from] [from]').length)).toBe(0);
    expect(await reader.evaluate(() => document.querySelector('#unknown')?.innerHTML)).toBe(unknown);
    const textBeside = () =>
      [...(document.querySelector('#intact')?.childNodes ?? [])]
        .map(node => (node instanceof Text ? node.data : ''))
        .join('')
        .trim();
    expect(await reader.evaluate(textBeside)).toBe('');
  });

  test('very long and malformed inputs stay unchanged and cause no error', async ({ web, page }) => {
    const strange = [
      `<p>${'a'.repeat(1e6)}{{&lt; youtube</p>`,
      `<p>${'{{&lt; vine a &gt;}}'.repeat(10_000)}</p>`,
      `<p>${'{{&lt;'.repeat(50_000)}</p>`,
      `<p>${'{{&lt; youtube "'.repeat(20_000)}</p>`,
      '<p>{{&lt; youtube nNFC\ufffdc3nowf &gt;}}</p>',
      '<p dir="rtl">{{&lt; youtube شريط &gt;}}</p>',
      '<p>{{&lt; youtube nNFCc3nowfg',
    ].join('\n');
    openBlog(web, { '/': blogPage(`<main>${strange}</main>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await settle(web, reader);
    // A parsed document runs no scripts.
    await reader.evaluate(async () => {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      Object.assign(window, { before: page.querySelector('main')?.innerHTML });
    });
    // A refused call is put back once the elements have read it.
    await reader.untilWithin(10_000, () => {
      const { before } = window as unknown as { before: string };
      return before.length > 1.5e6 && document.querySelector('main')?.innerHTML === before;
    });
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
