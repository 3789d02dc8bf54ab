import { expect } from 'vitest';
import { BLOG, openBlog, TAG } from '../support/blog.ts';
import { countPixels, isReddish } from '../support/browsers/pixels.ts';
import { eachEngine } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { STOPPED_CLOCK } from '../support/page-clock.ts';
import { pieces } from '../support/responders.ts';

// WebKit paints nothing of a loading page before it has about 200 characters.
const LONG = `<p>${'Words that come before. '.repeat(20)}</p>`;
const RED = '<p style="color:#f00;font:40px sans-serif">';
// On a busy machine a page would take longer than a call may be hidden.
const START = `<!doctype html><html lang="en"><meta charset="utf-8">${STOPPED_CLOCK}${TAG}<body>${LONG}`;

// A small window, because screenshots are compared pixel by pixel.
const SMALL = { width: 640, height: 480 };

// The two parts in which a call arrives.
const SPLITS = [
  ['{', '{< youtube nNFCc3nowfg >}}'],
  ['{{', '< youtube nNFCc3nowfg >}}'],
  ['{{< you', 'tube nNFCc3nowfg >}}'],
  ['{{< youtube nNFCc3', 'nowfg >}}'],
  ['{{< youtube nNFCc3nowfg >', '}}'],
  ['{{< youtube nNFCc3nowfg >}}', ''],
] as const;

// All calls and embeds have to be in the small window, and only the calls in red.
const LOW = '<style>p, yt-embed { max-height: 50px; margin: 0 !important } yt-embed { color: #000 }</style>';

eachEngine((_engine, test) => {
  test('no brace is painted of a call that arrives in two parts', async ({ web, page }) => {
    const rows = SPLITS.map(([first, second]) => ({ first, second, middle: gate() }));
    const parts = rows.flatMap(({ first, second, middle }) => [RED + first, 5, middle, `${second}</p>`]);
    const start = START.replace('<body>', `${LOW}<body>`);
    openBlog(web, { '/stream.html': pieces([start, ...parts, '<p id="after">After.']) });
    const reader = await page(SMALL);
    await reader.goto(`${BLOG}stream.html`, { wait: 'none' });
    for (const [index, { first, second, middle }] of rows.entries()) {
      const what = `“${first}” and “${second}”`;
      await middle.reached;
      await reader.until(first => [...document.querySelectorAll('p')].at(-1)?.textContent === first, first);
      const screenshot = await reader.screenshot();
      expect(countPixels(screenshot, isReddish), what).toBe(0);
      expect(
        countPixels(screenshot, red => red < 128),
        what,
      ).toBeGreaterThan(20);
      // The call is in the window, so it could have been seen.
      const bottom = () => [...document.querySelectorAll('p')].at(-1)?.getBoundingClientRect().bottom ?? 1e6;
      expect(await reader.evaluate(bottom), what).toBeLessThan(SMALL.height);
      // The parser is still inside the text node, so the node has not been replaced.
      expect(await reader.evaluate(() => document.querySelectorAll('yt-embed').length), what).toBe(index);
      middle.release();
      await reader.until(
        count => document.querySelectorAll('yt-embed[src=nNFCc3nowfg]').length === count,
        index + 1,
      );
    }
    await reader.until(() => document.querySelector('#after')?.textContent === 'After.');
    expect(await reader.evaluate(() => document.body.innerText)).not.toContain('{');
    expect(countPixels(await reader.screenshot(), isReddish)).toBe(0);
  });

  test('text that only looks like the beginning of a call is shown again; a blockquote that has not fully arrived is not read yet', async ({
    web,
    page,
  }) => {
    const id = '1324621428235268096';
    const [brace, quotation] = [gate(), gate()];
    const start = '<blockquote class="twitter-tweet"><p>Good evening, from a page that';
    const end = ` is slow.</p><a href="https://x.com/chezou/status/${id}">Then</a></blockquote><p>After.`;
    openBlog(web, {
      '/stream.html': pieces([`${START}${RED}{{`, 5, brace, ` braces }}</p>${start}`, 5, quotation, end]),
    });
    const reader = await page(SMALL);
    await reader.goto(`${BLOG}stream.html`, { wait: 'none' });
    await brace.reached;
    brace.release();
    await quotation.reached;
    await reader.until(() => document.querySelector('blockquote p')?.textContent?.endsWith('that'));
    expect(await reader.evaluate(() => document.querySelector('tweet-embed') === null)).toBe(true);
    quotation.release();
    await reader.until(() => document.readyState === 'complete');
    expect(countPixels(await reader.screenshot(), isReddish)).toBeGreaterThan(200);
    expect(await reader.evaluate(() => document.querySelectorAll('p')[1]?.textContent)).toBe('{{ braces }}');
    await reader.until(id => document.querySelector(`tweet-embed[src="${id}"][user=chezou]`), id);
  });

  test('a page sent in small pieces shows no brace in any animation frame', async ({ web, page }) => {
    const body = `<p>Before {{< youtube nNFCc3nowfg >}} after.</p><ul><li>{{< speakerdeck af1c9b53d63b4e6baa85652793ec4ca9 >}}</ul><p>{{< tweet user="chezou" id="1324621428235268096" >}}</p><p>The end.`;
    const slow = (body.match(/.{1,7}/g) ?? []).flatMap(piece => [piece, 4]);
    const watch = `<script>
      window.seen = [];
      (function look() {
        const hidden = [...(CSS.highlights?.get('shortcode-embeds') ?? [])];
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode()); ) {
          const at = node.data.indexOf('{');
          if (at < 0 || node.parentElement.closest('script,[from]')) continue;
          if (!hidden.some(range => range.comparePoint(node, at) === 0)) seen.push([node.data, hidden.map(r => [r.startContainer === node, r.startOffset, r.endContainer.nodeName, r.endOffset, r.endContainer.childNodes.length].join())].join(' | '));
        }
        requestAnimationFrame(look);
      })();
    </script>`;
    openBlog(web, { '/stream.html': pieces([START.replace('<body>', `${watch}<body>`), ...slow]) });
    const reader = await page();
    await reader.goto(`${BLOG}stream.html`);
    await reader.until(() => document.querySelectorAll('[provider]').length === 3);
    expect(await reader.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    await expect
      .poll(() => reader.evaluate(() => document.querySelectorAll('p')[1]?.textContent))
      .toBe('Before Video on YouTube after.');
  });
});
