import { CODES } from './codes.ts';

/** The expected result: an embed with these attributes, or the unchanged text. */
export type Outcome = 'text' | Readonly<Record<string, string>>;

/** The author's Markdown, the expected result, and the reason why some engines leave too little for it. */
export type Sample = readonly [markdown: string, outcome: Outcome, unless?: string];

const VIDEO = { tag: 'yt-embed', src: 'nNFCc3nowfg' };
const POST = { tag: 'tweet-embed', src: '1324621428235268096' };
const DECK = { tag: 'slides-embed', src: '19P_hAZw8W9X1myeV1wuKYVEAHZsOl3-ohcV1E4wug7g' };
const TALK = { tag: 'speakerdeck-embed', src: 'af1c9b53d63b4e6baa85652793ec4ca9' };
const SLIDES = `https://docs.google.com/presentation/d/${DECK.src}/embed?start=false&loop=false&delayms=3000`;

/** Samples by name; the names are rows of `docs/damage.md`. */
export const TEXTS: Readonly<Record<string, Sample>> = {
  'an id': ['{{< youtube nNFCc3nowfg >}}', VIDEO],
  'a quoted id': ['{{< youtube "nNFCc3nowfg" >}}', VIDEO],
  'named arguments': ['{{< tweet user="chezou" id="1324621428235268096" >}}', { ...POST, user: 'chezou' }],
  'single quotes': ["{{< youtube id='nNFCc3nowfg' title='A talk' >}}", VIDEO],
  backticks: ['{{< youtube `nNFCc3nowfg` >}}', VIDEO],
  'an address': ['{{< youtube https://youtu.be/nNFCc3nowfg?t=90 >}}', { ...VIDEO, start: '90' }],
  'a quoted address': [
    '{{< youtube "https://www.youtube.com/watch?v=nNFCc3nowfg&t=90" >}}',
    { ...VIDEO, start: '90' },
  ],
  'a named address': [`{{< googleslides src="${SLIDES}" >}}`, { ...DECK, delayms: '3000' }],
  'underscores in an id': ['{{< youtube a_bcd_efghi >}}', { tag: 'yt-embed', src: 'a_bcd_efghi' }],
  'underscores around words': ['{{< youtube _abc-_-def_ >}}', { tag: 'yt-embed', src: '_abc-_-def_' }],
  'two hyphens in an id': ['{{< youtube a--bcdefghi >}}', { tag: 'yt-embed', src: 'a--bcdefghi' }],
  'three hyphens in an id': ['{{< youtube a---bcdefgh >}}', { tag: 'yt-embed', src: 'a---bcdefgh' }],
  'several lines': ['{{< youtube\n  id="nNFCc3nowfg"\n  start="90" >}}', { ...VIDEO, start: '90' }],
  'its end on a separate line': [
    '{{< youtube\n  id="nNFCc3nowfg"\n  start="90"\n>}}',
    { ...VIDEO, start: '90' },
  ],
  'percent signs': ['{{% youtube nNFCc3nowfg %}}', VIDEO],
  'no spaces, an id with capitals': [
    '{{<youtube nNFCc3nowfg>}}',
    VIDEO,
    'it became an element, and the parser changed the id to lower case',
  ],
  'no spaces, named arguments': [
    '{{<tweet user="chezou" id="1324621428235268096">}}',
    { ...POST, user: 'chezou' },
  ],
  'no spaces, a number': ['{{<tweet 1324621428235268096>}}', POST],
  'no spaces, a hexadecimal id': ['{{<speakerdeck af1c9b53d63b4e6baa85652793ec4ca9>}}', TALK],
  'words around it': ['See {{< youtube nNFCc3nowfg >}} and then go on.', VIDEO],
  'in a list': ['- one\n- {{< youtube nNFCc3nowfg >}}\n- three', VIDEO],
  'in a quotation': ['> {{< youtube nNFCc3nowfg >}}', VIDEO],
  'in bold': ['**{{< youtube nNFCc3nowfg >}}**', VIDEO],
  'after another shortcode': ['{{< ref "x.md" >}} {{< youtube nNFCc3nowfg >}}', VIDEO],
  'inside a pair': ['{{< details "More" >}}\n\n{{< youtube nNFCc3nowfg >}}\n\n{{< /details >}}', VIDEO],
  'entities escaped twice': ['{{&amp;lt; youtube nNFCc3nowfg &amp;gt;}}', VIDEO],
  'no-break spaces': ['{{<\u00a0youtube\u00a0nNFCc3nowfg\u00a0>}}', VIDEO],
  'an escaped quote in a title': [
    String.raw`{{< youtube id="nNFCc3nowfg" title="The \"best\" talk" >}}`,
    VIDEO,
  ],
  'in inline code': ['`{{< youtube nNFCc3nowfg >}}`', 'text'],
  'in a code block': ['```\n{{< youtube nNFCc3nowfg >}}\n```', 'text'],
  'an escaped call': ['{{&lt;/* youtube nNFCc3nowfg */&gt;}}', 'text'],
  'a placeholder for an id': ['{{< youtube VIDEO_ID >}}', 'text'],
  'no end': ['{{< youtube nNFCc3nowfg', 'text'],
  'an unknown name': ['{{< vine abc >}}', 'text'],
  'a raw frame': [
    `<p><iframe src="${SLIDES}" frameborder="0" width="800" height="600" allowfullscreen="true"></iframe></p>`,
    DECK,
  ],
  'words after a call without spaces': ['{{<tweet id="1324621428235268096">}} and words', POST],
  'two calls without spaces in one paragraph': [
    `{{<tweet id="${POST.src}">}} {{<tweet id="${POST.src}">}}`,
    POST,
  ],
  'a pair without spaces': [`{{<tweet id="${POST.src}">}}The talk{{</tweet>}}`, POST],
  'words before a call with its end on a separate line': [
    'See {{< youtube\n  id="nNFCc3nowfg"\n>}}',
    VIDEO,
    'half of it became a quotation, and the other half is in a paragraph with other words',
  ],
  'a closing slash': ['{{< youtube nNFCc3nowfg />}}', VIDEO],
  'a pair with words': ['{{< youtube nNFCc3nowfg >}}The talk{{< /youtube >}}', VIDEO],
  'a pair of another provider with words': [
    '{{< codepen slug_hash="gfdDu" user="chriscoyier" >}}See the pen{{< /codepen >}}',
    { tag: 'web-embed', provider: 'codepen' },
  ],
  'a size': ['{{< youtube id="nNFCc3nowfg" width="640" height="480" >}}', { ...VIDEO, width: '640' }],
  'two calls in one paragraph': ['{{< youtube nNFCc3nowfg />}}\\\n{{< youtube nNFCc3nowfg />}}', VIDEO],
  'entities of Go, escaped twice': ['{{&amp;lt; youtube &amp;#34;nNFCc3nowfg&amp;#34; &amp;gt;}}', VIDEO],
  'its end on a separate line, with words after it': [
    '{{< youtube\n  id="nNFCc3nowfg"\n>}}\nMore words',
    VIDEO,
    'half of it became a quotation that also holds other words',
  ],
  'no spaces, a name and a number': ['{{<tweet chezou 1324621428235268096>}}', POST],
  'no spaces, the name of an HTML element': ['{{<details>}}\n\nWords\n\n{{</details>}}', 'text'],
  'an empty pair': ['{{< youtube nNFCc3nowfg >}}{{< /youtube >}}', VIDEO],
  'Quarto’s way': [
    '{{< video https://www.youtube.com/embed/nNFCc3nowfg title="A talk" start="116" >}}',
    { ...VIDEO, tag: 'web-embed', start: '116' },
  ],
  'Academic’s way': [`{{< gdocs src="${SLIDES}" >}}`, { ...DECK, tag: 'web-embed', delayms: '3000' }],
  'three vendor scripts': [
    [1, 2, 3]
      .map(
        () =>
          `<script async class="speakerdeck-embed" data-id="${TALK.src}" data-ratio="1.33" src="//speakerdeck.com/assets/embed.js"></script>`,
      )
      .join('\n'),
    TALK,
  ],
  'a vendor quotation': [
    `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Good evening</p>&mdash; A (@chezou) <a href="https://twitter.com/chezou/status/${POST.src}?ref_src=twsrc">November 6, 2020</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
    { ...POST, user: 'chezou' },
  ],
  'a frame in a wrapper': [
    '<div style="position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;"><iframe src="https://www.youtube.com/embed/nNFCc3nowfg" style="position: absolute; top: 0; left: 0; width: 100%; height: 100%; border:0;" allowfullscreen title="A talk"></iframe></div>',
    VIDEO,
  ],
  'a long title': [
    '{{< youtube id="nNFCc3nowfg" title="A talk whose title is so long that an engine or a formatter breaks the line in it" >}}',
    VIDEO,
  ],
  'a long call': [
    '{{< youtube id="nNFCc3nowfg" start="90" end="120" title="The talk of the day" width="640" height="360" loading="lazy" class="video" >}}',
    { ...VIDEO, start: '90', end: '120', width: '640' },
  ],
  'the code of YouTube': [
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/nNFCc3nowfg?si=AbCdEfGhIjKlMnOp&amp;start=90" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>',
    { ...VIDEO, start: '90', width: '560' },
  ],
  'a vendor script': [
    `<script async class="speakerdeck-embed" data-id="${TALK.src}" data-ratio="1.77777777777778" src="//speakerdeck.com/assets/embed.js"></script>`,
    TALK,
  ],
  'an x between digits in an id': ['{{< youtube a2x3bcdefgh >}}', { tag: 'yt-embed', src: 'a2x3bcdefgh' }],
  ...CODES,
};

/** The samples that mean the same in other markup languages. */
export const PLAIN_TEXTS: readonly string[] = [
  'an id',
  'a quoted id',
  'named arguments',
  'single quotes',
  'an address',
  'a quoted address',
  'a named address',
  'underscores in an id',
  'underscores around words',
  'two hyphens in an id',
  'three hyphens in an id',
  'an x between digits in an id',
  'several lines',
  'its end on a separate line',
  'percent signs',
  'no spaces, named arguments',
  'words around it',
  'no-break spaces',
  'a size',
  'a closing slash',
  'a pair with words',
  'an empty pair',
  'Quarto’s way',
  'a long title',
  'a long call',
  'a placeholder for an id',
  'an unknown name',
  'the code of YouTube',
  'a vendor quotation',
  'a vendor script',
  ...Object.keys(CODES),
];
