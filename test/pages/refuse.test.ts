import { expect } from 'vitest';
import { BLOG, blogPage, type Diary, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

const REFUSED: readonly (readonly [why: string, code: string, markup: string])[] = [
  ['an unknown name', 'unknown-name', '<p>{{&lt; nothing abc &gt;}}</p>'],
  ['a placeholder for an id', 'bad-id', '<p>{{&lt; youtube VIDEO_ID &gt;}}</p>'],
  ['no id', 'no-id', '<p>Here: {{&lt; youtube &gt;}} it is.</p>'],
  [
    'an id with markup in it',
    'bad-id',
    '<p>{{&lt; youtube "&gt;&lt;img src=x onerror=alert(1)&gt;" &gt;}}</p>',
  ],
  [
    'an id with a script in it',
    'bad-id',
    '<p>{{&lt; tweet "1\'&gt;&lt;script&gt;alert(1)&lt;/script&gt;" &gt;}}</p>',
  ],
  [
    'another service’s address',
    'foreign-address',
    '<p>{{&lt; youtube "https://evil.test/embed/nNFCc3nowfg" &gt;}}</p>',
  ],
];

eachEngine((_engine, test) => {
  for (const [why, code, markup] of REFUSED) {
    test(`${why} leaves the author’s text as it was, with one warning: ${code}`, async ({ web, page }) => {
      openBlog(web, { '/': blogPage(`<main>${markup}</main>`) });
      const reader = await page();
      await reader.goto(BLOG);
      const warned = await reader.until(() => {
        const { warnings } = (window as unknown as { diary: Diary }).diary;
        return warnings.length > 0 && !document.querySelector('[from]') && warnings;
      });
      expect(warned).toHaveLength(1);
      expect(String(warned)).toContain(`[shortcode-embeds] ${code} `);
      expect(await reader.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(markup);
      expect(await reader.evaluate(() => document.querySelector('main')?.innerText.includes('{{<'))).toBe(
        true,
      );
      const { errors } = await diaryOf(reader);
      expect(errors).toEqual([]);
    });
  }

  test('when our own code can’t be had everything stands as it was, and comes back with the network', async ({
    web,
    page,
  }) => {
    const frame =
      '<iframe src="https://docs.google.com/presentation/d/19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g/embed"></iframe>';
    const body = `<main><p>{{&lt; youtube nNFCc3nowfg &gt;}}</p><p>${frame}</p></main>`;
    let broken = true;
    openBlog(web, { '/': blogPage(body) });
    const blog = openBlog(web, { '/': blogPage(body) });
    web.host('blog.example', (request, response) =>
      broken && request.url.pathname.endsWith('elements.js')
        ? text('', { status: 503 })(request, response)
        : blog(request, response),
    );
    const reader = await page();
    await reader.goto(BLOG);
    const warned = await reader.until(() => {
      const { warnings } = (window as unknown as { diary: Diary }).diary;
      return warnings.length > 0 && warnings;
    });
    expect(warned).toHaveLength(1);
    expect(String(warned)).toContain('[shortcode-embeds] elements-unreachable ');
    expect(await reader.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(body);
    const { errors } = await diaryOf(reader);
    expect(errors).toEqual([]);
    broken = false;
    await reader.evaluate(() => void dispatchEvent(new Event('online')));
    await reader.until(() => document.querySelector('yt-embed[provider=youtube]'));
    await reader.until(() => document.querySelector('slides-embed[provider=googleslides]'));
  });

  test('when the code that mends can’t be had, what needs it stands as it was, and comes back with the network', async ({
    web,
    page,
  }) => {
    const body = '<main><p>{{&lt; youtube nNFCc3nowfg /&gt;}}</p></main>';
    let broken = true;
    const blog = openBlog(web, { '/': blogPage(body) });
    web.host('blog.example', (request, response) =>
      broken && request.url.pathname.endsWith('mend.js')
        ? text('', { status: 503 })(request, response)
        : blog(request, response),
    );
    const reader = await page();
    await reader.goto(BLOG);
    const warned = await reader.until(() => {
      const { warnings } = (window as unknown as { diary: Diary }).diary;
      return warnings.length > 0 && warnings;
    });
    expect(String(warned)).toContain('[shortcode-embeds] not-mended ');
    expect(await reader.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(body);
    broken = false;
    await reader.evaluate(() => void dispatchEvent(new Event('online')));
    await reader.until(() => document.querySelector('yt-embed[provider=youtube]'));
  });

  test('an element written by hand shows its own content when it is refused', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage('<yt-embed src="VIDEO_ID"><a href="https://example.com/">the talk</a></yt-embed>'),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[state=refused]'));
    expect(await reader.until(() => document.querySelector('yt-embed')?.innerText)).toBe('the talk');
    await reader.until(() => (document.querySelector('yt-embed a')?.getBoundingClientRect().height ?? 0) > 0);
    const { events } = await diaryOf(reader);
    expect(events).toEqual([
      ['embed-refuse', 'yt-embed', { provider: 'youtube', src: 'VIDEO_ID', code: 'bad-id' }],
    ]);
  });
});
