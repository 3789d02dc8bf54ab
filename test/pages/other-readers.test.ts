import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import type { Page } from '../support/browsers/page.ts';
import { eachEngine, isFirst, type PageTest } from '../support/each-engine.ts';
import { packageFile } from '../support/package-file.ts';
import { later } from '../support/release.ts';
import { settle } from '../support/settle.ts';

const DECK = '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g';
const TALK = 'af1c9b53d63b4e6baa85652793ec4ca9';

/** Works as authors write them, and the address of each. */
const WORKS: readonly (readonly [html: string, address: string])[] = [
  [
    '<p>{{&lt; youtube id="nNFCc3nowfg" title="The opening talk" &gt;}}</p>',
    'https://www.youtube.com/watch?v=nNFCc3nowfg',
  ],
  ['<p>{{&lt; vimeo 76979871 &gt;}}</p>', 'https://vimeo.com/76979871'],
  [
    '<p>{{&lt; spotify track 4cOdK2wGLETKBW3PvgPWq1 &gt;}}</p>',
    'https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWq1',
  ],
  [
    '<p>{{&lt; tweet user="chezou" id="1324621428235268096" &gt;}}</p>',
    'https://x.com/chezou/status/1324621428235268096',
  ],
  [`<p>{{&lt; googleslides ${DECK} &gt;}}</p>`, `https://docs.google.com/presentation/d/${DECK}`],
  [`<p>{{&lt; speakerdeck ${TALK} &gt;}}</p>`, `https://speakerdeck.com/player/${TALK}`],
  [
    '<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" title="The closing talk"></iframe>',
    'https://www.youtube.com/watch?v=aaaaaaaaaaa',
  ],
  [
    '<div class="box"><iframe src="https://player.vimeo.com/video/22439234"></iframe></div>',
    'https://vimeo.com/22439234',
  ],
  [
    '<blockquote class="twitter-tweet"><p lang="en">Words that were said that evening</p>&mdash; aki (@chezou) <a href="https://twitter.com/chezou/status/20">May 1, 2020</a></blockquote>',
    'https://x.com/chezou/status/20',
  ],
  [
    `<script async class="speakerdeck-embed" data-id="${TALK.replace('a', 'b')}" src="//speakerdeck.com/assets/embed.js"></script>`,
    `https://speakerdeck.com/player/${TALK.replace('a', 'b')}`,
  ],
  [
    '<figure><iframe src="https://open.spotify.com/embed/track/4PTG3Z6ehGkBFwjybzWkR8"></iframe><figcaption>The music between</figcaption></figure>',
    'https://open.spotify.com/track/4PTG3Z6ehGkBFwjybzWkR8',
  ],
  ['<yt-embed src="bbbbbbbbbbb"></yt-embed>', 'https://www.youtube.com/watch?v=bbbbbbbbbbb'],
  [
    '<yt-embed src="ccccccccccc"><a href="https://youtu.be/ccccccccccc">Written by hand</a></yt-embed>',
    'https://youtu.be/ccccccccccc',
  ],
];

const words = (number: number) =>
  `<p>Paragraph number ${number} says, in a sentence of its own, what was shown on that evening, and why it is worth an hour.</p>`;

const ARTICLE = `<article><h1>An evening</h1>${WORKS.map(([html], index) => words(index) + html).join('\n')}</article>`;

/** Opens the post, and waits until all of its embeds have been read. */
async function openPost({ web, page }: PageTest): Promise<Page> {
  openBlog(web, {
    '/': blogPage(ARTICLE),
    '/readability.js': packageFile('@mozilla/readability/Readability.js'),
  });
  const reader = await page({ width: 1000, height: 800 });
  await reader.goto(BLOG);
  await reader.until(count => document.querySelectorAll('[state] a').length === count, WORKS.length);
  await settle(web, reader);
  return reader;
}

/** The HTML that Firefox's reader mode makes of the page. */
const readable = (reader: Page) =>
  reader.evaluate(async () => {
    const copy = document.cloneNode(true) as Document;
    await new Promise(done => {
      document.head.append(
        Object.assign(document.createElement('script'), { src: '/readability.js', onload: done }),
      );
    });
    type Mode = new (document: Document) => { parse(): { content: string } | null };
    const { Readability } = window as unknown as { Readability: Mode };
    return new Readability(copy).parse()?.content ?? '';
  });

