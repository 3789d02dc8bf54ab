import { expect } from 'vitest';
import { BLOG, blogPage, openBlog } from '../support/blog.ts';
import { eachEngine } from '../support/each-engine.ts';
import { text } from '../support/responders.ts';

const VIDEO = 'nNFCc3nowfg';
const frame = (title: string, src = `https://www.youtube.com/embed/${VIDEO}`) =>
  `<iframe title="${title}" src="${src}"></iframe>`;
const VIMEO = 'https://player.vimeo.com/video/76979871';
const SONG = 'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT';
const TALK = 'https://speakerdeck.com/player/af1c9b53d63b4e6baa85652793ec4ca9';

// The HTML in the page, and the title that its card has to have.
const TITLES: readonly (readonly [what: string, html: string, name: string])[] = [
  [
    'the caption of a figure',
    `<figure><yt-embed src="${VIDEO}"></yt-embed><figcaption>\n  The talk,\n  <em>at last</em> </figcaption></figure>`,
    'The talk, at last',
  ],
  [
    'the caption that stands first',
    `<figure><figcaption>The talk</figcaption><p>{{< youtube ${VIDEO} >}}</p></figure>`,
    'The talk',
  ],
  [
    'the caption of WordPress',
    `<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">${frame('YouTube video player')}</div><figcaption class="wp-element-caption">The talk</figcaption></figure>`,
    'The talk',
  ],
  [
    'a long caption, up to a length',
    `<figure><yt-embed src="${VIDEO}"></yt-embed><figcaption>${'word '.repeat(99)}</figcaption></figure>`,
    'word '.repeat(40),
  ],
  [
    'the author’s title before a caption',
    `<figure><yt-embed src="${VIDEO}" title="Own"></yt-embed><figcaption>Other</figcaption></figure>`,
    'Own',
  ],
  [
    'the title of a shortcode before a caption',
    `<figure><p>{{< youtube id="${VIDEO}" title="Own" >}}</p><figcaption>Other</figcaption></figure>`,
    'Own',
  ],
  ['the title of a shortcode where Hugo had it', '<p>{{< vimeo 76979871 some-class "Own" >}}</p>', 'Own'],
  [
    'no title of which the parser has left small letters',
    '<p>{{<vimeo 76979871 class "My Title">}}</p>',
    'Video on Vimeo',
  ],
  ['what other themes call a title', `<p>{{< youtubeLite id="${VIDEO}" label="Own" >}}</p>`, 'Own'],
  [
    'no empty caption',
    `<figure><yt-embed src="${VIDEO}"></yt-embed><figcaption> </figcaption></figure>`,
    'Video on YouTube',
  ],
  [
    'no caption elsewhere',
    `<yt-embed src="${VIDEO}"></yt-embed><figcaption>x</figcaption>`,
    'Video on YouTube',
  ],
  ['not what YouTube calls all its videos', frame('YouTube video player'), 'Video on YouTube'],
  ['not what Hugo calls all YouTube’s videos', frame('YouTube Video'), 'Video on YouTube'],
  [
    'a title that only begins so',
    frame('YouTube video player in 99 lines'),
    'YouTube video player in 99 lines',
  ],
  ['not what Vimeo calls all its videos', frame('vimeo-player', VIMEO), 'Video on Vimeo'],
  ['the song behind Spotify’s words', frame('Spotify Embed: The Song', SONG), 'The Song'],
  ['not the word that Speaker Deck has for no title', frame('null', TALK), 'Slides on Speaker Deck'],
];

// The name of a card, or of the link that stands for it far from the reader.
const titleIn = (index: number) => {
  const embed = document.querySelectorAll('section')[index]?.querySelector('[state]');
  return (
    embed?.shadowRoot?.querySelector('[part=card]')?.getAttribute('aria-label') ??
    embed?.querySelector('[slot=plain]')?.textContent
  );
};

// A damaged call of the video, which has to become its card without any text left over.
const REPAIRED: readonly (readonly [what: string, html: string])[] = [
  [
    'a call in a list, half of it a quotation',
    `<ul><li>{{&lt; youtube\nid="${VIDEO}"<blockquote><p>}}</p></blockquote></li></ul>`,
  ],
  [
    'a link that took the end along',
    `<p>{{&lt; youtube <a href="https://youtu.be/${VIDEO}%3E%7D%7D">https://youtu.be/${VIDEO}&gt;}}</a></p>`,
  ],
  ['its end in an element', `<p>{{&lt; youtube ${VIDEO} <span>&gt;}}</span></p>`],
  ['its beginning in an element', `<p><span>{{&lt; youtube</span> ${VIDEO} &gt;}}</p>`],
  [
    'a link without its scheme',
    `<p>{{&lt; youtube <a href="http://www.youtube.com/watch?v=${VIDEO}">www.youtube.com/watch?v=${VIDEO}</a> &gt;}}</p>`,
  ],
  [
    'a link whose words are shortened',
    `<p>{{&lt; youtube <a href="https://youtu.be/${VIDEO}">youtu.be/nNFCc…</a> &gt;}}</p>`,
  ],
  ['primes', `<p>{{&lt; youtube id=”${VIDEO}″ start=’90′ &gt;}}</p>`],
  ['a value with a slash that closes', `<p>{{<youtube id=${VIDEO}/>}}</p>`],
  ['an element that was closed at once', `<p>{{<youtube id="${VIDEO}"></youtube>}}</p>`],
  ['entities by number', `<p>{{&lt; youtube &amp;#34;${VIDEO}&amp;#x22; &amp;#62;}}</p>`],
  ['signs that nobody sees', `<p>{{&lt; youtube "\u200b${VIDEO}\ufeff" &gt;}}</p>`],
];

eachEngine((_engine, test) => {
  test('the title of a card is the author’s title, or else the caption of its figure', async ({
    web,
    page,
  }) => {
    openBlog(web, {
      '/': blogPage(
        TITLES.map(([, html]) => `<section>${html}</section>`).join('\n'),
        '<script src="/dist/loader.js" data-load="click"></script>',
      ),
    });
    web.host('player.vimeo.com', text(''));
    web.host('open.spotify.com', text(''));
    const reader = await page();
    await reader.goto(BLOG);
    // Works of one service that have no title are numbered.
    const titles: Record<string, unknown> = {};
    for (const [index, [what]] of TITLES.entries())
      titles[what] = `${await reader.until(titleIn, index)}`.replace(/ \(\d+\)$/, '');
    expect(titles).toEqual(Object.fromEntries(TITLES.map(([what, , name]) => [what, name])));
  });

  test('a damaged call becomes a card, without any text left over', async ({ web, page }) => {
    openBlog(web, {
      '/': blogPage(REPAIRED.map(([, html]) => `<section>${html}</section>`).join('\n')),
    });
    const reader = await page();
    await reader.goto(BLOG);
    const seenIn = (index: number) => {
      const section = document.querySelectorAll('section')[index];
      const src = section?.querySelector('yt-embed[state=card]')?.getAttribute('src');
      return src && `${src} ${[...(section?.innerText ?? '').matchAll(/[{}<>]|youtube /g)].join('')}`;
    };
    for (const [index, [what]] of REPAIRED.entries())
      expect(await reader.until(seenIn, index).catch(String), what).toBe(`${VIDEO} `);
  });

  test('a frame has the title of its card', async ({ web, page }) => {
    openBlog(web, { '/': blogPage(TITLES[2]?.[1] ?? '') });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.click(['yt-embed', 'button']);
    const title = () => document.querySelector('yt-embed')?.shadowRoot?.querySelector('iframe')?.title;
    expect(await reader.until(title)).toBe('The talk');
  });
});
