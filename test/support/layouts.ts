/** A place for an embed: a section of a page, with `@` where the embed is. */
export interface Layout {
  readonly what: string;
  readonly html: string;
  /** Rules of the theme; `&` is the section. */
  readonly css?: string;
  /** True if whatever is there fills its box. */
  readonly isFilled?: boolean;
  /** True if the theme centres what is a block, as an embed is and a frame is not. */
  readonly centresBlocks?: boolean;
}

const WORDS = 'Words of the page that stand beside the embed or below it, long enough to break into lines.';

const FILLED = '& iframe{position:absolute;inset:0;width:100%;height:100%}';

/** Places that real pages have for an embed. */
export const LAYOUTS: readonly Layout[] = [
  { what: 'a block', html: `<div>@</div><p>${WORDS}</p>` },
  { what: 'a centred row', html: '<div style="display:flex;justify-content:center">@</div>' },
  {
    what: 'a column with centred items',
    html: '<div style="display:flex;flex-direction:column;align-items:center">@</div>',
  },
  {
    what: 'a column with items at its start',
    html: '<div style="display:flex;flex-flow:column wrap;align-items:flex-start">@</div>',
  },
  { what: 'a grid with centred items', html: '<div style="display:grid;place-items:center">@</div>' },
  { what: 'a grid with items at its start', html: '<div style="display:grid;justify-items:start">@</div>' },
  {
    what: 'a column of a grid',
    html: `<div style="display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(200px,1fr))"><div>@</div><p>${WORDS}</p></div>`,
  },
  { what: 'a float', html: `<div style="float:left">@</div><p style="clear:both">${WORDS}</p>` },
  { what: 'a block in a line', html: '<div style="display:inline-block">@</div>' },
  { what: 'a box that fits its content', html: '<div style="width:fit-content">@</div>' },
  { what: 'a cell of a table', html: '<table><tr><td>@</td></tr></table>' },
  { what: 'a dialog', html: '<dialog open style="position:static">@</dialog>' },
  {
    what: 'a figure that is laid out as a table',
    html: '<figure style="display:table;margin:0">@<figcaption>A caption</figcaption></figure>',
  },
  {
    what: 'a block theme of WordPress',
    html: '<div class="flow">@</div>',
    css: '& .flow>*{max-width:620px;margin-left:auto!important;margin-right:auto!important}',
    centresBlocks: true,
  },
  {
    what: 'a theme with a measure',
    html: '<div class="flow">@</div>',
    css: '& .flow>*{max-width:min(65ch,100%)!important}',
  },
  { what: 'centred text', html: '<div style="text-align:center">@</div>' },
  { what: 'text on the right', html: '<div style="text-align:right">@</div>' },
  { what: 'text on the right, by an attribute', html: '<div align="right">@</div>' },
  { what: 'text from right to left', html: '<div dir="rtl" style="text-align:right">@</div>' },
  {
    what: 'a theme that centres frames',
    html: '<div>@</div>',
    css: '& iframe{display:block;margin-inline:auto}',
  },
  {
    what: 'a theme in which frames float',
    html: `<div>@<p>${WORDS}</p></div>`,
    css: '& iframe{float:right;margin-left:1em}',
  },
  { what: 'a theme with wide frames', html: '<div>@</div>', css: '& iframe{width:100%}' },
  { what: 'a theme with low frames', html: '<div>@</div>', css: '& iframe{height:150px}' },
  { what: 'a theme with frames of half the width', html: '<div>@</div>', css: '& iframe{width:49%}' },
  {
    what: 'a box that keeps a ratio',
    html: '<div class="box">@</div>',
    css: `& .box{position:relative;padding-top:56.25%;height:0;overflow:hidden} ${FILLED}`,
    isFilled: true,
  },
  {
    what: 'a box whose pseudo-element keeps a ratio',
    html: '<div class="box"><span>@</span></div>',
    css: `& .box{position:relative;overflow:hidden} & .box::before{content:"";display:block;padding-top:56.25%} ${FILLED}`,
    isFilled: true,
  },
  {
    what: 'a closed tab with a box that keeps a ratio',
    html: '<div class="tab" style="display:none"><div class="box">@</div></div>',
    css: `& .box{position:relative;aspect-ratio:16/9;overflow:hidden} ${FILLED}`,
    isFilled: true,
  },
];

/** A kind of embed, and the width that it has of itself, if that is less than its place has. */
export interface Kind {
  readonly what: string;
  readonly html: string;
  readonly ownWidth?: number;
}

const VIDEO = 'nNFCc3nowfg';

/** The kinds of embeds, as authors write them. */
export const KINDS: readonly Kind[] = [
  { what: 'call', html: `{{&lt; youtube ${VIDEO} &gt;}}` },
  { what: 'tag', html: `<yt-embed src="${VIDEO}"></yt-embed>` },
  {
    what: 'frame',
    html: `<iframe width="560" height="315" src="https://www.youtube.com/embed/${VIDEO}"></iframe>`,
  },
  {
    what: 'deck',
    html: '<script async class="speakerdeck-embed" data-id="af1c9b53d63b4e6baa85652793ec4ca9" data-ratio="1.77777777777778" src="https://speakerdeck.com/assets/embed.js"></script>',
  },
  { what: 'tweet', html: '{{&lt; tweet 1324621428235268096 &gt;}}', ownWidth: 550 },
  {
    what: 'link card',
    html: '{{&lt; tiktok "https://vm.tiktok.com/ZMF6rgvXY/" &gt;}}',
    ownWidth: 500,
  },
];

// The frame that the embeds are compared with.
const PLAIN = '<iframe width="560" height="315" style="max-width:100%"></iframe>';

const section = ({ html, css = '' }: Layout, index: number, embed: string) =>
  `<section class="layout-${index}">${css && `<style>${css.replaceAll('&', `.layout-${index}`)}</style>`}${html.replace('@', embed)}</section>`;

/** Returns the HTML of a page: for each layout the plain frame, and then every kind. */
export const pageOf = (layouts: readonly Layout[]): string =>
  layouts
    .map((layout, index) =>
      [PLAIN, ...KINDS.map(({ html }) => html)].map(html => section(layout, index, html)).join(''),
    )
    .join('');
