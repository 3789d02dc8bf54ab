/** What the page has to know of one tag. */
export interface Row {
  readonly tag: string;
  /** Shortcode names in lower case, with a space between two. */
  readonly names: string;
  /** The CSS declarations that keep the element's room free. */
  readonly room: string;
  /** Beginnings of a frame's address, without its scheme. */
  readonly frames: readonly string[];
  /** The vendor's embed code: its selector, and our attribute → the vendor's. */
  readonly markup?: readonly [selector: string, attributes: Readonly<Record<string, string>>] | undefined;
}

/** What the page has to know of the providers, derived from their descriptors when the loader is built. */
export type Table = readonly Row[];
