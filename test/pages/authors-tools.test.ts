import { expect } from 'vitest';
import { BLOG, blogPage, diaryOf, openBlog } from '../support/blog.ts';
import { eachEngine, rowsIn } from '../support/each-engine.ts';
import { expectLeftAlone, sectionsOf } from '../support/left-alone.ts';

const ID = 'nNFCc3nowfg';
const PAGE = `https://www.youtube.com/watch?v=${ID}`;
const FRAME = `https://www.youtube.com/embed/${ID}`;
const POST = '1324621428235268096';
const LOADER = '<script src="/dist/loader.js" data-load="click"></script>';

const words = (code: string) => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const call = (inside: string) => `{{&lt; ${inside} &gt;}}`;
const each = (text: string, wrap: (letter: string) => string) => [...text].map(wrap).join('');

// The code of X for a post, without its class.
const QUOTATION = `<blockquote ><p lang="en" dir="ltr">Words</p>&mdash; A Name (@a_name) <a href="https://twitter.com/a_name/status/${POST}?ref_src=twsrc%5Etfw">November 5, 2020</a></blockquote>`;

type Row = readonly [kind: string, html: string, provider: string, src: string, words?: string];

const video = (kind: string, html: string, src = ID, beside = ''): Row => [
  kind,
  html,
  'youtube',
  src,
  beside,
];

