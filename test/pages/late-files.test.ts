import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine } from '../support/each-engine.ts';
import { type Gate, gate } from '../support/gate.ts';
import { text } from '../support/responders.ts';
import type { Web } from '../support/web.ts';

/** How long the author's words may be hidden, with what a busy machine adds to a timer. */
const DEADLINE_MS = 4000;
const SLACK_MS = 1500;

// A file of ours, and what needs it, one embed of each kind; all of it has words that a reader can read.
const FILES: readonly (readonly [file: string, html: string])[] = [
  ['elements.js', '<p>{{< youtube nNFCc3nowfg >}} words</p>'],
  ['elements.js', '<yt-embed src="nNFCc3nowfg"><a href="https://youtu.be/nNFCc3nowfg">words</a></yt-embed>'],
  [
    'elements.js',
    '<blockquote class="twitter-tweet"><p>words</p><a href="https://twitter.com/chezou/status/1324621428235268096">2020</a></blockquote>',
  ],
  ['web.js', '<p>{{< vimeo 76979871 >}}</p>'],
  [
    'web.js',
    '<web-embed src="https://vimeo.com/76979871"><a href="https://vimeo.com/76979871">words</a></web-embed>',
  ],
  ['providers/vimeo.js', '<p>{{< vimeo 76979871 >}}</p>'],
  ['providers/spotify.js', '<p>{{< spotify track 4cOdK2wGLETKBW3PvgPWq1 >}}</p>'],
  ['providers/twitter.js', '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>'],
  ['providers/twitter.js', '<tweet-embed src="1324621428235268096"><p>words</p></tweet-embed>'],
  ['looks.js', '<p>{{< tweet user="chezou" id="1324621428235268096" >}}</p>'],
  [
    'looks.js',
    '<blockquote class="twitter-tweet"><p>words</p><a href="https://twitter.com/chezou/status/1324621428235268096">2020</a></blockquote>',
  ],
  ['mend.js', '<p>{{< youtube nNFCc3nowfg /&gt;}}</p>'],
  ['html.js', '<p>&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>'],
  ['words/languages.js', '<p lang="de">{{< youtube nNFCc3nowfg >}}</p>'],
  ['words/de.js', '<p lang="de">{{< youtube nNFCc3nowfg >}}</p>'],
];

// What a page shows of one piece of it: words that can be read, or a card.
const isReadable = () => {
  const main = document.querySelector('main') as HTMLElement;
  const embed = main.querySelector<HTMLElement>('[from],[state],yt-embed,web-embed,tweet-embed');
  if (!embed)
    return (
      /youtube|vimeo|spotify|tweet|words|iframe/.test(main.innerText) &&
      getComputedStyle(main).visibility === 'visible'
    );
  const card = embed.shadowRoot?.querySelector('[part~=card]');
  if (card) return card.getBoundingClientRect().height > 20;
  const slot = embed.shadowRoot?.querySelector('slot:not([name])');
  const shown = embed.shadowRoot ? !!slot : getComputedStyle(embed).visibility === 'visible';
  return shown && embed.innerText.trim().length > 3;
};

function openWithout(web: Web, file: string, html: string, closed: Gate | undefined): void {
  const blog = openBlog(web, { '/': blogPage(`<main>${html}</main>`) });
  const empty = text('', { type: 'text/javascript' });
  web.host('blog.example', async (request, response) => {
    const isLate = request.url.pathname === `/dist/${file}`;
    if (isLate && !closed) return empty(request, response);
    if (isLate) await closed?.pass();
    await blog(request, response);
  });
}

const untilReadable = (reader: Page) => reader.untilWithin(DEADLINE_MS + SLACK_MS, isReadable);

eachEngine((_engine, test) => {
  test.for(FILES)(
    'while %s does not come, the words of %s can be read in time',
    async ([file, html], { web, page }) => {
      const closed = gate();
      openWithout(web, file, html, closed);
      const reader = await page();
      // Some engines hold the load of a page that waits for a module.
      await reader.goto(BLOG, { wait: 'none' });
      await closed.reached;
      await untilReadable(reader);
      expect((await diaryOf(reader)).errors).toEqual([]);
      // What answers late is used all the same.
      closed.release();
      await reader.until(() => {
        const embed = document.querySelector('main [state]');
        return !!embed?.shadowRoot?.querySelector('[part~=card]');
      });
    },
  );

  test.for(FILES)(
    'when %s comes empty, the words of %s can be read in time',
    async ([file, html], { web, page }) => {
      openWithout(web, file, html, undefined);
      const reader = await page();
      await reader.goto(BLOG, { wait: 'none' });
      await untilReadable(reader);
      // And stay so.
      await reader.evaluate(() => new Promise(resolve => setTimeout(resolve, 500)));
      expect(await reader.evaluate(isReadable)).toBe(true);
      expect((await diaryOf(reader)).errors).toEqual([]);
    },
  );

  test('words that the page writes while the code that reads embed codes is on its way stay', async ({
    web,
    page,
  }) => {
    const closed = gate();
    const code = '&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;';
    openWithout(web, 'html.js', `<p id="one">${code}</p><p id="two">${code}</p>`, closed);
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await closed.reached;
    const words = 'Other words, which a script has put into the very same text node.';
    await reader.evaluate(words => {
      (document.querySelector('#one')?.firstChild as Text).data = words;
    }, words);
    closed.release();
    await reader.until(() => document.querySelector('#two yt-embed[state], yt-embed[state]'));
    expect(await reader.evaluate(() => document.querySelector('#one')?.textContent)).toBe(words);
    expect(await reader.evaluate(() => document.querySelectorAll('yt-embed').length)).toBe(1);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
