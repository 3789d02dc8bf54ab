import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { expectLeftAlone, sectionsOf } from '../support/left-alone.ts';
import { settle } from '../support/settle.ts';

const POST = 'https://www.facebook.com/20531316728/posts/10154009990506729/';
const FILM = 'https://www.facebook.com/facebook/videos/10153231379946729/';
const POST_ID = '1324621428235268096';

const pen = (attributes: string) =>
  `<p class="codepen" ${attributes} style="height: 300px; display: flex"><span>See the Pen <a href="https://codepen.io/chriscoyier/pen/gfdDu">A pen</a> by Chris.</span></p>`;
const post = (box: string) =>
  `${box}<blockquote cite="https://graph.facebook.com/1/posts/2/" class="fb-xfbml-parse-ignore">Words of <a href="https://www.facebook.com/facebook/">Facebook</a></blockquote></div>`;
const block = (inside: string, after = '') =>
  `<figure class="wp-block-embed is-type-video wp-block-embed-youtube wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">${inside}</div>${after}</figure>`;

type Row = readonly [kind: string, html: string, attributes: Readonly<Record<string, string>>, text?: string];

/** Elements that a script or an engine would fill, the attributes of the embed in their place, and the text beside it. */
const ROWS: readonly Row[] = [
  [
    'a pen',
    pen(
      'data-height="400" data-theme-id="dark" data-default-tab="css,result" data-slug-hash="gfdDu" data-user="chriscoyier" data-pen-title="My pen"',
    ),
    {
      provider: 'codepen',
      src: 'chriscoyier/gfdDu',
      tab: 'css,result',
      theme: 'dark',
      height: '400',
      title: 'My pen',
    },
  ],
  [
    'a private pen',
    pen(`data-slug-hash="gfdDu" data-user="" data-height="Infinity" data-token="${'0a'.repeat(16)}"`),
    { provider: 'codepen', src: `anon/gfdDu/${'0a'.repeat(16)}`, height: '' },
  ],
  ['a pen', pen('data-slug-hash="gfdDu"'), { provider: 'codepen', src: 'anon/gfdDu' }],
  [
    'a post of Facebook',
    post(`<div class="fb-post" data-href="${POST}" data-width="450" data-show-text="false">`),
    { provider: 'facebook', src: '20531316728/posts/10154009990506729', width: '450', showtext: 'false' },
  ],
  [
    'a video of Facebook',
    post(`<div class="fb-video" data-href="${FILM}" data-width="auto">`),
    { provider: 'facebook', src: 'facebook/videos/10153231379946729' },
  ],
  [
    'an embed of WordPress',
    block('\nhttps://www.youtube.com/watch?v=nNFCc3nowfg&amp;t=20s\n'),
    { provider: 'youtube', src: 'nNFCc3nowfg', start: '20' },
  ],
  [
    'a pin',
    '<a data-pin-do="embedPin" data-pin-width="large" href="https://www.pinterest.com/pin/99360735500167749/"></a>',
    { provider: 'pinterest', src: '99360735500167749' },
  ],
  [
    'an embed of WordPress',
    block('https://vimeo.com/76979871', '<figcaption>A <a href="/more">caption</a></figcaption>'),
    { provider: 'vimeo', src: '76979871' },
    'A caption',
  ],
  [
    'an embed of WordPress',
    block('<p>https://vimeo.com/76979871</p>'),
    { provider: 'vimeo', src: '76979871' },
  ],
  // The engine has put the vendor's quotation there, and a sanitizer has taken its class.
  [
    'a quotation in an embed of WordPress',
    block(
      `<blockquote><p>Words</p>&mdash; A Name (@a_name) <a href="https://twitter.com/a_name/status/${POST_ID}">2020</a></blockquote>`,
    ),
    { provider: 'twitter', src: POST_ID },
  ],
];

