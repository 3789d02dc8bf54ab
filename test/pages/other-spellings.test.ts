import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';

const VIDEO = 'https://www.youtube.com/embed/nNFCc3nowfg';
const PAGE = 'https://www.youtube.com/watch?v=nNFCc3nowfg';
const POST = '1324621428235268096';
const POST_PAGE = `https://twitter.com/chezou/status/${POST}`;
const DECK = '1rXz8uSgl2Bv4qGTt0hEUTZqY6n0dWv5cFzJwKk3mJxQ';

const frame = (attributes: string) => `<iframe ${attributes}></iframe>`;
const encoded = encodeURIComponent;

type Row = readonly [kind: string, html: string, provider: string, src: string];

const video = (kind: string, html: string): Row => [kind, html, 'youtube', 'nNFCc3nowfg'];

const ROWS: readonly Row[] = [
  video('backslashes', `<p>{{\\&lt; video "${PAGE}" \\&gt;}}</p>`),
  video('backslashes', '<p>{{\\&lt; youtube nNFCc3nowfg \\&gt;}} words</p>'),
  video('a quoted name', '<p>{{&lt; "youtube" nNFCc3nowfg &gt;}}</p>'),
  video('a quoted name', `<p>{{&lt; “video” “${PAGE}” &gt;}}</p>`),
  video('spaces', '<p>{{ &lt; youtube nNFCc3nowfg &gt; }}</p>'),
  ['spaces', `<p>{{ &lt; tweet ${POST} &gt; }}</p>`, 'twitter', POST],
  ['spaces', `<p>{{ &lt;tweet ${POST}&gt; }}</p>`, 'twitter', POST],
  video('a component', '<p>&lt;YouTube id="nNFCc3nowfg" /&gt;</p>'),
  video('a component', '<p>&lt;YouTube id={"nNFCc3nowfg"}&gt;&lt;/YouTube&gt;</p>'),
  video('a component', `<div>&lt;Video url='${PAGE}'/&gt;</div>`),
  ['a component', `<p>&lt;Tweet id={\`${POST}\`} /&gt;</p>`, 'twitter', POST],
  video('a broken line', '<p>{{&lt; youtube nNFCc3nowfg title="What is<br>new" &gt;}} words</p>'),
  video('a broken line', '<p>{{&lt; youtube nNFCc3nowfg title=“What’s<br>\nnew?” width=300 &gt;}}</p>'),
  video('a broken line in a plain call', '<p>{{&lt; youtube nNFCc3nowfg title=“What’s\nnew?” &gt;}}</p>'),
  video('a broken line in a plain call', `<p>{{&lt; video ${VIDEO} title=“What’s\nnew?” &gt;}}</p>`),
  [
    'semicolons',
    frame(`src="https://docs.google.com/presentation/embed?id=${DECK};start=false;loop=true"`),
    'googleslides',
    DECK,
  ],
  video('a page in a frame', frame(`src="${PAGE}"`)),
  video('a page in a frame', frame('src="https://youtu.be/nNFCc3nowfg"')),
  [
    'several videos in a frame',
    frame('src="https://www.youtube.com/embed?playlist=nNFCc3nowfg,aaaaaaaaaaa"'),
    'youtube',
    'nNFCc3nowfg,aaaaaaaaaaa',
  ],
  video('a page in a frame', frame('src="https://m.youtube.com/embed/nNFCc3nowfg"')),
  video(
    'an intermediary',
    frame(
      `src="https://cdn.embedly.com/widgets/media.html?src=${encoded(VIDEO)}&amp;url=${encoded(PAGE)}&amp;schema=youtube"`,
    ),
  ),
  video(
    'an intermediary',
    frame(`data-src="https://cdn.iframe.ly/api/iframe?url=${encoded(PAGE)}&amp;key=x"`),
  ),
  video('Zenn', frame('src="https://embed.zenn.studio/youtube#zenn-embedded__1" data-content="nNFCc3nowfg"')),
  [
    'Zenn',
    frame(`src="https://embed.zenn.studio/tweet#z" data-content="${encoded(POST_PAGE)}"`),
    'twitter',
    POST,
  ],
  video('Zenn', frame(`src="https://embed.zenn.studio/card#z" data-content="${encoded(PAGE)}"`)),
  video('a lazy loader', frame(`data-opt-src="${VIDEO}"`)),
  video('a lazy loader', frame(`src="about:blank" data-breeze="${VIDEO}"`)),
  video('a lazy loader', frame(`data-original="${VIDEO}"`)),
  video('a lazy loader', frame(`data-url="${VIDEO}"`)),
  // The page's own attribute, and a frame that only the repair code knows.
  [
    'an attribute of the page',
    frame('src="https://www.loom.com/embed/0281766fa2d04bb788eaf19e65135184" data-url="/share/1"'),
    'loom',
    '0281766fa2d04bb788eaf19e65135184',
  ],
];

// These look alike and are something else.
const LEFT: readonly string[] = [
  '<p>{{&lt; "a" &gt;}}</p>',
  '<p>{{ a &lt; b }}</p>',
  '<p>{{ &lt; b }}</p>',
  '<p>{{ &lt;figure src="a.png"&gt; }}</p>',
  '<p>&lt;YouTube id="nNFCc3nowfg" /&gt; is a component</p>',
  '<p>&lt;YouTube /&gt;</p>',
  '<p>&lt;video src="a.mp4"&gt;&lt;/video&gt;</p>',
  '<p>&lt;Figure id="1" /&gt;</p>',
  frame('src="https://cdn.embedly.com/widgets/media.html?url=https%3A%2F%2Fexample.org%2F"'),
  frame('src="https://cdn.embedly.com/widgets/media.html?src=javascript%3Aalert(1)"'),
  frame('src="https://embed.zenn.studio/mermaid#z" data-content="graph%20TD"'),
  frame('src="https://embed.zenn.studio/youtube#z" data-content="%"'),
];

eachEngine((engine, test) => {
  test('further spellings of calls, frames of intermediaries and lazy loaders are embeds of their services', async ({
    web,
    page,
  }) => {
    const rows = rowsIn(engine, ROWS, ([kind]) => kind);
    const body = [...rows.map(([, html]) => html), ...LEFT]
      .map(html => `<section>${html}</section>`)
      .join('');
    openBlog(web, {
      '/': blogPage(body, '<script src="/dist/loader.js" data-load="click"></script>'),
    });
    const reader = await page({ height: 3000 });
    await reader.goto(BLOG, { wait: 'none' });
    const found = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('section')].map(section => {
          const embed = section.querySelector('[from][state=card]');
          return embed
            ? [embed.getAttribute('provider'), embed.getAttribute('src')]
            : section.innerHTML.replaceAll('&amp;', '&');
        }),
      );
    const expected = [
      ...rows.map(([, , provider, src]) => [provider, src]),
      ...LEFT.map(html => html.replaceAll('&amp;', '&')),
    ];
    await expect.poll(found, { timeout: 20_000 }).toEqual(expected);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });
});
