import { expect } from 'vitest';
import { BLOG, blogPage, openBlog, otherHosts } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { passBy } from '../support/pass-by.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';

const STRICT = '<script src="/dist/loader.js" data-privacy="strict"></script>';
const DECK = '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g';

const POST = [
  '{{< youtube id="nNFCc3nowfg" load="eager" >}}',
  `{{< googleslides ${DECK} >}}`,
  '{{< speakerdeck af1c9b53d63b4e6baa85652793ec4ca9 >}}',
  '{{< tweet user="chezou" id="1324621428235268096" >}}',
  '{{< spotify track 4cOdK2wGLETKBW3PvgPWqT >}}',
  '{{< codepen team/codepen PNaGbb >}}',
  '{{< gist spf13 7896402 >}}',
];

const TAGS = 'yt-embed,slides-embed,speakerdeck-embed,tweet-embed,web-embed';

eachEngine((_engine, test) => {
  test('a strict page contacts no other host before a click, and then only the provider of that embed', async ({
    web,
    page,
  }) => {
    const hand = '<yt-embed src="aaaaaaaaaaa" load="eager" poster="/own.png"></yt-embed>';
    openBlog(web, {
      '/': blogPage(POST.map(call => `<p>${call}</p>`).join('') + hand, STRICT),
      '/own.png': text('', { type: 'image/png' }),
    });
    web.host('open.spotify.com', text('<title>A track</title>'));
    const others = () => otherHosts(web);
    const reader = await page();
    await reader.goto(BLOG);
    const haveState = (tags: string, count: number) =>
      document.querySelectorAll(`:is(${tags})[state]`).length === count;
    await reader.until(haveState, TAGS, POST.length + 1);
    await passBy(reader);
    const drawn = (tags: string, count: number) =>
      [...document.querySelectorAll(tags)].filter(e => e.shadowRoot?.querySelector('button')).length ===
      count;
    await reader.until(drawn, TAGS, POST.length + 1);
    await settle(web, reader);
    expect(others()).toEqual([]);
    // The site owner's poster is on the page's own host, so it is loaded.
    expect(web.log.map(({ path }) => path)).toContain('/own.png');
    expect(await reader.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);

    await reader.click(['web-embed[provider=spotify]', 'button']);
    await reader.until(() => document.querySelector('[provider=spotify][state=ready]'));
    expect(others()).toEqual(['open.spotify.com']);
  });
});
