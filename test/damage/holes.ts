/** Samples of which some tools leave too little, or which the library reads wrongly: the tools, and the reason. */
export type Holes = Readonly<
  Record<string, readonly (readonly [tools: readonly string[], reason: string])[]>
>;

const LINES = ['TipTap', 'Lexical', 'Quill'];
const QUILL = [
  ['Quill'],
  'no-break spaces, as Quill writes them, are not read in an escaped embed code',
] as const;
const FRENCH = [
  ['markdown-it, French'],
  'the no-break spaces inside the quotes count as part of each value, so that options are ignored and a title has spaces around it',
] as const;

/** The samples that stay as text, as the library does not read what these tools leave. */
export const LEFT_BY_TOOLS: Holes = {
  'three hyphens in an id': [
    [
      ['remark-smartypants, inverted'],
      'an en dash, which these settings write for three hyphens, is not read as three',
    ],
  ],
  'underscores in an id': [
    [['pandoc, Org'], 'the underscores became one subscript, which hides where the second was'],
    [['uniorg'], 'the underscores became subscripts, which are not read'],
  ],
  'underscores around words': [
    [
      ['uniorg'],
      'the underscores became an element with the class `underline`, which is not read as underscores',
    ],
  ],
  'several lines': [
    [['docutils'], 'indented lines after a first one are a term and its definition in reStructuredText'],
    [['pandoc, MediaWiki'], 'a line that begins with a space is code in MediaWiki'],
    [LINES, 'each line became a paragraph'],
  ],
  'percent signs': [[['textile-js'], 'the call is a span in Textile']],
  'a vendor quotation': [QUILL],
  'a vendor script': [QUILL],
  'the code of YouTube': [QUILL],
  'the code of Instagram': [
    QUILL,
    [['bleach'], 'the quotation has no class, and its boxes became text'],
    [['Turndown'], 'the quotation has no class, and its script is gone'],
    [['pandoc, MediaWiki'], 'the quotation is empty, and its boxes are behind it'],
  ],
  'the code of TikTok': [QUILL],
  'the code of Facebook': [QUILL],
  'the code of Spotify': [QUILL],
  'the code of SoundCloud': [QUILL, [['bleach'], 'the frame became text, and the links behind it are links']],
  'the code of Google Maps': [QUILL],
  'the code of CodePen': [
    [LINES, 'each line of the code became a paragraph'],
    [['docutils'], 'the lines of the code are a term and its definition in reStructuredText'],
    [
      ['sanitize-html', 'rehype-sanitize', 'Turndown'],
      'the frame is gone, and its words for browsers without frames are left',
    ],
  ],
  'the code of Google Slides in a wrapper': [QUILL],
};

/** The samples that become embeds with a fault. */
export const WRONG_BY_TOOLS: Holes = {
  'named arguments': [FRENCH],
  'single quotes': [FRENCH],
  'several lines': [FRENCH],
  'Quarto’s way': [FRENCH],
  'a long title': [FRENCH],
  'a long call': [FRENCH],
  'a quoted address': [[['Typograf, Russian'], 'the start is ignored, as there is a space before it']],
  'underscores around words': [
    [
      ['TipTap'],
      'the id is another one: the editor made an italic text and then a dash of its last hyphen and the next',
    ],
  ],
  'the code of Instagram': [
    [['TipTap', 'Lexical'], 'its script has a paragraph of its own, and stays as text'],
  ],
};

/** Returns the reason for which a sample has this fault with a tool. */
export const reasonFor = (holes: Holes, name: string, tool: string): string | undefined =>
  holes[name]?.find(([tools]) => tools.includes(tool))?.[1];