/** The HTML that a tool leaves, the embed that has to replace it, and the text that has to be left beside it. */
const ROWS: readonly Row[] = [
  // Prettier, tidy and pandoc break long lines inside quotes.
  video('a broken line', `<p>${call(`youtube ${ID} title="What’s\nnew in it"`)}</p>`),
  video('a broken line', `<p>${call(`youtube id="${ID}" title="What’s\n  new" start="5"`)}</p>`),
  video('a broken line', `<p>${call(`youtube ${ID} title='What is\nnew'`)}</p>`),
  video('a broken line', `<p>${call(`youtube ${ID} title='What is\nnew' start=5`)}</p>`),
  video('a broken line', `<p>${call(`youtube ${ID} title="a &gt; b\nc"`)}</p>`),

  video('split', '<p><span>{</span><span>{&lt; youtube nNFCc3nowfg &gt;}}</span></p>'),
  video('split', `<p><span class="GramE">{{&lt; <span class="SpellE">youtube</span></span> ${ID} &gt;}}</p>`),
  video('split', `<p><b><i>{{&lt;</i> youtube</b> ${ID} &gt;}}</p>`),
  video('split', '<p>{{&lt; youtube <grammarly-mark>nNFC</grammarly-mark>c3nowfg &gt;}}</p>'),
  video('split', `<p><x-t>{{&lt; you</x-t><font><font>tube</font></font> ${ID} &gt;}}</p>`),
  video('split', `<p>{{&lt; <abbr>youtube</abbr> <bdi>${ID}</bdi> &gt;}}</p>`),
  video('split', `<p>{{&lt; youtube <ins>${ID}</ins> &gt;}}</p>`),
  video('split', `<p>{{&lt; youtube <var>${ID}</var> &gt;}}</p>`),
  video('split', `<p>{{&lt; <ruby>youtube<rp>(</rp><rt>a</rt><rp>)</rp></ruby> ${ID} &gt;}}</p>`),
  video('split', `<p><g>{{</g>&lt; youtube ${ID} &gt;}}</p>`),
  video('split', `<p>${each(`{{< youtube ${ID} >}}`, letter => `<span>${words(letter)}</span>`)}</p>`),
  // Reading aids put the first letters of words in bold.
  video('split', '<p><b>{{&lt;</b> <b>you</b>tube <b>nNFC</b>c3nowfg &gt;}}</p>'),
  video(
    'split',
    `<p>Words <i>before</i> <span><span>{{&lt;</span> youtube ${ID}</span> &gt;}} and <b>after</b></p>`,
    ID,
    'Words before and after',
  ),
  video('split', `<p>{{&lt; youtube ${ID} title="A <img alt="🎉" src="/own.svg">" &gt;}}</p>`),
  video('split', `<p>{{&lt; youtube ${ID}<br>&gt;}}</p>`),
  video(
    'two in one block',
    `<p><b>${call(`YouTube ${ID}`)} and</b> <i>{{&lt;</i> vine a &gt;}}</p>`,
    ID,
    'and {{< vine a >}}',
  ),
  video(
    'a call in an element beside it',
    `<p><span><b>{{&lt;</b> YouTube ${ID} /&gt;}} <b>{{&lt; vine a &gt;}}</b></span></p>`,
    ID,
    '{{< vine a >}}',
  ),
  video(
    'an embed beside it',
    `<p><span>a <b>{{&lt;</b> vine a &gt;}} <b>${call(`youtube ${ID}`)}</b></span></p>`,
    ID,
    'a {{< vine a >}}',
  ),
  video(
    'code beside it',
    `<p>{{&lt; <b>youtube</b> ${ID} &gt;}} is <code>{{&lt; vimeo 76979871 &gt;}}</code></p>`,
    ID,
    'is {{< vimeo 76979871 >}}',
  ),
  video(
    'code beside it',
    `<p>{{&lt; <b>youtube</b> ${ID} &gt;}} <span data-embeds-ignore>{{&lt; vimeo 76979871 &gt;}}</span></p>`,
    ID,
    '{{< vimeo 76979871 >}}',
  ),

  video('a dash', `<p>${call('youtube a–bcdefghi')}</p>`, 'a--bcdefghi'),
  video('a dash', `<p>${call('youtube a—bcdefghi')}</p>`, 'a--bcdefghi'),
  video('a dash', `<p>${call('youtube a—bcdefgh')}</p>`, 'a---bcdefgh'),
  video('a dash', `<p>${call('youtube a–bcdefghij')}</p>`, 'a-bcdefghij'),
  video('a dash', `<p>${call('youtube a‑bcdefghij')}</p>`, 'a-bcdefghij'),
  // Asciidoctor.
  video('a dash', `<p>${call('youtube a—\u200bbcdefghi')}</p>`, 'a--bcdefghi'),
  video('a dash', `<p>${call('youtube https://youtu.be/a–bcdefghij?t=5')}</p>`, 'a-bcdefghij'),
  video('a dash', `<p>${call(`youtube ${ID} title="2001–2005 — all"`)}</p>`),
  ['a dash', `<p>${call(`tweet user="a" id="${POST}" title="1–2"`)}</p>`, 'twitter', POST],
  video('a dash', `<p>${call('video https://youtu.be/a–bcdefghij')}</p>`, 'a-bcdefghij'),
  video('a dash', `<p>${call('youtube a—b–cdefgh')}</p>`, 'a--b-cdefgh'),

  // A placeholder beside it does not hold it back.
  video(
    'a dash',
    `<p>${call('youtube a–bcdefghij')} ${call('youtube VIDEO_ID')}</p>`,
    'a-bcdefghij',
    '{{< youtube VIDEO_ID >}}',
  ),
  video(
    'a dash',
    `<p>{{&lt; <i>youtube</i> a–bcdefghij &gt;}} {{&lt; <i>youtube</i> VIDEO_ID &gt;}}</p>`,
    'a-bcdefghij',
    '{{< youtube VIDEO_ID >}}',
  ),

  video('quotes', `<p>{{&lt; youtube <q>${ID}</q> &gt;}}</p>`),
  video('quotes', `<p>{{&lt; youtube id=<q>${ID}</q> title=<q>A b</q> &gt;}}</p>`),
  video('quotes', `<p>${call(`youtube »${ID}«`)}</p>`),
  video('quotes', `<p>${call(`youtube «\u00a0${ID}\u00a0»`)}</p>`),
  video('quotes', `<p>{{&lt; <span>youtube</span> 「${ID}」 &gt;}}</p>`),
  video('quotes', `<p>{{&lt; <span>youtube</span> id＝＂${ID}＂ &gt;}}</p>`),

  video('full-width signs', `<p>｛｛＜ youtube ${ID} ＞｝｝</p>`),
  video('full-width signs', `<p>{{＜ youtube ＂${ID}＂ ＞}}</p>`),
  video('full-width signs', `<p>｛｛％ youtube ${ID} ％｝｝</p>`),
  video('full-width signs', `<p>｛｛&lt; youtube id＝"${ID}" &gt;｝｝</p>`),
  video('full-width signs', `<p>｛<span>｛＜ youtube</span> ${ID} ＞｝｝</p>`),

  video('marks', '<p>{{&lt; youtube <em>abc-</em>-def_ &gt;}}</p>', '_abc-_-def_'),
  video('marks', '<p>{{&lt; youtube <u>abc-</u>-def_ &gt;}}</p>', '_abc-_-def_'),
  video('marks', '<p>{{&lt; youtube <i><em>abc-</em></i>-def_ &gt;}}</p>', '_abc-_-def_'),
  video('marks', `<p>{{&lt; youtube <sub>${ID}</sub> &gt;}}</p>`),
  video('marks', `<p>{{&lt; youtube <em>${ID}</em> &gt;}}</p>`),
  // Textile.
  video('marks', '<p>{{&lt; youtube ab<del>cde</del>fghi &gt;}}</p>', 'ab-cde-fghi'),
  video('marks', '<p>{{&lt; youtube <i>abcdefg</i> &gt;}}</p>', '__abcdefg__'),
  video('marks', `<p>${call('youtube https://youtu.be/a\\_bcdefghij')}</p>`, 'a_bcdefghij'),
  video('marks', `<p>${call('youtube a\\_bcdefghij')}</p>`, 'a_bcdefghij'),

  video('invisible', `<p>${call('you\u00adtube nNFC\u00adc3nowfg')}</p>`),
  video('invisible', `<p>{{\u200b&lt; youtube ${ID} &gt;\u200b}}</p>`),
  video('invisible', `<p>{{&lt;\u00adyoutube ${ID} \u2060&gt;}}</p>`),
  video('invisible', `<p>{\u200b{&lt; youtube ${ID} &gt;}\u200b}</p>`),

  video('a code', `<p>${words(`<iframe src=“${FRAME}”></iframe>`)}</p>`),
  video('a code', `<p>${words(`<iframe src=&quot;${FRAME}&quot;></iframe>`)}</p>`),
  video('a code', `<p>${words(`<iframe src=3D"${FRAME}"></iframe>`)}</p>`),
  video('a code', `<p>${words(`<iframe src="${FRAME}"></iframe>`)}<g-x></g-x></p>`),
  video('a code, escaped twice', `<p>${words(words(`<iframe src="${FRAME}"></iframe>`))}</p>`),
  video('a code, escaped twice', `<p>${words(words(`<p><iframe src='${FRAME}'></iframe></p>`))}</p>`),
  [
    'a code, escaped twice',
    `<p>${words(words(QUOTATION.replace(' ', ' class="twitter-tweet" ')))}</p>`,
    'twitter',
    POST,
  ],

  ['a quotation without its class', QUOTATION, 'twitter', POST],
  // Bleach.
  [
    'a quotation without its class',
    `${QUOTATION} ${words('<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>')}`,
    'twitter',
    POST,
  ],
  // The words around it, and a script of the page, are the author's.
  [
    'a quotation beside words',
    `${QUOTATION}${words('<script src="https://example.com/own.js"></script>')}<p>is mine.</p>`,
    'twitter',
    POST,
    '<script src="https://example.com/own.js"></script>is mine.',
  ],
  [
    'a quotation beside words',
    `<blockquote>My words.${QUOTATION}${words('<script src="https://example.com/own.js"></script>')} My answer.</blockquote>`,
    'twitter',
    POST,
    'My words.<script src="https://example.com/own.js"></script> My answer.',
  ],
  video(
    'a code, escaped twice',
    `<p>${words(words(`<b>A</b> {{< youtube ${ID} >}}`))}</p>`,
    ID,
    '&lt;b&gt;A&lt;/b&gt;',
  ),
  video(
    'a code, escaped twice',
    `<p>${words(words('<p>'))}${words(call(`youtube ${ID}`))}${words(words('</p>'))}</p>`,
    ID,
    '&lt;p&gt;&lt;/p&gt;',
  ),
  ['a quotation without its class', QUOTATION.replace('?ref_src=twsrc%5Etfw', ''), 'twitter', POST],
  [
    'a quotation without its class',
    QUOTATION.replace(/^(.*)<p.*<\/p>/, '$1A line<br>').replace('?ref_src=twsrc%5Etfw', ''),
    'twitter',
    POST,
  ],
  [
    'a quotation without its class',
    QUOTATION.replace('twitter.com', 'x.com').replace(/status.*\?/, 'statuses/1?'),
    'twitter',
    '1',
  ],
  [
    'a quotation without its class',
    '<blockquote><div><a href="https://www.instagram.com/p/CUbHfhpswxt/?utm_source=ig_embed&amp;utm_campaign=loading">View this post on Instagram</a><p><a href="https://www.instagram.com/p/CUbHfhpswxt/?utm_source=ig_embed&amp;utm_campaign=loading">A post shared by A (@a)</a></p></div></blockquote>',
    'instagram',
    'p/CUbHfhpswxt',
  ],
  [
    'a quotation without its class',
    '<blockquote><p>Words</p>&mdash; A (<a href="https://bsky.app/profile/bsky.app?ref_src=embed">@bsky.app</a>) <a href="https://bsky.app/profile/bsky.app/post/3laqcoxz4cc2w?ref_src=embed">2024</a></blockquote>',
    'bluesky',
    'bsky.app/3laqcoxz4cc2w',
  ],
  [
    'a quotation without its class',
    '<blockquote cite="https://www.tiktok.com/@a/video/7106594312292453675"><section><a href="https://www.tiktok.com/@a?refer=embed">@a</a> <a href="https://www.tiktok.com/music/a-1?refer=embed">♬ a</a></section></blockquote>',
    'tiktok',
    '7106594312292453675',
  ],

  video('an export', `<figure class="media"><oembed url="${PAGE}"></oembed></figure>`),
];

