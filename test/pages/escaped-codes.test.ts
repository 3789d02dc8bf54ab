import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { settle } from '../support/settle.ts';

const VIDEO = 'nNFCc3nowfg';
const TOOT = 'https://mastodon.social/@Gargron/100254678717223630';
const DID = 'did:plc:z72i7hdynmk6r22z27h6tvur';

// Embed code as an engine escapes it.
const words = (code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const frame = (src: string, more = '') => `<iframe src="${src}"${more}></iframe>`;
const film = frame('https://player.vimeo.com/video/76979871', ' width="640" height="360"');
const video = frame(`https://www.youtube.com/embed/${VIDEO}`);
const box = (style: string, code: string) => `<div style="${style}">${code}</div>`;

// The escaped embed code, and the embeds that have to replace it without any text left over.
const CODES: readonly (readonly [what: string, html: string, ...embeds: Record<string, string | null>[]])[] =
  [
    ['a code and a line break', `<p>${words(video)}<br></p>`, { src: VIDEO }],
    ['codes in lines', `<p>${words(video)}<br>${words(film)}</p>`, { src: VIDEO }, { src: '76979871' }],
    [
      'codes in lines and breaks',
      `<p>\n${words(video)}<br>\n<br />\n${words(film)}<br>\n</p>`,
      { src: VIDEO },
      { src: '76979871' },
    ],
    [
      'a code in an element that has its line for itself',
      `<p><span>${words(video)}</span></p>`,
      { src: VIDEO },
    ],
    [
      'a quotation of Mastodon’s',
      `<p>${words(
        `<blockquote class="mastodon-embed" data-embed-url="${TOOT}/embed" style="max-width: 540px; min-width: 270px;"> <a href="${TOOT}" target="_blank"> <div>Post by @Gargron@mastodon.social</div> <div>View on Mastodon</div> </a> </blockquote> <script data-allowed-prefixes="https://mastodon.social/" async src="https://mastodon.social/embed.js"></script>`,
      )}</p>`,
      { provider: 'mastodon', src: 'mastodon.social/@Gargron/100254678717223630' },
    ],
    [
      'a frame of Mastodon’s',
      `<p>${words(
        `<iframe src="${TOOT}/embed" class="mastodon-embed" style="max-width: 100%; border: 0" width="400" allowfullscreen="allowfullscreen"></iframe><script src="https://mastodon.social/embed.js" async="async"></script>`,
      )}</p>`,
      { provider: 'mastodon', src: 'mastodon.social/@Gargron/100254678717223630' },
    ],
    [
      'a quotation of Instagram’s seventh version',
      `<p>${words(
        '<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-version="7" style=" background:#FFF; border:0; max-width:658px; width:99.375%; width:calc(100% - 2px);"><div style="padding:8px;"> <div style=" line-height:0; margin-top:40px; padding:50.0% 0; width:100%;"> <div style=" height:44px; width:44px;"></div></div> <p> <a href="https://www.instagram.com/p/CxOWiQNP2MO/" target="_blank">A post</a></p></div></blockquote>\n<script async defer src="//platform.instagram.com/en_US/embeds.js"></script>',
      )}</p>`,
      { provider: 'instagram', src: 'p/CxOWiQNP2MO', height: null },
    ],
    [
      'a card of Reddit’s',
      `<p>${words(
        '<blockquote class="reddit-card" data-card-created="1577836800"><a href="https://www.reddit.com/r/crystalgrowing/comments/1k33pyx/erythritol/">Erythritol</a> from <a href="http://www.reddit.com/r/crystalgrowing">r/crystalgrowing</a></blockquote>\n<script async src="//embed.redditmedia.com/widgets/platform.js" charset="UTF-8"></script>',
      )}</p>`,
      { provider: 'reddit' },
    ],
    [
      'a quotation of TikTok’s',
      `<p>${words(
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@scout2015/video/6718335390845095173" data-video-id="6718335390845095173" style="max-width: 605px;min-width: 325px;" > <section> <a target="_blank" href="https://www.tiktok.com/@scout2015">@scout2015</a> </section> </blockquote> <script async src="https://www.tiktok.com/embed.js"></script>',
      )}</p>`,
      { provider: 'tiktok', src: '6718335390845095173' },
    ],
    [
      'a quotation of Threads’',
      `<p>${words(
        '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@zuck/post/CuXFPIeLLod" data-text-post-version="0" id="ig-tp-CuXFPIeLLod"><a href="https://www.threads.net/@zuck/post/CuXFPIeLLod"><div>Post by @zuck</div></a></blockquote>\n<script async src="https://www.threads.net/embed.js"></script>',
      )}</p>`,
      { provider: 'threads', src: 'CuXFPIeLLod' },
    ],
    [
      'a quotation of Bluesky’s',
      `<p>${words(
        `<blockquote class="bluesky-embed" data-bluesky-uri="at://${DID}/app.bsky.feed.post/3l6oveex3ii2l" data-bluesky-embed-color-mode="dark"><p lang="en">Words</p>&mdash; Bluesky (<a href="https://bsky.app/profile/${DID}?ref_src=embed">@bsky.app</a>) <a href="https://bsky.app/profile/${DID}/post/3l6oveex3ii2l?ref_src=embed">A day</a></blockquote><script async src="https://embed.bsky.app/static/embed.js" charset="utf-8"></script>`,
      )}</p>`,
      { provider: 'bluesky', src: `${DID}/3l6oveex3ii2l`, theme: 'dark' },
    ],
    [
      'a post of Telegram’s, without its author’s picture',
      `<p>${words(
        '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="durov/68" data-width="100%" data-userpic="false"></script>',
      )}</p>`,
      { provider: 'telegram', src: 'durov/68', userpic: 'false' },
    ],
    [
      'a film with its title and author behind it',
      `<p>${words(
        `${film}\n<p><a href="https://vimeo.com/76979871">The New Vimeo Player</a> from <a href="https://vimeo.com/staff">Vimeo Staff</a> on <a href="https://vimeo.com">Vimeo</a>.</p>`,
      )}</p>`,
      { src: '76979871' },
    ],
    [
      'a film in a box, and its player’s script',
      `<p>${words(
        `${box('padding:75% 0 0 0;position:relative;', frame('https://player.vimeo.com/video/76979871?h=8272103f6e', ' style="position:absolute;top:0;left:0;width:100%;height:100%;"'))}<script src="https://player.vimeo.com/api/player.js"></script>`,
      )}</p>`,
      { src: '76979871', ratio: '1.33' },
    ],
    [
      'slides with their title and author behind them',
      `<p>${words(
        `${frame('//www.slideshare.net/slideshow/embed_code/key/4t1RlFpGSFqzCm', ' width="595" height="485"')} ${box('margin-bottom:5px', ' <strong> <a href="//www.slideshare.net/a/b" title="A talk" target="_blank">A talk</a> </strong> from <strong><a href="//www.slideshare.net/a" target="_blank">A</a></strong> ')}`,
      )}</p>`,
      { provider: 'slideshare' },
    ],
    [
      'a track with its title and author behind it',
      `<p>${words(
        `${frame('https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293', ' width="100%" height="300"')}${box('font-size: 10px; color: #cccccc', '<a href="https://soundcloud.com/forss" title="Forss">Forss</a> · <a href="https://soundcloud.com/forss/flickermood">Flickermood</a>')}`,
      )}</p>`,
      { provider: 'soundcloud', height: '300' },
    ],
    // Quill writes all spaces so.
    [
      'a frame with no-break spaces',
      `<p>${words(frame('https://player.vimeo.com/video/76979871', ' width="640" height="360"')).replaceAll(' ', '&nbsp;')}</p>`,
      { src: '76979871', width: '640', ratio: '1.78' },
    ],
    [
      'a frame with words for who has no frames',
      `<p>${words(
        '<iframe height="300" style="width: 100%;" title="1 > 0" src="https://codepen.io/chriscoyier/embed/gfdDu?default-tab=result" allowfullscreen="true">\n  See the Pen <a href="https://codepen.io/chriscoyier/pen/gfdDu">\n  A pen</a> by Chris (<a href="https://codepen.io/chriscoyier">@chriscoyier</a>).\n</iframe>',
      )}</p>`,
      { provider: 'codepen', src: 'chriscoyier/gfdDu', height: '300', title: '1 > 0' },
    ],
    [
      'a frame of Bandcamp’s',
      `<p>${words(
        '<iframe style="border: 0; width: 350px; height: 470px;" src="https://bandcamp.com/EmbeddedPlayer/album=1971321604/size=large/bgcol=ffffff/linkcol=0687f5/tracklist=false/transparent=true/" seamless><a href="https://a.bandcamp.com/album/b">B by A</a></iframe>',
      )}</p>`,
      { provider: 'bandcamp', src: 'album/1971321604', width: '350', ratio: '0.74' },
    ],
    [
      'a frame with a height by its style',
      `<p>${words(frame('https://codesandbox.io/embed/ynn88nx9x', ' style="width:100%; height:700px; border:0" width="600" height="300"'))}</p>`,
      { src: 'ynn88nx9x', height: '700', width: null, ratio: null },
    ],
    [
      'a frame in a box',
      `<p>${words(box('position: relative; padding-bottom: 62.5%; height: 0;', frame('https://www.loom.com/embed/e5b8c04bca094dd8a5507925ab887002', ' style="position: absolute; width: 100%; height: 100%;"')))}</p>`,
      { provider: 'loom', ratio: '1.60' },
    ],
    [
      'a map of another country',
      `<p>${words(frame('https://www.google.co.nz/maps?q=Auckland&z=9&output=embed'))}</p>`,
      { provider: 'googlemaps' },
    ],
  ];

eachEngine((_engine, test) => {
  test('escaped embed code is replaced as a whole, also several in one paragraph and with its captions and scripts', async ({
    web,
    page,
  }) => {
    openBlog(web, { '/': blogPage(CODES.map(([, html]) => `<section>${html}</section>`).join('\n')) });
    const reader = await page();
    await reader.goto(BLOG);
    const areRead = () =>
      [...document.querySelectorAll('section')].every(section => section.querySelector('[from][state]')) &&
      !document.querySelector('[from]:not([state])');
    await reader.untilWithin(30_000, areRead).catch(() => {});
    const seen = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('section')].map(section => ({
        // Without the link that each embed holds.
        words: [...section.querySelectorAll('[from]')]
          .reduce((text, embed) => text.replace(embed.textContent ?? '', ''), section.innerText)
          .trim(),
        embeds: [...section.querySelectorAll('[from]')].map(({ attributes }) =>
          Object.fromEntries(
            [...attributes].map(({ name, value }) => [
              name,
              name === 'ratio' ? Number(value).toFixed(2) : value,
            ]),
          ),
        ),
      })),
    );
    for (const [index, [what, , ...embeds]] of CODES.entries()) {
      expect(seen[index]?.embeds.length, what).toBe(embeds.length);
      expect(seen[index]?.words, what).toBe('');
      for (const [place, embed] of embeds.entries())
        for (const name in embed)
          expect(seen[index]?.embeds[place]?.[name] ?? null, `${what}: ${name}`).toBe(embed[name]);
    }
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('code of a service that only its class and script tell is read, alone in a page', async ({
    web,
    page,
  }) => {
    const post = 'https://social.example/@a/100254678717223630';
    const code = `<blockquote class="mastodon-embed" data-embed-url="${post}/embed"><a href="${post}">A post</a></blockquote><script async src="https://social.example/embed.js"></script>`;
    openBlog(web, { '/': blogPage(`<p>${words(code)}</p>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('web-embed[provider=mastodon][state=card]'));
    expect(await reader.evaluate(() => document.querySelector('web-embed')?.getAttribute('src'))).toBe(
      'social.example/@a/100254678717223630',
    );
  });

  test('escaped embed code in a block with other text or pictures stays text', async ({ web, page }) => {
    const code = words(video);
    const kept = [
      `<p>Copy this into your page:<br>${code}</p>`,
      `<p>${code}<br>Copy this into your page.</p>`,
      `<p><img src="/own.svg" alt=""> ${code}</p>`,
      `<p><img src="/own.svg" alt="" style="float:left"> ${code}</p>`,
      `<p>${code}<img src="/own.svg" alt=""></p>`,
      `<p>Copy this: <span>${code}</span></p>`,
      `<p><b>Copy</b> ${code}</p>`,
      `<p>${words(`${video}<p>This is how it is done.</p>`)}</p>`,
      `<p>${words(`${video}<script>alert(1)</script>`)}</p>`,
      `<p>${words(`${video}<script src="https://evil.test/x.js"></script>`)}</p>`,
      `<p>${words(video)}<br>${words(frame('https://evil.test/'))}</p>`,
    ].join('\n');
    openBlog(web, { '/': blogPage(`<main>${kept}</main>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(kept);
    expect((await diaryOf(reader)).warnings).toEqual([]);
  });

  test('code of unknown hosts, or with words behind it, and text about tags cause no fetch and no warning', async ({
    web,
    page,
  }) => {
    const kept = [
      `<p>${words(frame('https://evil.test/embed/nNFCc3nowfg'))}</p>`,
      `<p>${words('<script src="https://evil.test/x.js"></script>')}</p>`,
      `<p>${words(video)} shows a video</p>`,
      `<p>Use the ${words('<div id="x">')} tag</p>`,
      `<p>${words('<div id="x">')} is a tag</p>`,
      '<p>{{&lt; lite &gt;}}</p>',
    ].join('\n');
    openBlog(web, { '/': blogPage(`<main>${kept}</main>`) });
    const reader = await page();
    await reader.goto(BLOG);
    await settle(web, reader);
    expect(await reader.evaluate(() => document.querySelector('main')?.innerHTML)).toBe(kept);
    expect(web.log.filter(({ path }) => path.endsWith('/html.js'))).toEqual([]);
    const { warnings } = await diaryOf(reader);
    expect(warnings.filter(line => line.includes('unread-call'))).toEqual([]);
  });
});
