import { expect } from 'vitest';
import { BLOG, openBlog, TAG } from '../support/blog.ts';
import { countPixels, isReddish } from '../support/browsers/pixels.ts';
import { eachEngine } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { pieces } from '../support/responders.ts';

// WebKit paints nothing of a loading page before it has about 200 characters.
const LONG = `<p>${'Words that come before. '.repeat(20)}</p>`;
const RED = '<p style="color:#f00;font:40px sans-serif">';
const START = `<!doctype html><html lang="en"><meta charset="utf-8">${TAG}<body>${LONG}`;

// A small window, because screenshots are compared pixel by pixel.
const SMALL = { width: 640, height: 480 };

eachEngine((_engine, test) => {
  for (const [first, second] of [
    ['{', '{< youtube nNFCc3nowfg >}}'],
    ['{{', '< youtube nNFCc3nowfg >}}'],
    ['{{< you', 'tube nNFCc3nowfg >}}'],
    ['{{< youtube nNFCc3', 'nowfg >}}'],
    ['{{< youtube nNFCc3nowfg >', '}}'],
    ['{{< youtube nNFCc3nowfg >}}', ''],
  ] as const) {
    test(`no brace is painted of a call that arrives as “${first}” and “${second}”`, async ({
      web,
      page,
    }) => {
      openBlog(web, {});
      const middle = gate();
      const blog = pieces([START + RED + first, 5, middle, `${second}</p><p id="after">After.`]);
      const site = { '/stream.html': blog };
      openBlog(web, site);
      const reader = await page(SMALL);
      await reader.goto(`${BLOG}stream.html`, { wait: 'none' });
      await middle.reached;
      await reader.until(first => document.querySelectorAll('p')[1]?.textContent === first, first);
      expect(countPixels(await reader.screenshot(), isReddish)).toBe(0);
      expect(countPixels(await reader.screenshot(), red => red < 128)).toBeGreaterThan(20);
      // The parser is still inside the text node, so the node has not been replaced.
      expect(await reader.evaluate(() => document.querySelector('yt-embed') === null)).toBe(true);
      middle.release();
      await reader.until(() => document.querySelector('yt-embed[src=nNFCc3nowfg]'));
      expect(await reader.evaluate(() => document.body.innerText)).not.toContain('{');
      expect(await reader.evaluate(() => document.querySelector('#after')?.textContent)).toBe('After.');
      expect(countPixels(await reader.screenshot(), isReddish)).toBe(0);
    });
  }

  test('text that only looks like the beginning of a call is shown again', async ({ web, page }) => {
    const middle = gate();
    openBlog(web, { '/stream.html': pieces([`${START}${RED}{{`, 5, middle, ' braces }}</p><p>After.']) });
    const reader = await page(SMALL);
    await reader.goto(`${BLOG}stream.html`, { wait: 'none' });
    await middle.reached;
    middle.release();
    await reader.until(() => document.readyState === 'complete');
    expect(countPixels(await reader.screenshot(), isReddish)).toBeGreaterThan(200);
    expect(await reader.evaluate(() => document.querySelectorAll('p')[1]?.textContent)).toBe('{{ braces }}');
  });

  test('a blockquote that has not fully arrived is not read yet', async ({ web, page }) => {
    const id = '1324621428235268096';
    const middle = gate();
    const start = `${START}<blockquote class="twitter-tweet"><p>Good evening, from a page that`;
    const end = ` is slow.</p><a href="https://x.com/chezou/status/${id}">Then</a></blockquote><p>After.`;
    openBlog(web, { '/stream.html': pieces([start, 5, middle, end]) });
    const reader = await page();
    await reader.goto(`${BLOG}stream.html`, { wait: 'none' });
    await middle.reached;
    await reader.until(() => document.querySelector('blockquote p')?.textContent?.endsWith('that'));
    expect(await reader.evaluate(() => document.querySelector('tweet-embed') === null)).toBe(true);
    middle.release();
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
