import type { Attributes } from './attributes.ts';

/** What the page has to know of one provider, or of what can wait of it. */
export interface Row {
  /** The element that shows its works. */
  readonly tag: string;
  /** Plain names of its shortcodes, its own first; that is empty where the names leave open whose a work is. */
  readonly names: readonly string[];
  /** Beginnings of a frame's address, without scheme and `www`. */
  readonly frames: readonly string[];
  /** A selector of the vendor's embed code; empty where there is none. */
  readonly markup: string;
  /** The CSS declarations that keep an element's room free, unless it is 16 by 9. */
  readonly sizeCss: string;
  /**
   * A letter for what its works need beside the descriptor: `v` that they are looked at, and need no card of words; `h` the
   * code that hears a frame's height, `f` the one that shows text files; and `r` that the repair code reads the
   * vendor's embed code.
   */
  readonly needs: string;
  /** Names of further files that one work needs, where its address says more than the row. */
  readonly files?: readonly string[];
}

/** What the page has to know of the providers, derived from their descriptors when the loader is built. */
export type Rows = readonly Row[];

/** The row of the table that a raw embed is of, and what the embed says in our attributes. */
export type RawEmbed = readonly [row: Row, attributes: Attributes];