const ANY = [
  // Both readings are names of works.
  `<p>${call('codepen chriscoyier a–bcdef')}</p>`,
  '<p>{{&lt; youtube <b>aaaa</b>9×1aaaa &gt;}}</p>',
  `<p>${call('youtube a–bcdefghijk')}</p>`,
  '<p>{{&lt; youtube <em>nNFC</em> &gt;}}</p>',
  // A call that is only in part in an element.
  `<p><b>Words {{&lt;</b> youtube ${ID} &gt;}}</p>`,
  `<p>{{&lt; youtube ${ID} <b>&gt;}} words</b></p>`,
  `<p><span><span>words</span> <span>{{&lt;</span></span> youtube ${ID} &gt;}}</p>`,
  `<div>{{&lt; youtube <span>a<div>b</div></span> ${ID} &gt;}}</div>`,
  `<x-y><p>{{&lt; <b>youtube</b></p><h2>${ID} &gt;}}</h2></x-y>`,
];

// Code that is meant to be read.
const CODE = [
  `<p><tt>${call(`youtube ${ID}`)}</tt></p>`,
  `<p><var>${call(`youtube ${ID}`)}</var></p>`,
  `<xmp>{{< youtube ${ID} >}}</xmp>`,
  `<listing>${call(`youtube ${ID}`)}</listing>`,
  `<div class="ql-code-block-container" spellcheck="false"><div class="ql-code-block">${call(`youtube ${ID}`)}</div></div>`,
  `<div class="code"><div>${call(`YouTube ${ID}`)}</div></div>`,
  `<p>Write <span class="docutils literal">${call(`youtube ${ID}`)}</span></p>`,
  `<p>Write <span style="font-family: Menlo, monospace">${call(`youtube ${ID}`)}</span></p>`,
  `<p>Write <span style="font-family: Menlo, monospace">${call(`YouTube ${ID}`)}</span></p>`,
];

