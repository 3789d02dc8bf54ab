/** One call as it stands in text. Values stay strings: a post's id can be larger than 2^53. */
export interface Shortcode {
  /** As the author spelled it; Hugo's names are case-sensitive. */
  readonly name: string;
  /** Positional arguments, in order, without their quotes. */
  readonly args: readonly string[];
  /** Named arguments, on an object without prototype; of a key written twice the last one counts. */
  readonly params: Readonly<Record<string, string>>;
  /** `escaped` is the starred form, `{{<` + slash-star, which the author wants read and not run. */
  readonly kind: 'open' | 'close' | 'self-closing' | 'escaped';
  /** `standard` is `{{< … >}}`, `markdown` is `{{% … %}}`. */
  readonly notation: 'standard' | 'markdown';
  /** UTF-16 offset of the first brace. */
  readonly start: number;
  /** UTF-16 offset just behind the last brace. */
  readonly end: number;
}
