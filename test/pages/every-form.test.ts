import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog, otherHosts } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';

// No frame loads by itself, so all requests come from the actions of the test.
const CLICK_TAG = '<script src="/dist/loader.js" data-load="click"></script>';

const FOUND: readonly (readonly [
  what: string,
  html: string,
  provider: string,
  src: string,
  height?: number,
])[] = [
  ['a shortcode', '<p>{{< vimeo 76979871 >}}</p>', 'vimeo', '76979871'],
  [
    'a shortcode of less height',
    '<p>{{< spotify track 4cOdK2wGLETKBW3PvgPWqT >}}</p>',
    'spotify',
    'track/4cOdK2wGLETKBW3PvgPWqT',
    152,
  ],
  [
    'a shortcode by its address',
    '<p>{{< spotify "https://open.spotify.com/album/1DFixLWuPkv3KT3TnV35m3?si=x" >}}</p>',
    'spotify',
    'album/1DFixLWuPkv3KT3TnV35m3',
    352,
  ],
  [
    'a name that says nothing',
    '<p>{{< embed "https://www.tiktok.com/@scout2015/video/6718335390845095173" >}}</p>',
    'tiktok',
    '6718335390845095173',
  ],
  ['a video of anybody', '<p>{{< video "https://vimeo.com/76979871#t=30s" >}}</p>', 'vimeo', '76979871'],
  ['a video of YouTube', '<p>{{< video nNFCc3nowfg >}}</p>', 'youtube', 'nNFCc3nowfg'],
  [
    'a document of Google',
    '<p>{{< gdocs src="https://docs.google.com/document/d/1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvWxYz/edit" >}}</p>',
    'googledocs',
    '1A2b3C4d5E6f7G8h9I0jKlMnOpQrStUvWxYz',
  ],
  [
    'a file of the page’s own site',
    '<p>{{< pdf "/files/a%20talk.pdf" >}}</p>',
    'pdf',
    'https://blog.example/files/a%20talk.pdf',
  ],
  ['a name of the owner’s own', '<p>{{< clip 76979871 >}}</p>', 'vimeo', '76979871'],
  [
    'a frame',
    '<iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e" width="640" height="360"></iframe>',
    'vimeo',
    '76979871',
  ],
  [
    'a frame without a scheme',
    '<iframe src="//open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT" width="100%" height="80"></iframe>',
    'spotify',
    'track/4cOdK2wGLETKBW3PvgPWqT',
    80,
  ],
  ['a tag with an id alone', '<web-embed provider="vimeo" src="76979871"></web-embed>', 'vimeo', '76979871'],
  [
    'a tag with an address of YouTube',
    '<web-embed src="https://youtu.be/nNFCc3nowfg"></web-embed>',
    'youtube',
    'nNFCc3nowfg',
  ],
  [
    'a quotation of Instagram',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/CxOWiQNP2MO/?utm_source=x" data-instgrm-version="14"><a href="https://www.instagram.com/reel/CxOWiQNP2MO/">A post</a></blockquote>',
    'instagram',
    'reel/CxOWiQNP2MO',
  ],
  [
    'an old quotation of Instagram',
    '<blockquote class="instagram-media" data-instgrm-version="7"><p><a href="https://www.instagram.com/p/CxOWiQNP2MO/">A post</a></p></blockquote>',
    'instagram',
    'p/CxOWiQNP2MO',
  ],
  [
    'a quotation of TikTok',
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@scout2015/video/6718335390845095173" data-video-id="6718335390845095173"><section><a href="https://www.tiktok.com/@scout2015">@scout2015</a></section></blockquote>',
    'tiktok',
    '6718335390845095173',
  ],
  [
    'a quotation of Bluesky',
    '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3l6oveex3ii2l"><p lang="en">Words of it</p>&mdash; <a href="https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur?ref_src=embed">Bluesky</a></blockquote>',
    'bluesky',
    'did:plc:z72i7hdynmk6r22z27h6tvur/3l6oveex3ii2l',
  ],
  [
    'a quotation of Mastodon',
    '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@Gargron/100254678717223630/embed"><a href="https://mastodon.social/@Gargron/100254678717223630">Post</a></blockquote>',
    'mastodon',
    'mastodon.social/@Gargron/100254678717223630',
  ],
  [
    'a quotation of Reddit',
    '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/crystalgrowing/comments/1k33pyx/erythritol/">Erythritol</a><br> by <a href="https://www.reddit.com/user/a/">u/a</a> in <a href="https://www.reddit.com/r/crystalgrowing/">crystalgrowing</a></blockquote>',
    'reddit',
    'r/crystalgrowing/comments/1k33pyx',
  ],
  [
    'a quotation of Threads',
    '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@zuck/post/CuXFPIeLLod"><a href="https://www.threads.net/@zuck/post/CuXFPIeLLod">Post</a></blockquote>',
    'threads',
    'CuXFPIeLLod',
  ],
  [
    'a script of GitHub',
    '<script src="https://gist.github.com/spf13/7896402.js?file=img.html"></script>',
    'gist',
    '7896402',
  ],
  [
    'an escaped code',
    '<p>&lt;iframe src="https://player.vimeo.com/video/76979871"&gt;&lt;/iframe&gt;</p>',
    'vimeo',
    '76979871',
  ],
  // These are below a gap, so that their pictures are not fetched.
  ['a tag', '<web-embed src="https://dai.ly/x8m8jex"></web-embed>', 'dailymotion', 'x8m8jex'],
  [
    'a lone link to a host with www',
    '<p><a href="https://www.youtube.com/watch?v=nNFCc3nowfg">https://www.youtube.com/watch?v=nNFCc3nowfg</a></p>',
    'youtube',
    'nNFCc3nowfg',
  ],
  [
    'a lone link',
    '<p><a href="https://codepen.io/team/codepen/pen/PNaGbb">https://codepen.io/team/codepen/pen/PNaGbb</a></p>',
    'codepen',
    'team/codepen/PNaGbb',
  ],
];

