import type { Attributes } from './attributes.ts';

/** The part of a provider's descriptor that the loader or `repair.js` needs to find its embeds. */
export interface Row {
  /** The name of the provider's element. */
  readonly tag: string;
  /** Plain names of its shortcodes, the provider's name first. The first is empty if the URL decides on the provider. */
  readonly names: readonly string[];
  /** Prefixes of its frames' URLs, without scheme and `www`. */
  readonly frames: readonly string[];
  /** A CSS selector for the vendor's embed code; empty if it has none. */
  readonly markup: string;
  /**
   * The height in CSS pixels, or with a point the ratio, that is reserved for the element; empty for the default, 16:9. Further
   * CSS declarations may follow. Examples: `300`, `1.3333;max-width:480px`.
   */
  readonly size: string;
  /**
   * Letters for the lazy files that its embeds need besides the descriptor. `v`: has a stage, so it needs no text card;
   * `f`: `raw-files.js`, for text files; `r`: `repair.js` reads the vendor's embed code.
   */
  readonly needs: string;
  /** Names of further files that one embed needs, if its URL tells more than the row. */
  readonly files: readonly string[];
}

/** The table of providers, derived from the descriptors at build time. */
export type Rows = readonly Row[];

/** The row of a raw embed, and the attributes of the element that replaces it. */
export type RawEmbed = readonly [row: Row, attributes: Attributes];
