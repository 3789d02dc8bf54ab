/** Samples of which some tools leave too little, or which the library reads wrongly: the tools, and the reason. */
export type Holes = Readonly<
  Record<string, readonly (readonly [tools: readonly string[], reason: string])[]>
>;

/** The samples that stay as text, as the library does not read what these tools leave. */
export const LEFT_BY_TOOLS: Holes = {
  'underscores in an id': [
    [['pandoc, Org'], 'the underscores became one subscript, which hides where the second was'],
    [['uniorg'], 'the underscores became subscripts, which are not read'],
  ],
  'underscores around words': [
    [
      ['TipTap'],
      'the editor made an italic text and then a dash of its last hyphen and the next, which has two readings',
    ],
    [
      ['uniorg'],
      'the underscores became an element with the class `underline`, which is not read as underscores',
    ],
  ],
  'several lines': [
    [['docutils'], 'indented lines after a first one are a term and its definition in reStructuredText'],
    [['pandoc, MediaWiki'], 'a line that begins with a space is code in MediaWiki'],
  ],
  'its end on a separate line': [
    [['docutils'], 'indented lines after a first one are a term and its definition in reStructuredText'],
    [['pandoc, MediaWiki'], 'a line that begins with a space is code in MediaWiki'],
  ],
  'percent signs': [[['textile-js'], 'the call is a span in Textile']],
  'the code of Instagram': [
    [['bleach'], 'the quotation has no class, and its boxes became text'],
    [['Turndown'], 'the quotation has no class, and its script is gone'],
    [['pandoc, MediaWiki'], 'the quotation is empty, and its boxes are behind it'],
  ],
  'the code of SoundCloud': [[['bleach'], 'the frame became text, and the links behind it are links']],
  'the code of CodePen': [
    [['docutils'], 'the lines of the code are a term and its definition in reStructuredText'],
    [
      ['sanitize-html', 'rehype-sanitize', 'Turndown'],
      'the frame is gone, and its words for browsers without frames are left',
    ],
  ],
};

/** The samples that become embeds with a fault. */
export const WRONG_BY_TOOLS: Holes = {
  'a quoted address': [[['Typograf, Russian'], 'the start is ignored, as there is a space before it']],
};

/** Returns the reason for which a sample has this fault with a tool. */
export const reasonFor = (holes: Holes, name: string, tool: string): string | undefined =>
  holes[name]?.find(([tools]) => tools.includes(tool))?.[1];
