import { readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, otherHosts } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';
import { settle } from '../support/settle.ts';

const VIDEO = 'nNFCc3nowfg';
const POST = '1324621428235268096';
const DECK = '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g';
const TALK = 'af1c9b53d63b4e6baa85652793ec4ca9';
const STYLE = `<style>
  .box { position: relative; padding-bottom: 75%; }
  .wide::before { content: ''; display: block; padding-top: 42.857%; }
  .box iframe, .wide iframe { position: absolute; inset: 0; width: 100%; height: 100%; }
</style>`;

// The embed code in the page, and the tag and some attributes of the element that has to replace it.
const CODES: readonly (readonly [what: string, html: string, embed: Record<string, string | null>])[] = [
  [
    'a frame without a scheme',
    `<iframe src="//www.youtube.com/embed/${VIDEO}"></iframe>`,
    { tag: 'yt-embed', src: VIDEO },
  ],
  [
    'a frame of the old scheme',
    `<iframe src="http://youtube.com/embed/${VIDEO}"></iframe>`,
    { tag: 'yt-embed', src: VIDEO },
  ],
  [
    'a frame with options',
    `<iframe width="560" height="315" title="A talk" src="https://www.youtube-nocookie.com/embed/${VIDEO}?start=90&amp;loop=1"></iframe>`,
    { tag: 'yt-embed', src: VIDEO, title: 'A talk', start: '90', loop: 'true', width: '560' },
  ],
  [
    'a frame whose theme loads it late',
    `<iframe data-src="https://www.youtube.com/embed/${VIDEO}" src="about:blank"></iframe>`,
    { tag: 'yt-embed', src: VIDEO },
  ],
  [
    'a frame whose plug-in loads it late, by another name',
    `<iframe data-lazy-src="https://www.youtube.com/embed/${VIDEO}?start=9" src="about:blank" width="400" height="300"></iframe>`,
    { tag: 'yt-embed', src: VIDEO, start: '9', ratio: '1.33' },
  ],
  [
    'a frame in a box with a style',
    `<div style="position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;"><iframe width="1" height="1" src="https://www.youtube.com/embed/${VIDEO}" style="position: absolute; top: 0; left: 0; width: 100%; height: 100%;"></iframe></div>`,
    { tag: 'yt-embed', src: VIDEO, fill: 'true', width: null, parent: 'div' },
  ],
  [
    'a frame in a box with a class',
    `<div class="box">\n<iframe src="https://www.youtube.com/embed/${VIDEO}"></iframe>\n</div>`,
    { tag: 'yt-embed', src: VIDEO, fill: 'true', parent: 'div' },
  ],
  [
    'a frame in a box that keeps its ratio by what is before it, with a caption',
    `<figure><div class="wide" style="position: relative"><iframe src="https://www.youtube.com/embed/${VIDEO}"></iframe></div><figcaption>Words</figcaption></figure>`,
    { tag: 'yt-embed', src: VIDEO, fill: 'true', parent: 'div' },
  ],
  [
    'Flash of old',
    `<object width="425" height="344"><param name="movie" value="http://www.youtube.com/v/${VIDEO}&amp;hl=en&amp;fs=1&amp;"><embed src="http://www.youtube.com/v/${VIDEO}&amp;hl=en&amp;fs=1&amp;" type="application/x-shockwave-flash" width="425" height="344"></object>`,
    { tag: 'yt-embed', src: VIDEO, width: '425' },
  ],
  [
    'an object alone',
    `<object data="https://www.youtube.com/v/${VIDEO}"></object>`,
    { tag: 'yt-embed', src: VIDEO },
  ],
  [
    'somebody else’s light player',
    `<lite-youtube videoid="${VIDEO}" playlabel="A talk" params="start=90"><a href="https://youtu.be/${VIDEO}">A talk</a></lite-youtube>`,
    { tag: 'yt-embed', src: VIDEO, title: 'A talk', start: '90' },
  ],
  [
    'a player of AMP',
    `<amp-youtube data-videoid="${VIDEO}" layout="responsive" width="480" height="360"></amp-youtube>`,
    { tag: 'yt-embed', src: VIDEO, ratio: '1.33', width: null },
  ],
  [
    'somebody else’s light player of Vimeo',
    '<lite-vimeo videoid="76979871" videotitle="A film"><div class="ltv-playbtn"></div></lite-vimeo>',
    { tag: 'web-embed', provider: 'vimeo', src: '76979871', title: 'A film' },
  ],
  [
    'a player of AMP, of another service',
    '<amp-dailymotion data-videoid="x8m8jex" layout="responsive" width="480" height="270"></amp-dailymotion>',
    { tag: 'web-embed', provider: 'dailymotion', src: 'x8m8jex' },
  ],
  [
    'somebody else’s light player, with a moment of its own',
    `<lite-youtube videoid="${VIDEO}" videoStartAt="90" playlistid="PL0KIyGGnp6N5hkS6mxCtFFKLvkmdJGdX5"></lite-youtube>`,
    { tag: 'yt-embed', src: VIDEO, start: '90', list: 'PL0KIyGGnp6N5hkS6mxCtFFKLvkmdJGdX5' },
  ],
  [
    'a player of AMP with a size and options',
    `<amp-youtube data-videoid="${VIDEO}" width="480" height="360" data-param-loop="1" data-param-onclick="alert(1)"></amp-youtube>`,
    { tag: 'yt-embed', src: VIDEO, width: '480', ratio: '1.33', loop: 'true', onclick: null },
  ],
  [
    'a frame of Vimeo, without what its player shows',
    '<iframe src="https://player.vimeo.com/video/76979871?title=0&amp;byline=0&amp;portrait=0" width="640" height="360"></iframe>',
    { tag: 'web-embed', src: '76979871', showtitle: 'false', byline: 'false', portrait: 'false' },
  ],
  [
    'a frame of a host of its own',
    '<iframe src="https://nimaboscarino-hotdog-gradio.hf.space" width="850" height="450"></iframe>',
    { tag: 'web-embed', provider: 'huggingface', src: 'nimaboscarino-hotdog-gradio' },
  ],
  [
    'a deck of somebody with a domain at Google',
    `<iframe data-src="https://docs.google.com/a/example.com/presentation/d/${DECK}/embed?rm=minimal" src=""></iframe>`,
    { tag: 'slides-embed', src: DECK, rm: 'minimal' },
  ],
  [
    'a sheet of somebody with two accounts at Google',
    '<iframe src="https://docs.google.com/spreadsheets/u/1/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/pubhtml?widget=true"></iframe>',
    {
      tag: 'web-embed',
      provider: 'googlesheets',
      src: '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms/pubhtml',
    },
  ],
  [
    'a map of another country',
    '<iframe src="//www.google.co.nz/maps?q=Auckland&amp;z=9&amp;output=embed"></iframe>',
    { tag: 'web-embed', provider: 'googlemaps', src: 'q/Auckland', zoom: '9' },
  ],
  [
    'a quotation of Instagram without its caption',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxOWiQNP2MO/" data-instgrm-version="14"><a href="https://www.instagram.com/p/CxOWiQNP2MO/">A post</a></blockquote>',
    { tag: 'web-embed', provider: 'instagram', hidecaption: 'true' },
  ],
  [
    'a quotation of Instagram with its caption',
    '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/CxOWiQNP2MO/" data-instgrm-version="14"><a href="https://www.instagram.com/p/CxOWiQNP2MO/">A post</a></blockquote>',
    { tag: 'web-embed', provider: 'instagram', hidecaption: null },
  ],
  [
    'a deck’s script with a slide',
    `<script async class="speakerdeck-embed" data-slide="5" data-id="${TALK}" data-ratio="1.33333333333333" src="//speakerdeck.com/assets/embed.js"></script>`,
    { tag: 'speakerdeck-embed', src: TALK, slide: '5', ratio: '1.33' },
  ],
  [
    'a deck’s script with a slide in its id',
    `<script async class="speakerdeck-embed" data-id="${TALK}?slide=69" src="//speakerdeck.com/assets/embed.js"></script>`,
    { tag: 'speakerdeck-embed', src: TALK, slide: '69' },
  ],
  [
    'the oldest script of a deck',
    `<script src="http://speakerdeck.com/embed/4edf11f72a2b980050009919.js?size=preview"></script>`,
    { tag: 'speakerdeck-embed', src: '4edf11f72a2b980050009919' },
  ],
  [
    'a quotation of X with a video',
    `<blockquote class="twitter-video" data-lang="en"><p>Words</p>&mdash; A (@chezou) <a href="https://twitter.com/chezou/status/${POST}">A day</a></blockquote>`,
    { tag: 'tweet-embed', src: POST, user: 'chezou' },
  ],
  [
    'a frame of what a channel sends live',
    '<iframe src="https://www.youtube.com/embed/live_stream?channel=UCBR8-60-B28hp2BmDPdntcQ"></iframe>',
    { tag: 'yt-embed', src: 'UCBR8-60-B28hp2BmDPdntcQ' },
  ],
  [
    'a frame with options of its player',
    `<iframe src="https://www.youtube.com/embed/${VIDEO}?rel=0&amp;showinfo=0&amp;cc_load_policy=1"></iframe>`,
    { tag: 'yt-embed', src: VIDEO, rel: '0', cc_load_policy: '1' },
  ],
  [
    'a quotation of X',
    `<blockquote class="twitter-tweet" data-theme="dark"><p lang="en">Good evening, see <a href="https://t.co/x">this</a></p>&mdash; A (@chezou) <a href="https://twitter.com/chezou/status/${POST}?ref_src=x">November 6, 2020</a></blockquote>`,
    { tag: 'tweet-embed', src: POST, user: 'chezou', theme: 'dark', card: 'Good evening, see this' },
  ],
  [
    'a quotation of X with a link behind that to its post, and options',
    `<blockquote class="twitter-tweet" data-conversation="none" data-cards="hidden"><p>Words</p><a href="https://twitter.com/chezou/status/${POST}">A day</a> <a href="https://example.com/via">via</a></blockquote>`,
    { tag: 'tweet-embed', src: POST, conversation: 'none', cards: 'hidden' },
  ],
  [
    'a quotation of X with a width',
    `<blockquote class="twitter-tweet" data-width="400"><p>Words</p><a href="https://twitter.com/chezou/status/${POST}">A day</a></blockquote>`,
    { tag: 'tweet-embed', src: POST, width: '400' },
  ],
  [
    'a frame with a width of the page’s own',
    `<iframe data-width="300" src="https://www.youtube.com/embed/${VIDEO}"></iframe>`,
    { tag: 'yt-embed', src: VIDEO, width: null },
  ],
  [
    'a frame with notes of the page’s own',
    `<iframe data-id="77" data-url="https://example.com/share" data-src="" src="https://www.youtube.com/embed/${VIDEO}"></iframe>`,
    { tag: 'yt-embed', src: VIDEO },
  ],
  [
    'a further frame with notes of the page’s own, and a size by style',
    '<iframe data-url="https://example.com/share" src="https://codesandbox.io/embed/ynn88nx9x" style="width:100%; height:700px; border:0"></iframe>',
    { tag: 'web-embed', src: 'ynn88nx9x', height: '700', width: null },
  ],
  [
    'a further frame with a height that is a share of the window',
    '<iframe src="https://codesandbox.io/embed/ynn88nx9x" style="width:100%; height:80vh"></iframe>',
    { tag: 'web-embed', src: 'ynn88nx9x', height: null, ratio: null },
  ],
  [
    'a further frame with one size by attributes and another by style',
    '<iframe src="https://codesandbox.io/embed/ynn88nx9x" width="400" height="300" style="width:100%; max-width:900px; height:550.5px"></iframe>',
    { tag: 'web-embed', src: 'ynn88nx9x', height: '550', width: null, ratio: null },
  ],
  [
    'a further frame with a size by attributes and a style that says none',
    '<iframe src="https://codesandbox.io/embed/ynn88nx9x" width="400" height="300" style="max-width:100%; height:30em"></iframe>',
    { tag: 'web-embed', src: 'ynn88nx9x', width: '400', ratio: '1.33' },
  ],
  [
    'a further frame with a ratio by style',
    '<iframe src="https://codesandbox.io/embed/ynn88nx9x" style="width:100%; aspect-ratio: 4 / 3"></iframe>',
    { tag: 'web-embed', src: 'ynn88nx9x', ratio: '1.33' },
  ],
  [
    'a quotation of Reddit with a height',
    '<blockquote class="reddit-embed-bq" data-embed-height="316"><a href="https://www.reddit.com/r/crystalgrowing/comments/1k33pyx/erythritol/">Erythritol</a></blockquote>',
    { tag: 'web-embed', provider: 'reddit', height: '316' },
  ],
  [
    'what Instagram’s script has put before its quotation',
    '<iframe class="instagram-media instagram-media-rendered" id="instagram-embed-0" src="https://www.instagram.com/p/CxOWiQNP2MO/embed/captioned/?cr=1&amp;v=14#%7B%7D" height="0" style="max-width: 540px; width: calc(100% - 2px); position: absolute"></iframe><blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxOWiQNP2MO/?utm_source=ig_embed" data-instgrm-version="14"><a href="https://www.instagram.com/p/CxOWiQNP2MO/">A post</a></blockquote>',
    { tag: 'web-embed', provider: 'instagram', hidecaption: 'true', ratio: null, embeds: '1' },
  ],
  [
    'what Threads’ script has put before its quotation',
    '<iframe class="text-post-media text-post-media-rendered" src="https://www.threads.net/@zuck/post/CuXFPIeLLod/embed/"></iframe>\n<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@zuck/post/CuXFPIeLLod"><a href="https://www.threads.net/@zuck/post/CuXFPIeLLod">A post</a></blockquote>',
    { tag: 'web-embed', provider: 'threads', src: 'CuXFPIeLLod', embeds: '1' },
  ],
  [
    'a frame of a post before the quotation of another',
    '<iframe src="https://www.instagram.com/p/CxOWiQNP2MO/embed/"></iframe><blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BxOWiQNP2MO/"><a href="https://www.instagram.com/p/BxOWiQNP2MO/">A post</a></blockquote>',
    { tag: 'web-embed', provider: 'instagram', src: 'p/CxOWiQNP2MO', embeds: '2' },
  ],
  [
    'what TikTok’s script has put into its quotation',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@scout2015/video/6718335390845095173" data-video-id="6718335390845095173"><iframe src="https://www.tiktok.com/embed/v2/6718335390845095173?lang=en"></iframe></blockquote>',
    { tag: 'web-embed', provider: 'tiktok', src: '6718335390845095173', embeds: '1' },
  ],
  [
    'a quotation of Reddit with options',
    '<blockquote class="reddit-embed-bq" data-embed-theme="dark" data-embed-showmedia="false"><a href="https://www.reddit.com/r/crystalgrowing/comments/1k33pyx/erythritol/">Erythritol</a></blockquote>',
    { tag: 'web-embed', provider: 'reddit', theme: 'dark', showmedia: 'false' },
  ],
  [
    'Flash of another host of YouTube’s',
    `<object data="http://youtube.googleapis.com/v/${VIDEO}" width="425" height="344"></object>`,
    { tag: 'yt-embed', src: VIDEO, width: '425' },
  ],
  [
    'Flash of Vimeo',
    '<embed src="http://vimeo.com/moogaloop.swf?clip_id=76979871&amp;server=vimeo.com" width="400" height="225">',
    { tag: 'web-embed', provider: 'vimeo', src: '76979871' },
  ],
  [
    'an escaped code of Flash, behind a heading',
    `<h2>A talk</h2>&lt;object width="425" height="344"&gt;&lt;param name="movie" value="http://www.youtube.com/v/${VIDEO}"&gt;&lt;/object&gt;`,
    { tag: 'yt-embed', src: VIDEO },
  ],
  [
    'an escaped code of Docswell',
    '<p>&lt;script async class="docswell-embed" src="https://www.docswell.com/assets/libs/docswell-embed/docswell-embed.min.js" data-src="https://www.docswell.com/slide/LK7J5V/embed" data-aspect="0.75"&gt;&lt;/script&gt;</p>',
    { tag: 'web-embed', provider: 'docswell', src: 'LK7J5V', ratio: '1.33' },
  ],
  [
    'what X’s script has made of one',
    `<div class="twitter-tweet twitter-tweet-rendered"><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=${POST}&amp;theme=dark" style="width: 550px; height: 600px"></iframe></div>`,
    { tag: 'tweet-embed', src: POST, theme: 'dark' },
  ],
  [
    'an escaped code',
    `<p>&lt;iframe src="https://docs.google.com/presentation/d/${DECK}/embed?loop=true" width="800" height="600" style="border:0"&gt;&lt;/iframe&gt;</p>`,
    { tag: 'slides-embed', src: DECK, loop: 'true', width: '800', ratio: '1.33' },
  ],
];

