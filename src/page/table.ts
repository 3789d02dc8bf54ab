/** What the page has to know of the providers, derived from their descriptors when the loader is built. */
export interface Table {
  /** Shortcode name, in lower case → tag. */
  readonly names: Readonly<Record<string, string>>;
  /** Tag → the CSS declarations that keep its room free. */
  readonly rooms: Readonly<Record<string, string>>;
  /** Beginning of a frame's address without its scheme, and the tag. */
  readonly frames: readonly (readonly [address: string, tag: string])[];
  /** Selector of a vendor's embed code, the tag, and our attribute → the vendor's. */
  readonly markup: readonly (readonly [selector: string, tag: string, Readonly<Record<string, string>>])[];
}
