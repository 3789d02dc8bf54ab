const DECK = 'https://docs.google.com/presentation/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg/embed';
/** A film that a page shows without controls. */
export const FILM = 'https://player.vimeo.com/video/76979871';
/** Style of a frame that fills its box. */
export const ALL = 'position:absolute;top:0;left:0;width:100%;height:100%';

/** A box of a ratio, and the frame that fills it. */
export const wrapper = (style: string, attribute = '') =>
  `<div class="kept" style="position:relative;${style}" ${attribute}>${frame()}</div>`;

/** A positioned frame. */
export const frame = (style = ALL, src = DECK) => `<iframe src="${src}" style="${style}"></iframe>`;

/**
 * The HTML of the page, a selector that must still match, and the box of the embed (left, top, width and height) in a
 * window of 1000 by 700 px.
 */
export const REPLACED: readonly (readonly [what: string, html: string, stays: string, box: number[]])[] = [
  ['fills the body', frame('position:absolute;width:100%;height:100%'), 'body', [0, 0, 1000, 700]],
  [
    'fills the body, with a script behind it',
    `${frame('position:absolute;inset:0;width:100%;height:100%')}<script></script>`,
    'body > slides-embed',
    [0, 0, 1000, 700],
  ],
  [
    'fills a box of a fixed height',
    `<div class="stage" style="position:relative;width:800px;height:300px">${frame()}</div>`,
    '.stage > slides-embed',
    [0, 0, 800, 300],
  ],
  [
    'fills a box in a box that is as high',
    `<div class="stage" style="position:relative;width:800px;height:300px"><div>${frame()}</div></div>`,
    '.stage slides-embed',
    [0, 0, 800, 300],
  ],
  [
    'fills a box with an id that made its ratio',
    `<div id="player" style="position:relative;width:800px;padding-bottom:50%;height:0;box-sizing:content-box">${frame()}</div>`,
    '#player > slides-embed',
    [0, 0, 800, 500],
  ],
  [
    'fills an item of a list that made its ratio',
    `<ul style="margin:0;padding:0;list-style:none"><li style="position:relative;width:800px;aspect-ratio:2">${frame()}</li></ul>`,
    'ul > li > slides-embed',
    [0, 0, 800, 400],
  ],
  [
    'is in a wrapper that made its ratio',
    `<main style="width:800px"><div style="position:relative;padding-bottom:25%;height:0">${frame()}</div></main>`,
    'main > div slides-embed',
    [0, 0, 800, 200],
  ],
  [
    'is in a wrapper with an aspect ratio',
    `<main style="width:800px"><div style="position:relative;aspect-ratio:4">${frame()}</div></main>`,
    'main > div slides-embed',
    [0, 0, 800, 200],
  ],
  [
    'is in a paragraph in a wrapper',
    `<main style="width:800px"><div style="position:relative;padding-top:25%;height:0"><p>${frame()}</p></div></main>`,
    'main > div slides-embed',
    [0, 0, 800, 200],
  ],
];

/** Wrappers that do more than keep a ratio, and the box of the embed in a `main` that is 800 px wide. */
export const KEPT: readonly (readonly [what: string, html: string, box: number[]])[] = [
  ['is narrower', wrapper('width:400px;margin:0 auto;padding-bottom:200px'), [200, 0, 400, 200]],
  ['floats', wrapper('float:right;width:40%;padding-bottom:20%'), [480, 0, 320, 160]],
  [
    'is an item of a row',
    `<div style="display:flex">${wrapper('flex:0 0 50%;aspect-ratio:2')}</div>`,
    [0, 0, 400, 200],
  ],
  ['has a handler', wrapper('aspect-ratio:4', 'onclick="1"'), [0, 0, 800, 200]],
];

/** Frames that are a part of the page's look, or lie over the page. */
export const LEFT: readonly (readonly [what: string, html: string])[] = [
  [
    'a silent film behind a heading',
    `<header style="position:relative;height:300px">${frame(`${ALL};pointer-events:none`, `${FILM}?background=1`)}<h1>Words</h1></header>`,
  ],
  [
    'a film in a box behind a heading',
    `<header style="position:relative;height:300px"><div>${frame(ALL, FILM)}</div><h1>Words</h1></header>`,
  ],
  [
    'a film in a box of its own layer behind a heading',
    `<header style="position:relative;height:300px"><div style="position:absolute;inset:0">${frame(ALL, FILM)}</div><h1 style="position:relative">Words</h1></header>`,
  ],
  [
    'a player in a box that opens over the page',
    `<p>Words</p><div style="position:fixed;inset:50px">${frame(ALL, FILM)}</div>`,
  ],
  [
    'a frame that fills a part of its box',
    `<div style="position:relative;height:300px">${frame('position:absolute;left:25%;width:50%;height:50%', FILM)}</div>`,
  ],
  [
    'a film behind the whole page',
    `${frame('position:fixed;inset:0;width:100%;height:100%;z-index:-1', FILM)}<h1>Words</h1>`,
  ],
  [
    'a player in the corner of the window',
    `<p>Words</p>${frame('position:fixed;right:0;bottom:0;width:300px;height:200px', FILM)}`,
  ],
  [
    'a frame at a place of its own',
    `<div style="position:relative;height:600px">${frame('position:absolute;left:50px;top:50px;width:300px;height:200px', FILM)}</div>`,
  ],
  [
    'a frame that fills the body of a page with words',
    `<p>Words</p>${frame('position:absolute;inset:0;width:100%;height:100%', FILM)}`,
  ],
];