const LEFT = [
  '<p>{{< note >}}What readers should know{{< /note >}}</p>',
  '<p>{{< figure src="a.png" >}}</p>',
  '<blockquote class="wp-block-quote">Words of a person</blockquote>',
  '<iframe src="https://www.google.com/recaptcha/api2/anchor?k=player"></iframe>',
  '<iframe src="https://www.facebook.com/plugins/like.php?href=x"></iframe>',
];

/** The form in the page: the name of a shortcode or element, and whether its code is escaped or its address is whole. */
const formOf = ([what, html]: (typeof FOUND)[number]) =>
  /^(?:a tag|a lone|a file|a name|a video)/.test(what)
    ? what
    : (/^<(?:p>\{\{|p>&lt;)?[\w-]*/.exec(html)?.[0] ?? what);

eachEngine((engine, test) => {
  test('embeds of `web-embed` providers are found in every form, and no provider is contacted before a click', async ({
    web,
    page,
  }) => {
    const head =
      '<script src="/dist/loader.js" data-load="click" data-alias="clip=vimeo" data-upgrade="iframes vendors code links"></script>';
    const rows = rowsIn(engine, FOUND, formOf);
    const gap = '<div style="height: 4000px"></div>';
    const body = [...rows.map(([what, html]) => (what === 'a tag' ? `${gap}${html}` : html)), ...LEFT]
      .map(html => `<section>${html}</section>`)
      .join('');
    openBlog(web, { '/': blogPage(`${body}<p>The end.</p>`, head) });
    const reader = await page({ width: 800 });
    await reader.goto(BLOG);
    const done = (count: number) =>
      document.querySelectorAll('section [provider][src][state=card]').length >= count;
    await reader.untilWithin(30_000, done, rows.length).catch(() => {});
    const seen = await reader.evaluate(() =>
      [...document.querySelectorAll('section')].map(section => {
        const { localName } = section.querySelector('[provider]') ?? section;
        const value = (name: string) => section.querySelector('[provider]')?.getAttribute(name) ?? '';
        return [localName, value('provider'), value('src')] as const;
      }),
    );
    for (const [index, [what, , provider, src]] of rows.entries())
      expect(seen[index]?.slice(1), what).toEqual([provider, src]);
    const left = await reader.evaluate(
      count =>
        [...document.querySelectorAll('section')]
          .slice(count)
          .map(({ innerHTML }) => innerHTML.replaceAll('&lt;', '<').replaceAll('&gt;', '>')),
      rows.length,
    );
    expect(left).toEqual(LEFT);
    const { errors } = await diaryOf(reader);
    expect(errors).toEqual([]);
    await expect
      .poll(async () => (await diaryOf(reader)).warnings)
      .toEqual([
        '[shortcode-embeds] unknown-name: no provider has a shortcode of this name: {{< figure src="a.png" >}} <p>',
      ]);
    // The browser requests raw frames and scripts before a script can stop it; no other host is contacted.
    const begun = [
      'player.vimeo.com',
      'open.spotify.com',
      'gist.github.com',
      'www.google.com',
      'www.facebook.com',
    ];
    expect(
      otherHosts(web).filter(
        host => !begun.includes(host) && host !== 'shots.codepen.io' && host !== 'i.ytimg.com',
      ),
    ).toEqual([]);
  });

  test('a row has the height of a frame that comes by itself, and else that of its words', async ({
    web,
    page,
  }) => {
    const rows = FOUND.filter(([, , , , height]) => height);
    const body = rows.map(([, html]) => html).join('');
    openBlog(web, { '/': blogPage(body), '/click': blogPage(body, CLICK_TAG) });
    web.host('open.spotify.com', () => undefined);
    const reader = await page({ width: 800 });
    const heights = () =>
      [...document.querySelectorAll('web-embed')].flatMap(({ shadowRoot, clientHeight }) =>
        shadowRoot?.querySelector('[part=card]') ? clientHeight : [],
      );
    await reader.goto(BLOG);
    await expect.poll(() => reader.evaluate(heights)).toEqual(rows.map(([, , , , height]) => height));
    await reader.goto(`${BLOG}click`);
    await expect.poll(() => reader.evaluate(heights)).toEqual(rows.map(() => 70));
    await reader.click(['web-embed', 'button']);
    await expect.poll(async () => (await reader.evaluate(heights))[0]).toBe(rows[0]?.[4]);
  });
});