const FRAME = 'https://www.youtube.com/embed/nNFCc3nowfg';

const addresses = WORKS.map(([, address]) => address);

// Applies the print styles to the screen, as no driver can print in every engine, and returns the visible text of each embed,
// with the addresses of its links.
const onPaper = () => {
  const embeds = [...document.querySelectorAll<HTMLElement>('[from]')];
  for (const root of [document, ...embeds.map(({ shadowRoot }) => shadowRoot)])
    for (const { cssRules } of root?.adoptedStyleSheets ?? [])
      for (const rule of cssRules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        const { mediaText } = rule.media;
        rule.media.mediaText = mediaText.replace('print', 'all');
      }
  const isSeen = ({ parentElement: around }: Node) => {
    const { color = '', visibility = '' } = around ? getComputedStyle(around) : {};
    return visibility === 'visible' && !/^rgba.*, 0\)$/.test(color) && !!around?.getClientRects().length;
  };
  const addressOf = (link: Element) => {
    const { content } = getComputedStyle(link, '::after');
    return /href|http/.test(content) ? (link as HTMLAnchorElement).href : '';
  };
  return embeds.map(embed => {
    const nodes = [embed, embed.shadowRoot].flatMap(root => {
      const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker?.nextNode()) found.push(walker.currentNode);
      return found;
    });
    const links = [embed, embed.shadowRoot].flatMap(root => [...(root?.querySelectorAll('a') ?? [])]);
    return [
      ...nodes.filter(isSeen).map(({ textContent }) => textContent),
      ...links.filter(link => link.getClientRects().length).map(addressOf),
    ].join(' ');
  });
};