// Texts that look alike and are something else.
const PROSE = [
  '<p>{</p><p>{{</p><p>a {<b>x</b>}</p>',
  '<p>function f() {<br>return {<b>a</b>: 1};<br>}</p>',
  '<p>{{ name }} {{<b> name </b>}} {{ a | b }} {{#if a &lt; b}}</p>',
  '<p>{{ a &amp;lt; b }} {% if a &lt; b %} {-{&lt; a</p>',
  '<p>2001–2005 — <em>all</em> of <u>it</u> „so“ 「so」 ＝ ｛a｝</p>',
  '<p>＜a＞ ｛｛ｂ｝｝ ｛｛＜＞｝｝ AT&amp;T &amp;lt;b&amp;gt; &amp;lt;a href="/b"&amp;gt; a &amp;&amp; b</p>',
  // The author's own words, with a link to a post.
  `<blockquote><p>Words</p>— <a href="https://x.com/a/status/${POST}">A Name</a></blockquote>`,
  `<blockquote>“Words” (@a_name), <a href="https://x.com/a/status/${POST}">in 2020</a></blockquote>`,
  `<blockquote cite="https://x.com/a/status/${POST}">Words <a href="/status">of mine</a></blockquote>`,
  '<blockquote>How to <a href="https://example.org/embed">embed</a></blockquote>',
  `<blockquote>I met Ada - (@ada) <a href="https://x.com/ada/status/${POST}">said so</a>, and my words go on.</blockquote>`,
  `<blockquote>“Words” – Ada (@ada) <a href="https://x.com/ada/status/${POST}">on X</a>, 2020, p. 5</blockquote>`,
  `<blockquote>I read <a href="https://x.com/a/status/${POST}?ref_src=twsrc%5Etfw">this</a></blockquote>`,
  `<blockquote><p>A <a href="https://x.com/a/status/1?ref_src=twsrc%5Etfw">one</a></p>— B (@b) <a href="https://x.com/b/status/2">two</a></blockquote>`,
  '<blockquote>Photo <a href="https://www.instagram.com/p/CUbHfhpswxt/?utm_source=ig_embed">here</a></blockquote>',
  '<blockquote>Film — (@ada) <a href="https://www.youtube.com/embed/nNFCc3nowfg">watch</a></blockquote>',
  `<blockquote contenteditable="true"><p>Words</p>— A (@a) <a href="https://x.com/a/status/${POST}">d</a></blockquote>`,
  `${QUOTATION.replace('</blockquote>', '<p>My own comment</p></blockquote>')}`,
  // The author's own name for the writer, with a hyphen.
  `<blockquote><p>Words</p>- Ada (@ada) <a href="https://x.com/ada/status/${POST}">on X</a></blockquote>`,
  `<blockquote><p>Words</p>— Ada <a href="https://x.com/ada/status/${POST}">on X</a></blockquote>`,
  `${QUOTATION.replace('Words', 'Words <img alt="" src="/own.svg">')}`,
  `<p>${words(words('<details open><summary>a</summary></details>'))}</p>`,
  '<p>Copy <q>youtube</q> and <x-y>{</x-y></p>',
  `<p>${call('ref "a–b.md"')} <em>and</em> ${call('figure src="a_b.png"')}</p>`,
];

