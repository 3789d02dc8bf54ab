import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { expectLeftAlone, sectionsOf } from '../support/left-alone.ts';

const lines = (...texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('');

const VIDEO = 'yt-embed nNFCc3nowfg 90';

type Row = readonly [kind: string, html: string, seen: readonly string[]];

const PEN = '&lt;iframe height="300" title="A pen" src="https://codepen.io/chriscoyier/embed/gfdDu"&gt;';
const POST =
  '&lt;blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/CxOWiQNP2MO/"&gt;A post&lt;/blockquote&gt;';
const SCRIPT = '&lt;script async src="//www.instagram.com/embed.js"&gt;&lt;/script&gt;';
const FRAME = '&lt;iframe src="https://www.youtube.com/embed/nNFCc3nowfg"&gt;&lt;/iframe&gt;';
const SLIDES =
  '&lt;script async class="speakerdeck-embed" data-id="af1c9b53d63b4e6baa85652793ec4ca9" src="//speakerdeck.com/assets/embed.js"&gt;&lt;/script&gt;';

const TRACK =
  '&lt;iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/forss/flickermood"&gt;&lt;/iframe&gt;';

const LONG = Array.from({ length: 30 }, () => `title="${'word '.repeat(200)}"`);

/** Calls and codes of which an editor has made a paragraph for each line, and the embeds and words that a reader sees. */
const ROWS: readonly Row[] = [
  ['paragraphs', lines('{{&lt; youtube', 'id="nNFCc3nowfg"', 'start="90" &gt;}}'), [VIDEO]],
  [
    'paragraphs with words around',
    `<p>Before</p>\n${lines('{{&lt; youtube', '  nNFCc3nowfg', '  start=90', '&gt;}}')}\n<p>After</p>`,
    ['Before', VIDEO, 'After'],
  ],
  [
    'boxes of lines',
    '<div>{{&lt;&nbsp;youtube</div><div><span>&nbsp;id="nNFCc3nowfg"</span></div><div>start="90"&nbsp;&gt;}}</div>',
    [VIDEO],
  ],
  [
    'lines in elements',
    '<p><span>{{&lt; youtube</span></p> <p><span>id="</span><span>nNFCc3nowfg</span>"<br>start="90"</p> <p><span>&gt;}}</span></p>',
    [VIDEO],
  ],
  [
    'two calls',
    lines('{{&lt; youtube', 'nNFCc3nowfg', 'start=90 &gt;}}', '{{&lt; vimeo', '76979871 &gt;}}'),
    [VIDEO, 'web-embed 76979871 '],
  ],
  [
    'a code',
    lines(
      'Before',
      PEN,
      '  See the &lt;a href="https://codepen.io/chriscoyier/pen/gfdDu"&gt;',
      'pen&lt;/a&gt;',
      '&lt;/iframe&gt;',
      'After',
    ),
    ['Before', 'web-embed chriscoyier/gfdDu ', 'After'],
  ],
  ['a code and its script', lines(POST, SCRIPT, 'After'), ['web-embed p/CxOWiQNP2MO ', 'After']],
  [
    'a code and its script',
    lines(
      '&lt;blockquote class="instagram-media"',
      'data-instgrm-permalink="https://www.instagram.com/p/CxOWiQNP2MO/"&gt;',
      'A post&lt;/blockquote&gt;',
      SCRIPT,
    ),
    ['web-embed p/CxOWiQNP2MO '],
  ],
  [
    'a tag over several lines',
    lines(
      '&lt;iframe',
      'width="560"',
      'src="https://www.youtube.com/embed/nNFCc3nowfg"',
      '&gt;&lt;/iframe&gt;',
    ),
    ['yt-embed nNFCc3nowfg '],
  ],
  [
    'codes after one another',
    `${lines(FRAME, FRAME)}<div>${POST}</div><div>${SCRIPT}</div>${lines(FRAME, SLIDES, FRAME)}`,
    [
      'yt-embed nNFCc3nowfg ',
      'yt-embed nNFCc3nowfg ',
      'web-embed p/CxOWiQNP2MO ',
      'yt-embed nNFCc3nowfg ',
      'speakerdeck-embed af1c9b53d63b4e6baa85652793ec4ca9 ',
      'yt-embed nNFCc3nowfg ',
    ],
  ],
  [
    'a code without an end before another',
    lines(PEN, FRAME, '&lt;/iframe&gt;'),
    [
      '<iframe height="300" title="A pen" src="https://codepen.io/chriscoyier/embed/gfdDu">',
      'yt-embed nNFCc3nowfg ',
      '</iframe>',
    ],
  ],
  [
    'tags around a code',
    `${lines('&lt;div class="video-container"&gt;', FRAME, '&lt;/div&gt;', 'After')}${lines('&lt;figure class="video"&gt;', FRAME, '&lt;/figure&gt;')}`,
    ['yt-embed nNFCc3nowfg ', 'After', 'yt-embed nNFCc3nowfg '],
  ],
  [
    'tags around a code that are words',
    lines('&lt;figure&gt;', FRAME, '&lt;/figure&gt;'),
    ['<figure>', 'yt-embed nNFCc3nowfg ', '</figure>'],
  ],
  [
    'what a vendor appends',
    lines(
      TRACK,
      '&lt;div style="font-size: 10px"&gt;&lt;a href="https://soundcloud.com/forss"&gt;Forss&lt;/a&gt;&lt;/div&gt;',
      'After',
    ),
    ['web-embed forss/flickermood ', 'After'],
  ],
  [
    'empty lines',
    `${lines('{{&lt; youtube', '', 'id="nNFCc3nowfg"', '<br>', 'start="90" &gt;}}')}${lines(POST, '<br>', SCRIPT, '&nbsp;', 'After')}`,
    [VIDEO, 'web-embed p/CxOWiQNP2MO ', 'After'],
  ],
  [
    'items of a list',
    '<ul><li><p>{{&lt; youtube</p><p>nNFCc3nowfg start=90 &gt;}}</p></li><li>After</li></ul>',
    [VIDEO, 'After'],
  ],
];

// Texts that look alike.
const LEFT = [
  lines(PEN, 'A pen'),
  lines(PEN, 'A pen', '&lt;/iframe&gt; and words'),
  lines(`See ${PEN}`, 'A pen', '&lt;/iframe&gt;'),
  lines(PEN.replaceAll('codepen.io', 'example.org'), 'A pen', '&lt;/iframe&gt;'),
  `${lines(PEN)}<h2>A pen</h2>${lines('&lt;/iframe&gt;')}`,
  `${lines(PEN)}<p data-embeds-ignore>A pen</p>${lines('&lt;/iframe&gt;')}`,
  `${lines(PEN)}<p><img alt="" src="/own.svg"></p>${lines('&lt;/iframe&gt;')}`,
  `<div>${PEN}<p>A pen</p></div><div>&lt;/iframe&gt;</div>`,
  `<div>${PEN}</div><div><span><section>Words</section></span></div><div>&lt;/iframe&gt;</div>`,
  lines(PEN, ...LONG, '&lt;/iframe&gt;'),
  lines('&lt;iframe', ...LONG, 'src="https://www.youtube.com/embed/nNFCc3nowfg"', '&gt;&lt;/iframe&gt;'),
  // The end of a frame is missing, or explained.
  lines(PEN, 'A paragraph of my post.', `Another: ${FRAME}`),
  lines(PEN, 'A paragraph of my post.', 'I forgot the end tag, which is &lt;/iframe&gt;'),
  lines('Start with this:', PEN, 'Between them are words.', 'Then close it:', '&lt;/iframe&gt;'),
  `<p>${[PEN, 'Words of mine', `Another: ${FRAME}`].join('<br>')}</p>`,
  lines(SCRIPT, SCRIPT),
  lines('&lt;iframe', 'src="https://www.youtube.com/embed/nNFCc3nowfg"', 'Words'),
  lines('See {{&lt; youtube', 'nNFCc3nowfg &gt;}}'),
  lines('<b>See</b> {{&lt; youtube', 'nNFCc3nowfg &gt;}}'),
  lines('{{&lt; youtube', 'nNFCc3nowfg &gt;}} and words'),
  lines('{{&lt; youtube', 'nNFCc3nowfg'),
  lines('{{&lt; youtube', 'Words'),
  lines('{{&lt; /youtube', 'nNFCc3nowfg', '&gt;}}'),
  lines('{{&lt;/* youtube', 'nNFCc3nowfg */&gt;}}'),
  lines('{{&lt; vine', 'abc &gt;}}'),
  lines('{{&lt; youtube', '{{ braces }}', 'nNFCc3nowfg &gt;}}'),
  lines('{{&lt; youtube', '<code>nNFCc3nowfg</code> {{&lt; x', '&gt;}}'),
  // Braces of a template engine, and prose that a call without an end must not take.
  lines('{{&lt; youtube nNFCc3nowfg', '{{ .Site.Title }}'),
  lines('{{&lt; youtube nNFCc3nowfg', 'Hello {{ name }}'),
  lines('{{&lt; youtube nNFCc3nowfg', 'A config file:', '{"a":{"b":1}}'),
  lines('{{&lt; youtube nNFCc3nowfg', 'First paragraph of my post.', 'Second.', '&gt;}}'),
  lines('{{&lt; youtube', 'documentati', 'on of it', '&gt;}}'),
  lines('{{&lt; youtube', 'nNFCc3nowfg', '日本語の段落です。', '&gt;}}'),
  lines('{{&lt; vimeo 76979871', 'See <a href="https://example.org/a">my other post</a>.', '{{ page.date }}'),
  '<p>{{&lt; youtube nNFCc3nowfg<br>Hello {{ name }}</p>',
  // Further content of the blocks.
  '<div>{{&lt; youtube<p>Words</p></div><div>nNFCc3nowfg &gt;}}</div>',
  '<div>{{&lt; youtube</div><div>nNFCc3nowfg &gt;}}<p>Words</p></div>',
  '<p><img alt="A photo" src="/own.svg">{{&lt; youtube</p><p>nNFCc3nowfg &gt;}}</p>',
  '<p>{{&lt; youtube</p><p>nNFCc3nowfg &gt;}}<img alt="" src="/own.svg"></p>',
  `<p>{{&lt; youtube</p><p><img alt="title='x'" src="/own.svg"></p><p>nNFCc3nowfg &gt;}}</p>`,
  '<p><input>{{&lt; youtube</p><p>nNFCc3nowfg &gt;}}</p>',
  '<div><hr>{{&lt; youtube</div><div>nNFCc3nowfg &gt;}}</div>',
  '<p>{{&lt; youtube<svg></svg></p><p>nNFCc3nowfg &gt;}}</p>',
  // Blocks of another kind: hidden, edited, of others, cells, items.
  '<p hidden>{{&lt; youtube</p><p hidden>nNFCc3nowfg &gt;}}</p>',
  '<p>{{&lt; youtube</p><p style="display: none">nNFCc3nowfg</p><p>&gt;}}</p>',
  '<p>{{&lt; youtube</p><p contenteditable="true">nNFCc3nowfg &gt;}}</p>',
  '<div id="c1">{{&lt; youtube</div><div id="c2">nNFCc3nowfg &gt;}}</div>',
  '<table><tbody><tr><td>{{&lt; youtube</td><td>nNFCc3nowfg &gt;}}</td></tr></tbody></table>',
  '<ul><li>{{&lt; youtube</li><li>nNFCc3nowfg &gt;}}</li></ul>',
  `<p hidden>${PEN}</p><p hidden>&lt;/iframe&gt;</p>`,
  `<ul><li>${PEN}</li><li>A pen&lt;/iframe&gt;</li></ul>`,
  // Other blocks are not its lines.
  `${lines('{{&lt; youtube')}<h2>nNFCc3nowfg</h2>${lines('&gt;}}')}`,
  `${lines('{{&lt; youtube')}words${lines('nNFCc3nowfg &gt;}}')}`,
  `<div>{{&lt; youtube</div><div><p>nNFCc3nowfg &gt;}}</p></div>`,
  `${lines('{{&lt; youtube')}<p data-embeds-ignore>nNFCc3nowfg</p>${lines('&gt;}}')}`,
  `<p data-embeds-ignore>{{&lt; youtube</p>${lines('nNFCc3nowfg &gt;}}')}`,
  // It is no id, so that all of it is put back.
  lines('{{&lt; youtube', 'id="a b"', '&gt;}}'),
  lines('{{&lt; youtube', 'nNFCc3nowfg', ...Array(60).fill('title="a"'), '&gt;}}'),
];

const LOADER = '<script src="/dist/loader.js" data-load="click"></script>';

eachEngine((engine, test) => {
  test('a call or a code of which each line has become a paragraph is an embed', async ({ web, page }) => {
    const rows = rowsIn(engine, ROWS, ([kind]) => kind);
    openBlog(web, { '/': blogPage(sectionsOf(rows.map(([, html]) => html)), LOADER) });
    const reader = await page({ height: 5000 });
    await reader.goto(BLOG, { wait: 'none' });
    const seen = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('section')].map(section => {
          const parts = [...section.querySelectorAll('[state=card], p, div, li')].map(part =>
            part.matches('[state]')
              ? `${part.localName} ${part.getAttribute('src')} ${part.getAttribute('start') ?? ''}`
              : part.querySelector('p, [state]')
                ? ''
                : part.textContent,
          );
          return parts.filter(part => part?.trim());
        }),
      );
    await expect.poll(seen, { timeout: 20_000 }).toEqual(rows.map(([, , parts]) => parts));
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  // The readings do not depend on the engine.
  if (engine !== 'chromium') return;

  test('paragraphs that are no such lines stay as they are', async ({ web, page }) => {
    await expectLeftAlone(web, page, LEFT, LOADER);
  });
});