eachEngine((engine, test) => {
  test('the text of the page holds a link for each work and the words of a quotation, and no braces, also in a reader mode and as a saved page', async ({
    web,
    page,
  }) => {
    const reader = await openPost({ web, page });
    const text = (await reader.evaluate(() => document.querySelector('article')?.textContent)) ?? '';
    expect(text).not.toMatch(/[{}]/);
    for (const name of [
      'The opening talk',
      'Video on Vimeo',
      'Post by @chezou on X',
      'Words that were said that evening',
      'The music between',
      'Written by hand',
    ])
      expect(text).toContain(name);
    expect(
      await reader.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('[state] a')].map(a => a.href),
      ),
    ).toEqual(addresses.map(address => expect.stringContaining(address)));

    // The reader mode works on text only, which is the same in every engine.
    if (isFirst(engine)) {
      const html = await readable(reader);
      for (const address of addresses) expect(html).toContain(address);
      for (const index of WORKS.keys()) expect(html).toContain(`Paragraph number ${index} says`);
      expect(html).toContain('Words that were said that evening');
    }

    // A saved page shows its links without the script, and its embeds with it.
    const saved = await reader.evaluate(() => document.body.innerHTML);
    openBlog(web, { '/': blogPage(saved, ''), '/again': blogPage(saved) });
    await reader.goto(BLOG);
    const seen = () =>
      [...document.querySelectorAll<HTMLElement>('[state]')].map(embed => {
        const link = embed.querySelector('a');
        return (link?.getBoundingClientRect().height ?? 0) > 10 ? link?.href : embed.outerHTML;
      });
    expect(await reader.evaluate(seen)).toEqual(addresses.map(address => expect.stringContaining(address)));
    await reader.goto(`${BLOG}again`);
    await reader.until(
      count =>
        [...document.querySelectorAll('[state]')].filter(({ shadowRoot }) => shadowRoot?.firstElementChild)
          .length === count,
      WORKS.length,
    );
    await settle(web, reader);
    const first = () =>
      document.querySelector('[state]')?.shadowRoot?.querySelector('[part=card]')?.ariaLabel;
    expect(await reader.until(first)).toBe('The opening talk');
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('what was set aside is put back as it was when the work turns out to be wrong', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<main><p>Before {{&lt; youtube nNFCc3nowfg &gt;}} after.</p><p>{{% vimeo 76979871 %}}</p></main>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('[state] a').length === 2);
    await reader.evaluate(() => {
      for (const embed of document.querySelectorAll('[state]')) embed.setAttribute('src', 'no such work');
    });
    const left = () => !document.querySelector('[state]') && document.querySelector('main')?.innerHTML;
    expect(await reader.until(left)).toBe(
      '<p>Before {{&lt; youtube nNFCc3nowfg &gt;}} after.</p><p>{{% vimeo 76979871 %}}</p>',
    );
  });

  test('on paper a call is a name and an address, also while its frame loads', async ({ web, page }) => {
    const calls = WORKS.map(([html]) => html).filter(html => html.includes('{{'));
    openBlog(web, { '/': blogPage(calls.join('')) });
    web.host('platform.twitter.com', () => {});
    const reader = await page({ width: 800, height: 800 });
    await reader.goto(BLOG, { wait: 'none' });
    await reader.until(() => document.querySelector('tweet-embed[state=loading]'));
    await reader.until(count => document.querySelectorAll('[from] a').length === count, calls.length);
    const printed = await reader.evaluate(onPaper);
    for (const [index, text] of printed.entries()) {
      expect(text).toContain(addresses[index]);
      expect(text).not.toMatch(/Loading|\{/);
    }
  });

  if (!isFirst(engine)) return;

  test('the links of fifty embeds have fifty names, which stay when more are added', async ({
    web,
    page,
  }) => {
    const calls = Array.from({ length: 48 }, (_, n) => `<p>{{&lt; youtube aaaaaaaaa${n + 10} &gt;}}</p>`);
    openBlog(web, { '/': blogPage(`<main>${calls.join('')}</main>{{&lt; vimeo 1 &gt;}}`) });
    const reader = await page();
    await reader.goto(BLOG);
    const names = async (count: number) => {
      await reader.until(count => document.querySelectorAll('[state] a').length === count, count);
      return reader.evaluate(() =>
        [...document.querySelectorAll('[state]')].map(embed => {
          const link = embed.shadowRoot?.querySelector('[part=link]');
          return link?.ariaLabel?.replace('Open on YouTube: ', '') ?? embed.querySelector('a')?.textContent;
        }),
      );
    };
    const first = await names(49);
    const numbered = Array.from({ length: 47 }, (_, n) => `Video on YouTube (${n + 2})`);
    expect(first).toEqual(['Video on YouTube', ...numbered, 'Video on Vimeo']);
    await reader.evaluate(() =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML('afterbegin', '<p>{{&lt; youtube bbbbbbbbbbb &gt;}}</p>'),
    );
    const all = ['Video on YouTube (49)', ...first];
    expect(await names(50)).toEqual(all);
    await reader.evaluate(async () => {
      const embeds = [...document.querySelectorAll<HTMLElement & { requestUpdate(): void }>('[state]')];
      for (const embed of embeds) embed.requestUpdate();
      await new Promise(resolve => setTimeout(resolve, 100));
    });
    expect(await names(50)).toEqual(all);
  });

  test('paper has what the author wrote while the elements are on their way', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(`<p>{{< youtube nNFCc3nowfg >}}</p><iframe src="${FRAME}" title="A talk"></iframe>`),
      // It never answers.
      [later('elements')]: () => {},
    });
    const reader = await page();
    await reader.goto(BLOG, { wait: 'none' });
    await reader.until(() => document.querySelectorAll('yt-embed').length === 2);
    await reader.evaluate(onPaper);
    const written = await reader.evaluate(() =>
      [...document.querySelectorAll('yt-embed')].map(embed =>
        // Chromium resolves the names.
        getComputedStyle(embed, '::before').content.replace(
          /"([^"]*)"|attr\((\w+)\) ?/g,
          (_, text, name) => text ?? embed.getAttribute(name) ?? '',
        ),
      ),
    );
    expect(written).toEqual(['youtube nNFCc3nowfg ', FRAME]);
  });
});
