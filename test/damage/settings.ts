/** How each tool was used that is no Markdown engine: its settings, and its input if that is not the sample. */
export const SETTINGS: Readonly<Record<string, string>> = {
  'remark-smartypants': 'its defaults',
  djot: '`renderHTML(parse(text))` of `@djot/djot`',
  'textile-js': 'its defaults',
  'Prettier, Markdown': '`proseWrap: "always"`; its output was rendered by markdown-it',
  'Prettier, HTML': '`proseWrap: "always"`, on the output of markdown-it',
  'markdown-it, French': '`html`, `typographer`, and the quotes « » and ‹ › with no-break spaces inside',
  'markdown-it, German': '`html`, `typographer`, and the quotes „ “ and ‚ ‘',
  'remark-smartypants, inverted': '`dashes: "inverted"` and `backticks: "all"`',
  typogr: '`typogrify`, on the output of remark',
  'Typograf, Russian': '`locale: ["ru", "en-US"]`, on the output of remark',
  hyphen: '`hyphenateHTMLSync` of `hyphen/en`, which inserts soft hyphens, on the output of remark',
  'linkify-html': '`truncate: 40`, which shortens the text of links, on the output of remark',
  autop: '`autop` of `@wordpress/autop`, on the sample',
  'Redcarpet, SmartyPants': '`autolink` and `underline`, then `Redcarpet::Render::SmartyPants`',
  mistune: '`mistune.html`',
  lowdown: '`--html-no-skiphtml --html-no-escapehtml`',
  'pandoc, Org': '`--from=org`',
  'pandoc, MediaWiki': '`--from=mediawiki`',
  RedCloth: 'its defaults',
  Asciidoctor: '`safe: :safe`',
  docutils: 'the writer `html5` with `smart_quotes`',
  tidy: '`-wrap 68 --show-body-only yes`, on the output of markdown-it',
  bleach: '12 tags of text without `iframe` and `script`, on the output of markdown-it',
  TipTap:
    'StarterKit and Typography in jsdom; calls were typed letter by letter, embed codes pasted as text; `getHTML()`',
  Lexical:
    'automatic links as in its playground, in jsdom; each line a paragraph of text; `$generateHtmlFromNodes`',
  Quill: '`setText` and `getSemanticHTML()` in jsdom',
  Trix: '`insertString` and the value of the element in jsdom',
  TinyMCE:
    'its `DomParser` and `Serializer` with the defaults of its editor, in jsdom; embed codes as source code, calls as text with line breaks',
  Turndown:
    'its defaults, on a paragraph with the call or on the embed code; its output was rendered by markdown-it',
  DOMPurify: 'its defaults, in jsdom',
  'DOMPurify, frames': '`ADD_TAGS` with `iframe`, and `ADD_ATTR` with four of its attributes, in jsdom',
  'sanitize-html': 'its defaults',
  'sanitize-html, frames':
    '`iframe` in `allowedTags` with `src`, `width` and `height`, and `allowedIframeHostnames` with the hosts of the samples',
  xss: 'its defaults',
  'rehype-sanitize': 'its defaults, which are those of GitHub, after remark and rehype-raw',
};
