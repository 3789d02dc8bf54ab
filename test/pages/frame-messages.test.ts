import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, openBlogWithout } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passDeadlines, STOPPED_CLOCK } from '../support/page-clock.ts';
import { text } from '../support/responders.ts';

const measure = (height: number) =>
  `parent.postMessage(JSON.stringify({ type: 'MEASURE', details: { height: ${height} } }), '*');`;

// Messages that say nothing which counts: no height, a height that is none, text that is no JSON, and values that break
// careless code.
const JUNK = `(() => {
  const cycle = { type: 'MEASURE' };
  cycle.details = cycle;
  const deep = '['.repeat(1e5);
  const measure = height => ({ type: 'MEASURE', details: { height } });
  const heights = [0, -1, null, '777', [777], { valueOf: 1 }, true];
  const values = [undefined, null, NaN, Infinity, 0, '', '{', '[]', 'null', 'true', 7n, new Date(NaN), new Map([[1, 2]]), [,],
    cycle, deep, '{' + deep, 'a'.repeat(1e6), '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    '{"type":"MEASURE"}', '{"type":"MEASURE","details":null}', '{"type":"MEASURE","details":{"height":1e999}}',
    { event: null }, { event: {} }, { info: null }, { method: 'play', value: cycle }, new Uint8Array(1e5)];
  return [...values, ...heights.map(measure), ...heights.map(height => JSON.stringify(measure(height)))];
})()`;

const FLOOD = 3000;

eachEngine((_engine, test) => {
  test('a hostile frame can send anything, and its messages change nothing', async ({ web, page }) => {
    const calls = [
      'instagram CxOWiQNP2MO',
      'vimeo 76979871',
      'youtube nNFCc3nowfg',
      'tiktok 6718335390845095173',
    ];
    openBlog(web, {
      '/': blogPage(
        calls.map(call => `<p>{{&lt; ${call} &gt;}}</p>`).join(''),
        '<script src="/dist/loader.js" data-load="eager"></script>',
      ),
    });
    // The frame asks for its right height first. From another origin it asks for others, in the same window.
    const hostile = text(`<script>
      for (const message of ${JUNK}) parent.postMessage(message, '*');
      ${measure(555)}
      for (let i = 0; i < ${FLOOD}; i++) parent.postMessage('{"type":"MEASURE","details":{"height":"' + i + '"}}', '*');
      parent.postMessage('flooded', '*');
      setTimeout(() => { location.href = 'https://evil.test/'; }, 300);
    </script>`);
    web.host('*', hostile);
    web.host('www.youtube-nocookie.com', hostile);
    web.host(
      'evil.test',
      text(`<script>for (const m of ${JUNK}) parent.postMessage(m, '*'); ${measure(888)}
      parent.postMessage('navigated', '*');</script>`),
    );
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await reader.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => /^(?:flooded|navigated)$/.test(data) && heard.push(data));
    });
    await reader.until(
      count =>
        (Reflect.get(window, 'heard') as string[]).filter(word => word === 'navigated').length === count,
      calls.length,
    );
    const seen = await reader.evaluate(() => ({
      height: document.querySelector('[provider=instagram]')?.clientHeight,
      embeds: [...document.querySelectorAll('[provider]')].map(e => e.getAttribute('state')),
      polluted: 'polluted' in {},
      stored: Object.values(sessionStorage),
    }));
    expect(seen).toEqual({ height: 555, embeds: calls.map(() => 'ready'), polluted: false, stored: ['555'] });
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('an embed takes its height from its own frame, and ignores others of the same origin', async ({
    web,
    page,
  }) => {
    const stranger = '<iframe src="https://www.instagram.com/stranger" width="100" height="100"></iframe>';
    openBlog(web, {
      '/': blogPage(
        `<p>{{< instagram CxOWiQNP2MO >}}</p>${stranger}`,
        '<script src="/dist/loader.js" data-load="eager"></script>',
      ),
    });
    web.host('www.instagram.com', (request, response) =>
      text(
        request.url.pathname === '/stranger'
          ? `<script>setInterval(() => { ${measure(777)} }, 20)</script>`
          : `<script>setTimeout(() => { ${measure(555)} }, 200)</script>`,
      )(request, response),
    );
    const reader = await page();
    await reader.goto(BLOG);
    await reader.evaluate(() => {
      const heard: number[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(JSON.parse(data).details.height));
    });
    await reader.until(() => document.querySelector('web-embed')?.clientHeight === 555);
    // The other frame keeps sending, and the page receives its messages.
    await reader.until(
      () => (Reflect.get(window, 'heard') as number[]).filter(height => height === 777).length > 10,
    );
    expect(await reader.evaluate(() => document.querySelector('web-embed')?.clientHeight)).toBe(555);
  });

  test('a frame whose file is late is made once the file is here, and has its height', async ({
    web,
    page,
  }) => {
    const closed = openBlogWithout(
      web,
      'frames',
      blogPage(
        '<p>{{< instagram CxOWiQNP2MO >}}</p>',
        `${STOPPED_CLOCK}<script src="/dist/loader.js" data-load="eager"></script>`,
      ),
    );
    web.host('www.instagram.com', text(`<script>setInterval(() => { ${measure(555)} }, 100)</script>`));
    const reader = await page();
    // In some engines a pending module delays the load event.
    await reader.goto(BLOG, { wait: 'none' });
    // An element without a state would be taken away at the loader's own deadlines, which are as long.
    await reader.until(() => document.querySelector('web-embed[state]'));
    await passDeadlines(reader, 4000, '[state=loading]');
    const link = () => document.querySelector('web-embed')?.shadowRoot?.querySelector('a')?.href;
    expect(await reader.evaluate(link)).toContain('www.instagram.com');
    closed.release();
    await reader.until(() => document.querySelector('web-embed')?.clientHeight === 555);
  });
});
