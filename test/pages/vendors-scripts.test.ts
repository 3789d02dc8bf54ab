import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, otherHosts } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

// No frame loads by itself, so all requests come from the actions of the test.
const CLICK_TAG = '<script src="/dist/loader.js" data-load="click"></script>';

eachEngine((_engine, test) => {
  test('a frame that a vendor’s script inserts is replaced, and the script of a gist does not run', async ({
    web,
    page,
  }) => {
    const code =
      '<p class="codepen" data-height="300" data-slug-hash="PNaGbb" data-user="team/codepen"><a href="https://codepen.io/team/codepen/pen/PNaGbb">A pen</a></p>' +
      '<script async src="https://cpwebassets.codepen.io/assets/embed/ei.js"></script>';
    const script = `const pen = document.querySelector('.codepen'), frame = document.createElement('iframe');
      frame.src = 'https://codepen.io/' + pen.dataset.user + '/embed/' + pen.dataset.slugHash;
      frame.height = 300;
      pen.replaceWith(frame);`;
    const gist =
      '<p>Before.</p><script src="https://gist.github.com/spf13/7896402.js"></script><p>After.</p>';
    const writes = 'document.write("<b>written</b>"); window.wrote = 1;';
    openBlog(web, { '/': blogPage(gist + code, CLICK_TAG) });
    web.host('gist.github.com', text(writes, { type: 'text/javascript', delay: 100 }));
    web.host('cpwebassets.codepen.io', text(script, { type: 'text/javascript', delay: 300 }));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() =>
      document.querySelector('web-embed[provider=codepen][src="team/codepen/PNaGbb"]'),
    );
    expect(await reader.evaluate(() => document.querySelector('iframe'))).toBe(null);
    await reader.until(() => document.querySelector('web-embed[provider=gist][state=card]'));
    expect(await reader.evaluate(() => [document.querySelector('b'), 'wrote' in window])).toEqual([
      null,
      false,
    ]);
  });

  test('a gist is shown as text, also if it contains HTML; one that no longer exists shows the card with the link', async ({
    web,
    page,
  }) => {
    const evil = '</pre><script>window.ran = 1</script><img src=x onerror="window.ran = 1">';
    const files = {
      'evil.html': { filename: 'evil.html', content: evil },
      'b.txt': { filename: 'b.txt', content: 'second' },
    };
    openBlog(web, {
      '/': blogPage(
        '<p>{{< gist spf13 7896402 >}}</p><p>{{< gist spf13 7896402 b.txt >}}</p><p>{{< gist spf13 404404 >}}</p>',
      ),
    });
    const headers = { 'access-control-allow-origin': '*' };
    web.host('api.github.com', (request, response) =>
      request.url.pathname === '/gists/404404'
        ? text('{}', { status: 404, headers })(request, response)
        : text(JSON.stringify({ files }), { type: 'application/json', headers })(request, response),
    );
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('web-embed[state=ready]').length === 2);
    const shown = () =>
      [...document.querySelectorAll('web-embed[state=ready]')].map(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('figure') ?? [])].map(figure =>
          [...figure.children].map(child => child.textContent),
        ),
      );
    expect(await reader.evaluate(shown)).toEqual([
      [
        ['evil.html', evil],
        ['b.txt', 'second'],
      ],
      [['b.txt', 'second']],
    ]);
    const box = () => {
      const { shadowRoot } = document.querySelector('web-embed') ?? {};
      return [shadowRoot?.querySelector('a')?.href, shadowRoot?.querySelector('[role=group]')?.ariaLabel];
    };
    expect(await reader.evaluate(box)).toEqual(['https://gist.github.com/spf13/7896402', 'GitHub Gist']);
    expect(await reader.evaluate(() => 'ran' in window)).toBe(false);
    expect(otherHosts(web)).toEqual(['api.github.com']);
    const asked = web.log.find(({ path }) => path.startsWith('/gists/7896402'));
    expect(asked).toMatchObject({ path: '/gists/7896402', referrer: '' });
    await reader.until(() => document.querySelector('web-embed[state=failed]'));
    const { events } = await diaryOf(reader);
    expect(events.filter(([name]) => name === 'embed-error').map(([, , detail]) => detail)).toEqual([
      { provider: 'gist', src: '404404', code: 'gone' },
    ]);
  });

  test('the output of a gist’s script that ran before a deferred tag is removed', async ({ web, page }) => {
    const late = '<script defer src="/dist/loader.js" data-load="click"></script>';
    const script = '<script src="https://gist.github.com/spf13/7896402.js"></script>';
    openBlog(web, { '/': blogPage(`<section>${script}<p>Words</p></section>`, late) });
    web.host(
      'gist.github.com',
      text(
        `document.write('<link rel="stylesheet" href="data:text/css,"><div id="gist7896402" class="gist">Its text</div>')`,
        { type: 'text/javascript' },
      ),
    );
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('web-embed[state=card]'));
    await reader.until(() => !document.querySelector('.gist'));
    expect(
      await reader.evaluate(() =>
        [...(document.querySelector('section')?.children ?? [])].map(e => e.localName),
      ),
    ).toEqual(['web-embed', 'p']);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