eachEngine((engine, test) => {
  test('what authors’ tools make of calls and codes is read, and no text is left over', async ({
    web,
    page,
  }) => {
    const rows = rowsIn(engine, ROWS, ([kind]) => kind);
    openBlog(web, { '/': blogPage(sectionsOf(rows.map(([, html]) => html)), LOADER) });
    const reader = await page({ height: 3000 });
    await reader.goto(BLOG, { wait: 'none' });
    const found = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('section')].map(section => {
          const [embed, ...others] = section.querySelectorAll('[from]');
          const rest = section.cloneNode(true) as Element;
          for (const element of rest.querySelectorAll('[from]')) element.remove();
          const text = rest.textContent?.replace(/\s+/g, ' ').trim();
          return embed?.matches('[state=card]') && !others.length
            ? [embed.getAttribute('provider'), embed.getAttribute('src'), text]
            : section.innerHTML;
        }),
      );
    const expected = rows.map(([, , provider, src, beside = '']) => [provider, src, beside]);
    await expect.poll(found, { timeout: 20_000 }).toEqual(expected);
    expect((await diaryOf(reader)).errors).toEqual([]);
  });

  test('code that is meant to be read, prose, and calls that may mean several works stay as they are', async ({
    web,
    page,
  }) => {
    await expectLeftAlone(web, page, [...ANY, ...CODE, ...PROSE], LOADER);
  });

  test('a page that is set in a monospaced font as a whole has embeds', async ({ web, page }) => {
    const body = `<div style="font-family: monospace"><p>${call(`youtube ${ID}`)}</p></div>`;
    openBlog(web, { '/': blogPage(`<style>* { font-family: monospace }</style>${body}`, LOADER) });
    const reader = await page();
    await reader.goto(BLOG);
    await reader.until(() => document.querySelector('yt-embed[state=card]'));
  });

  // The complexity does not depend on the engine, so one engine is enough.
  if (engine !== 'chromium') return;

  // The pieces of one block, which is read as a whole, or of paragraphs that may be lines.
  const PIECES: Readonly<Record<string, string>> = {
    'split calls': `<b><i>{{&lt;</i> youtube</b> ${ID} &gt;}} `,
    'calls with dashes': `${call('youtube a–bcdefghij')} `,
    'calls that never end': '<b>{{&lt; youtube</b> <x-y>a</x-y> ',
    'calls that begin in the midst of an element': '<b>a {{&lt;</b> vine &gt;}} ',
    'letters in elements': '<span>{</span><span>{</span><span>a</span>',
    'lines of calls without an end': '{{&lt; youtube</p><p>a</p><p>b</p><p>',
    'lines of codes without an end':
      '&lt;iframe src="https://www.youtube.com/embed/a"&gt;</p><p>a</p><p>b</p><p>',
    'lines of tags without an end': '&lt;iframe</p><p>a</p><p>b</p><p>',
    'codes without an end in one block': '&lt;iframe src="https://www.youtube.com/embed/a"&gt;<br>',
    'codes and words in one block':
      '&lt;iframe src="https://www.youtube.com/embed/a"&gt;&lt;/iframe&gt;<br>words<br>',
  };

  const LONG = 2400;
  const SHORT = LONG / 8;

  test('the time for a block of split calls, dashes, calls without an end, letters or lines grows linearly with their number', async ({
    web,
    page,
  }) => {
    // The first blocks are read slowly: their code is new.
    const blocks = Object.values(PIECES).map(piece => `<p>${piece.repeat(SHORT)}</p>`);
    openBlog(web, { '/': blogPage(`${blocks.join('')}<main></main>`, LOADER) });
    const reader = await page();
    await reader.goto(BLOG);
    // The longest task is that of the repair code, which reads a block at once.
    const times = await reader.evaluate(
      async (pieces, counts) => {
        const longest = async () => {
          let most = 0;
          let last = performance.now();
          for (let quiet = 0; quiet < 20; quiet++) {
            await new Promise(resolve => setTimeout(resolve, 10));
            most = Math.max(most, performance.now() - last);
            last = performance.now();
          }
          return most;
        };
        const main = document.querySelector('main') as HTMLElement;
        const times: number[][] = [];
        await longest();
        for (const piece of pieces) {
          const row: number[] = [];
          for (const count of counts) {
            main.innerHTML = `<p>${piece.repeat(count)}</p>`;
            row.push(await longest());
            main.replaceChildren();
            await new Promise(resolve => setTimeout(resolve));
          }
          times.push(row);
        }
        return times;
      },
      Object.values(PIECES),
      // The machine may be busier during one of them.
      [SHORT, LONG, SHORT],
    );
    for (const [index, what] of Object.keys(PIECES).entries()) {
      const [before = 0, many = Infinity, after = 0] = times[index] ?? [];
      const few = Math.max(before, after);
      console.info(`8 times as many ${what}: ${few.toFixed()} ms, then ${many.toFixed()} ms`);
      // Quadratic time would take 64 times as long. Short tasks are measured together with what else the machine does.
      expect(many, what).toBeLessThan(Math.max(few, 60) * 30);
    }
  });
});
