/** What the page has to know of one tag. */
export interface Row {
  readonly tag: string;
  /** Plain names of shortcodes, with a space between two. */
  readonly names: string;
  /** The CSS declarations that keep the element's room free, unless it is 16 by 9. */
  readonly room?: string;
  /** Beginnings of a frame's address, without its scheme and `www`. */
  readonly frames: readonly string[];
  /** A selector of the vendor's embed code. */
  readonly markup?: string | undefined;
}

/** What the page has to know of the providers, derived from their descriptors when the loader is built. */
export type Table = readonly Row[];
