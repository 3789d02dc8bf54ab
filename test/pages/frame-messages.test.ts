import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, openBlogWithout } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passDeadlines, STOPPED_CLOCK } from '../support/page-clock.ts';
import { text } from '../support/responders.ts';

const measure = (height: number) =>
  `parent.postMessage(JSON.stringify({ type: 'MEASURE', details: { height: ${height} } }), '*');`;

eachEngine((_engine, test) => {
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

  test('a frame loads without waiting for `frame-messages`, and its height applies later', async ({
    web,
    page,
  }) => {
    const closed = openBlogWithout(
      web,
      'frame-messages',
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
    await passDeadlines(reader, 4000, '[state=ready]');
    expect(await reader.evaluate(() => document.querySelector('web-embed')?.clientHeight)).not.toBe(555);
    closed.release();
    await reader.until(() => document.querySelector('web-embed')?.clientHeight === 555);
  });
});
