/** What the page has to know of one tag, or of one provider of a tag. By position, as two files share it. */
export type Row = readonly [
  tag: string,
  /** Plain names of shortcodes, with a space between two; the provider's own is the first. */
  names: string,
  /** Beginnings of a frame's address, without its scheme and `www`. */
  frames: readonly string[],
  /** A selector of the vendor's embed code. */
  markup?: string | undefined,
  /** The CSS declarations that keep the element's room free, unless it is 16 by 9. */
  room?: string | undefined,
];

/** What the page has to know of the providers, derived from their descriptors when the loader is built. */
export type Table = readonly Row[];