/**
 * The form of a code: its element, and the class of a quotation. A size comes from the page's styles, so each code with a
 * style or class is a form of its own.
 */
const formOf = ([what, html]: (typeof CODES)[number]) =>
  /<(?:iframe|div|figure)[^>]* (?:style|class)=/.test(html)
    ? what
    : (/^<(?:p>&lt;)?[\w-]+(?: class=\S+)?/.exec(html)?.[0] ?? what);

// The relevant part of X's own script: it counts its runs and the blockquotes that it finds.
const WIDGETS = `window.x = { runs: (window.x?.runs ?? 0) + 1, found: document.querySelectorAll('blockquote.twitter-tweet').length };`;

eachEngine((engine, test) => {
  test('embed codes of all kinds are replaced, with their options and sizes', async ({ web, page }) => {
    const codes = rowsIn(engine, CODES, formOf);
    const body = codes.map(([, html]) => `<section>${html}</section>`).join('\n');
    // A post's card gives way to its frame.
    const onClick = '<script src="/dist/loader.js" data-load="click"></script>';
    openBlog(web, { '/': blogPage(`${STYLE}${body}<p>The end.</p>`, onClick) });
    const reader = await page();
    await reader.goto(BLOG);
    const areRead = () =>
      [...document.querySelectorAll('section')].every(section => section.querySelector('[from][state]')) &&
      !document.querySelector('[from]:not([state])');
    await reader.untilWithin(30_000, areRead).catch(() => {});
    // Far from the reader a post is a link.
    await reader.evaluate(
      async places => {
        for (const place of places) {
          const post = document.querySelectorAll('section')[place]?.querySelector('[from]');
          post?.scrollIntoView();
          while (post && !post.shadowRoot?.querySelector('[part=card]'))
            await new Promise(requestAnimationFrame);
        }
      },
      [...codes.keys()].filter(place => codes[place]?.[2].card),
    );
    const seen = await reader.evaluate(() =>
      [...document.querySelectorAll('section')].map(section => {
        const element = section.querySelector('[from]');
        const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [
          name,
          name === 'ratio' ? Number(value).toFixed(2) : value,
        ]);
        return {
          tag: element?.localName ?? null,
          parent: element?.parentElement?.localName ?? null,
          embeds: `${section.querySelectorAll('[from]').length}`,
          card: element?.shadowRoot?.querySelector('.words p:not(.by)')?.textContent?.trim() ?? null,
          ...Object.fromEntries(attributes),
        } as Record<string, string | null>;
      }),
    );
    for (const [index, [what, , embed]] of codes.entries()) {
      for (const name in embed) expect(seen[index]?.[name] ?? null, `${what}: ${name}`).toBe(embed[name]);
    }
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('escaped code within prose, of unknown hosts or with other content stays text, and so do lone links without `links`', async ({
    web,
    page,
  }) => {
    const kept = [
      `<p>Write &lt;iframe src="https://www.youtube.com/embed/${VIDEO}"&gt;&lt;/iframe&gt; into your page.</p>`,
      '<p>&lt;iframe src="https://evil.test/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;</p>',
      `<p>&lt;iframe src="https://www.youtube.com/embed/${VIDEO}" onload="alert(1)"&gt;&lt;/iframe&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>`,
      '<p>&lt;script src="https://evil.test/x.js"&gt;&lt;/script&gt;</p>',
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
      `<p><a href="https://youtu.be/${VIDEO}">https://youtu.be/${VIDEO}</a></p>`,
      `<p><a href="https://x.com/chezou/status/${POST}">https://x.com/chezou/status/${POST}</a></p>`,
    ].join('\n');
    openBlog(web, { '/': blogPage(`<main>${kept}</main>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(kept);
    expect(await reader.evaluate(() => document.querySelectorAll('[from]').length)).toBe(0);
    expect(otherHosts(web)).toEqual([]);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('under Trusted Types escaped code needs the policy `dompurify`, and stays text without it', async ({
    web,
    page,
  }) => {
    const code = `${CODES.find(([what]) => what === 'an escaped code')?.[1]}<p>{{&lt; youtube "${VIDEO}" /&gt;}}</p>`;
    const policy = (names: string) =>
      `default-src 'none'; script-src 'self'; style-src 'self'; frame-src https://docs.google.com; img-src 'self' https://i.ytimg.com; require-trusted-types-for 'script'; trusted-types ${names}`;
    const reader = await page();
    for (const [names, decks] of [
      ['lit-html dompurify', 1],
      ['lit-html', 0],
    ] as const) {
      openBlog(web, { '/': blogPage(`<main>${code}</main>`) }, { 'content-security-policy': policy(names) });
      await reader.goto(BLOG);
      await reader.until(() => document.querySelector('yt-embed[provider]'));
      await reader.until(
        decks =>
          document.querySelectorAll('slides-embed[provider]').length === decks || !('trustedTypes' in window),
        decks,
      );
      const { errors, violations } = await diaryOf(reader);
      expect(errors).toEqual([]);
      if (decks) expect(violations).toEqual([]);
    }
  });

  test('with `links` in `data-upgrade` a paragraph that is only a link becomes an embed; without `code` escaped code is ignored, and no file is fetched for it', async ({
    web,
    page,
  }) => {
    const link = (href: string, words = href) => `<p><a href="${href}">${words}</a></p>`;
    const video = `https://youtu.be/${VIDEO}`;
    const away = 'https://vk.com/away.php?to=https%3A%2F%2Fyoutu.be%2FnNFCc3nowfg&amp;el=snippet';
    const taken = [
      link(video),
      link(`https://x.com/chezou/status/${POST}`),
      // Pages that redirect.
      link(away, video).replace('<a', '<a id="film"'),
      link(`https://www.google.com/url?sa=D&amp;q=${video}&amp;ust=1`, `youtu.be/${VIDEO}`),
    ];
    const kept = [
      link(away, 'https://youtu.be/aaaaaaaaaaa'),
      link(away, 'A talk'),
      link('https://vk.com/away.php?to=https%3A%2F%2Fevil.test%2F', 'https://evil.test/'),
      link('https://vk.com/away.php?to=javascript:alert(1)', 'javascript:alert(1)'),
      link(`https://youtu.be/${VIDEO}`, 'A talk'),
      link('https://www.youtube.com/@somebody'),
      link('https://evil.test/watch?v=nNFCc3nowfg'),
      `<p>See <a href="https://youtu.be/${VIDEO}">https://youtu.be/${VIDEO}</a></p>`,
    ];
    const code = CODES.find(([what]) => what === 'an escaped code')?.[1];
    const html = `<main>${taken.join('')}</main><aside>${kept.join('')}</aside><section>${code}</section>`;
    openBlog(web, {
      '/': blogPage(html, '<script src="/dist/loader.js" data-upgrade="iframes links"></script>'),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(count => document.querySelectorAll('main [provider]').length === count, taken.length);
    expect(
      await reader.evaluate(() =>
        [...document.querySelectorAll('main [provider]')].map(embed => embed.getAttribute('src')),
      ),
    ).toEqual([VIDEO, POST, VIDEO, VIDEO]);
    expect(await reader.evaluate(() => document.querySelector('#film')?.localName)).toBe('yt-embed');
    await reader.until(() => !document.querySelector('aside [from]'));
    expect(await reader.evaluate(() => document.querySelector('aside')?.innerHTML)).toBe(kept.join(''));
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelector('section')?.textContent)).toContain(
      '<iframe src="https://docs',
    );
    expect(web.log.filter(({ path }) => path.endsWith('/html.js'))).toEqual([]);
  });

  test('the post of the demo shows its seven embeds when its Markdown engine escapes HTML; a vendor’s script runs once and finds no blockquote', async ({
    web,
    page,
  }) => {
    const post = markdownIt().render(readFileSync('demo/post.md', 'utf8').replace(/^---[\s\S]*?---/, ''));
    const quotation = CODES.find(([what]) => what === 'a quotation of X')?.[1];
    const script = '<script async src="https://platform.twitter.com/widgets.js"></script>';
    openBlog(web, { '/': blogPage(`${quotation}${script}<main>${post}</main><p>The end.</p>`) });
    web.host('platform.twitter.com', text(WIDGETS, { type: 'text/javascript' }));
    const reader = await page();
    await reader.goto(BLOG);
    await reader.untilWithin(20_000, () => document.querySelectorAll('main [from][provider]').length === 7);
    const count = (tag: string) => document.querySelectorAll(`main ${tag}`).length;
    const counts = ['yt-embed', 'slides-embed', 'speakerdeck-embed', 'tweet-embed'].map(tag =>
      reader.evaluate(count, tag),
    );
    expect(await Promise.all(counts)).toEqual([1, 2, 3, 1]);
    expect(web.log.filter(({ path }) => path.endsWith('/html.js'))).toHaveLength(1);
    await reader.until(() => document.querySelector('body > tweet-embed[provider]') && 'x' in window);
    expect(await reader.evaluate(() => JSON.stringify((window as unknown as { x: unknown }).x))).toBe(
      '{"runs":1,"found":0}',
    );
  });
});