// Elements that look alike: filled ones, those without a work, and those of others.
const LEFT = [
  '<p class="codepen" data-prefill=\'{"title":"a"}\'>An own pen</p>',
  `<div class="codepen" data-prefill="">${'<pre data-lang="css">a { }</pre>'}</div>`,
  pen('data-slug-hash="a b"'),
  post('<div class="fb-post">'),
  post('<div class="fb-post" data-href="https://example.org/posts/1">'),
  post(`<div class="fb-page" data-href="https://www.facebook.com/facebook">`),
  `<div class="fb-video" data-href="${FILM}"><span><iframe title="a" src="/own"></iframe></span>${post('<div>')}</div>`,
  '<a data-pin-do="buttonPin" href="https://www.pinterest.com/pin/create/button/">Pin it</a>',
  '<a data-pin-do="embedBoard" href="https://www.pinterest.com/pinterest/official-news/">A board</a>',
  // Kept by the author, hidden, or written by the reader.
  pen('data-embeds-ignore data-slug-hash="gfdDu"'),
  pen('class="codepen" hidden data-slug-hash="gfdDu"').replace('display: flex', ''),
  pen('contenteditable="true" data-slug-hash="gfdDu"'),
  block('https://youtu.be/nNFCc3nowfg').replace('__wrapper"', '__wrapper" data-embeds-ignore'),
  block('https://youtu.be/nNFCc3nowfg').replace('__wrapper"', '__wrapper" style="display: none"'),
  block('https://youtu.be/nNFCc3nowfg').replace('<figure', '<figure contenteditable="true"'),
  pen('data-slug-hash="gfdDu"').replace('<span>', '<span data-embeds-ignore>'),
  post(`<div class="fb-post" data-href="${POST}">`).replace(
    'Words of',
    '<span data-embeds-ignore>Words</span> of',
  ),
  // The author's own words or pictures in it or around it.
  pen('data-slug-hash="gfdDu"').replace('</p>', '<img alt="" src="/own.svg"></p>'),
  post(`<div class="fb-post" data-href="${POST}">`).replace('</div>', '<h2>Mine</h2></div>'),
  `<article class="fb-post" data-href="${POST}"><blockquote>He <a href="https://example.org/embed">said</a></blockquote></article>`,
  block('<code>https://youtu.be/nNFCc3nowfg</code>'),
  '<p>My <a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99360735500167749/">pin</a></p>',
  '<a data-pin-do="embedPin" href="https://youtu.be/nNFCc3nowfg"></a>',
  post('<div class="fb-video" data-href="https://youtu.be/nNFCc3nowfg">'),
  // The class of something else.
  '<ul><li class="codepen">My <a href="https://codepen.io/chriscoyier/pen/gfdDu">pen</a></li></ul>',
  '<a class="codepen" href="https://codepen.io/chriscoyier"><i class="codepen icon"></i></a>',
  '<div class="codepen"><p><a href="https://youtu.be/nNFCc3nowfg">https://youtu.be/nNFCc3nowfg</a></p></div>',
  '<blockquote class="codepen">My <a href="https://codepen.io/chriscoyier/pen/gfdDu">pen</a></blockquote>',
  block('https://example.org/post'),
  block('https://youtu.be/nNFCc3nowfg and words'),
  block(''),
  block('<p>https://youtu.be/nNFCc3nowfg</p><p>https://vimeo.com/76979871</p>'),
  block('<p>Words</p>'),
  '<div><p>https://youtu.be/nNFCc3nowfg</p></div>',
  block('Words', '<figcaption>https://youtu.be/nNFCc3nowfg</figcaption>'),
  '<figure class="wp-block-embed"><a href="https://youtu.be/nNFCc3nowfg">https://youtu.be/nNFCc3nowfg</a></figure>',
];

const LOADER = '<script src="/dist/loader.js" data-load="click"></script>';
eachEngine((engine, test) => {
  test('an element that a script or an engine would fill becomes the embed that it stands for, with its options', async ({
    web,
    page,
  }) => {
    const rows = rowsIn(engine, ROWS, ([kind]) => kind);
    openBlog(web, { '/': blogPage(sectionsOf(rows.map(([, html]) => html)), LOADER) });
    const reader = await page({ height: 5000 });
    await reader.goto(BLOG, { wait: 'none' });
    const found = () =>
      reader.evaluate(
        names =>
          [...document.querySelectorAll('section')].map((section, index) => {
            const embed = section.querySelector('[from][state=card]');
            if (!embed) return [section.innerHTML];
            const text = [...section.querySelectorAll('figcaption')]
              .map(({ textContent }) => textContent)
              .join();
            const values = (names[index] ?? []).map(name => [name, embed.getAttribute(name) ?? '']);
            return [Object.fromEntries(values), text];
          }),
        rows.map(([, , attributes]) => Object.keys(attributes)),
      );
    await expect
      .poll(found, { timeout: 20_000 })
      .toEqual(rows.map(([, , attributes, text = '']) => [attributes, text]));
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  // The readings do not depend on the engine.
  if (engine !== 'chromium') return;

  test('one that is filled, or that names no work of a known service, stays as it was', async ({
    web,
    page,
  }) => {
    await expectLeftAlone(web, page, LEFT, LOADER);
  });

  test('no such element is replaced without `vendors`', async ({ web, page }) => {
    const body = `<main>${ROWS.map(([, html]) => html).join('')}</main>`;
    const tag = LOADER.replace('data-load', 'data-upgrade="iframes links" data-load');
    openBlog(web, { '/': blogPage(body, tag) });
    const reader = await page({ height: 3000 });
    await reader.goto(BLOG);
    await settle(web, reader);
    const embeds = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('[from]')].map(embed => embed.getAttribute('provider')),
      );
    await expect.poll(embeds, { timeout: 10_000 }).toEqual([]);
  });
});
