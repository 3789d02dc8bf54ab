import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { gate } from '../support/gate.ts';
import { later } from '../support/release.ts';
import { folder, text } from '../support/responders.ts';
import type { Web } from '../support/web.ts';

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

const thirdParties = (web: Web) => web.hosts().filter(host => host !== 'blog.example');

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
      thirdParties(web).filter(
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

  test('a page fetches only the files of its own providers', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(
        '<p>{{< vimeo 76979871 >}}</p><web-embed src="https://vimeo.com/1"></web-embed>',
        CLICK_TAG,
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelectorAll('[state=card][provider=vimeo]').length === 2);
    // Safari requires the play command soon after the click, so there `playback` is fetched in advance.
    const safari = await reader.evaluate(() => /^Apple/.test(navigator.vendor));
    // The element does not name its provider, so `find-provider` is needed.
    const names = ['provider-hosts', 'elements', 'loader', 'providers/vimeo', 'find-provider', 'frames'];
    if (safari) names.push('playback');
    const fetched = () => web.log.map(({ path }) => path).filter(path => path.startsWith('/dist/'));
    await expect
      .poll(() => fetched().toSorted(), { timeout: 10_000 })
      .toEqual(names.map(name => (name === 'loader' ? '/dist/loader.js' : later(name))).toSorted());
    expect(thirdParties(web)).toEqual([]);
  });

  test('an embed has its size before its descriptor is loaded', async ({ web, page }) => {
    const catalogue = gate();
    const body = '<p>{{< spotify track 4cOdK2wGLETKBW3PvgPWqT >}}</p><p>{{< vimeo 76979871 >}}</p>';
    openBlog(web, {
      '/': blogPage(body, CLICK_TAG),
      [later('find-provider')]: async (request, response) => {
        await catalogue.pass();
        return folder('build/site')(request, response);
      },
    });
    const reader = await page({ width: 800 });
    await reader.goto(BLOG, { wait: 'none' });
    await reader.until(
      () => customElements.get('web-embed') && document.querySelectorAll('web-embed').length === 2,
    );
    const statesAndSizes = () =>
      [...document.querySelectorAll('web-embed')].map(e => [
        e.getAttribute('state'),
        e.clientHeight,
        e.clientWidth,
      ]);
    const [early, late] = (await reader.evaluate(statesAndSizes)) as [
      [null, number, number],
      [null, number, number],
    ];
    // A row that waits for a click is as high as its words.
    expect(early).toEqual([null, 70, early[2]]);
    // The caption is below the frame.
    expect(late).toEqual([null, Math.round((late[2] * 9) / 16 + 54.4), late[2]]);
    catalogue.release();
    await reader.until(() => document.querySelectorAll('web-embed[state=card]').length === 2);
    expect(await reader.evaluate(statesAndSizes)).toEqual([
      ['card', ...early.slice(1)],
      ['card', ...late.slice(1)],
    ]);
  });

  test('a call or element without a known provider stays as it was, and the console says why; a link card has no button, and its provider is not contacted', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        '<p>{{< togetter "https://togetter.com/li/1234567" >}}</p><main><p>{{< embed "https://unknown.example/a" >}}</p><p>{{< vimeo "https://evil.test/1" >}}</p><p>{{< pdf "//" >}}</p>' +
          '<web-embed src="https://unknown.example/b">Words</web-embed><web-embed src="abc">Words</web-embed></main>',
      ),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(
      () =>
        document.querySelectorAll('web-embed[state=refused]').length === 2 &&
        !document.querySelector('main [from]'),
    );
    expect(
      await reader.evaluate(() => document.querySelector('main')?.innerText.replace(/\s+/g, ' ').trim()),
    ).toBe(
      '{{< embed "https://unknown.example/a" >}} {{< vimeo "https://evil.test/1" >}} {{< pdf "//" >}} Words Words',
    );
    // The sentences are fetched when the page is idle.
    const codes = async () => (await diaryOf(reader)).warnings.map(line => line.split(/[: ]+/)[1]).toSorted();
    await expect
      .poll(codes)
      .toEqual(['bad-id', 'foreign-address', 'unknown-address', 'unknown-address', 'unknown-name']);
    expect((await diaryOf(reader)).errors).toEqual([]);

    const parts = () => {
      const root = document.querySelector('web-embed')?.shadowRoot;
      const link = root?.querySelector('a');
      return (
        link && [link.href, root?.querySelector('button'), root?.querySelector('[part=note]')?.textContent]
      );
    };
    expect(await reader.until(parts)).toEqual([
      'https://togetter.com/li/1234567',
      null,
      'You can only see this on Togetter.',
    ]);
    expect(thirdParties(web)).toEqual([]);
  });

  test('without `find-provider` the author’s text is restored', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage('<p>{{< vimeo 76979871 >}}</p><p>{{< youtube nNFCc3nowfg >}}</p>'),
      [later('find-provider')]: text('', { status: 500 }),
    });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(
      () => document.querySelector('yt-embed[state=card]') && !document.querySelector('web-embed'),
    );
    expect(await reader.evaluate(() => document.querySelector('p')?.textContent)).toBe(
      '{{< vimeo 76979871 >}}',
    );
    await expect
      .poll(async () => (await diaryOf(reader)).warnings[0])
      .toMatch(/^\[shortcode-embeds\] elements-unreachable: a file/);
  });

  test('a `web-embed` follows a new `src`, and has its options as properties; the URL of a Twitch frame contains the host of the page', async ({
    web,
    page,
  }) => {
    const body =
      '<web-embed src="https://vimeo.com/76979871"></web-embed><main>{{< twitch monstercat >}}</main>';
    openBlog(web, { '/': blogPage(body, CLICK_TAG) });
    web.host('player.twitch.tv', text('<title>A stream</title>'));
    const reader = await page();
    await reader.goto(BLOG);
    const link = () => document.querySelector('web-embed')?.shadowRoot?.querySelector('a')?.href;
    expect(await reader.until(link)).toBe('https://vimeo.com/76979871');
    const set = (name: string, value: string) =>
      Object.assign(document.querySelector('web-embed') ?? {}, { [name]: value });
    await reader.evaluate(set, 'start', '1m30s');
    await reader.until(() => document.querySelector('web-embed')?.getAttribute('start') === '90');
    expect(await reader.until(link)).toBe('https://vimeo.com/76979871#t=90s');
    await reader.evaluate(() => document.querySelector('web-embed')?.setAttribute('start', '5'));
    await reader.until(() =>
      document.querySelector('web-embed')?.shadowRoot?.querySelector('a')?.href.endsWith('#t=5s'),
    );
    await reader.evaluate(set, 'src', 'https://www.twitch.tv/videos/12345678');
    await reader.until(() => document.querySelector('web-embed')?.matches('[provider=twitch]'));
    expect(await reader.until(link)).toMatch(/^https:\/\/www\.twitch\.tv\/videos\/12345678/);

    await reader.click(['main [provider=twitch]', 'button']);
    await reader.until(() => document.querySelector('main [state=ready]'));
    const asked = web.log.find(({ host }) => host === 'player.twitch.tv');
    expect(new URL(asked?.path ?? '', 'https://a').searchParams.get('parent')).toBe('blog.example');
  });

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
    expect(thirdParties(web)).toEqual(['api.github.com']);
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
