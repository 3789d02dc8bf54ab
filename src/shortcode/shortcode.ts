/** One shortcode call in a text. Values stay strings, as a post's id can exceed 2^53. */
export interface Shortcode {
  /** As the author spelled it, since Hugo's names are case-sensitive. */
  readonly name: string;
  /** Positional arguments, in order, without quotes. */
  readonly args: readonly string[];
  /** Named arguments, on an object without prototype. The last value of a repeated key wins. */
  readonly params: Readonly<Record<string, string>>;
  /** `escaped` is the commented form, `{{<` + slash-star, which is meant to be shown as text. */
  readonly kind: 'open' | 'close' | 'self-closing' | 'escaped';
  /** `standard` is `{{< … >}}`, `markdown` is `{{% … %}}`. */
  readonly notation: 'standard' | 'markdown';
  /** UTF-16 offset of the first brace. */
  readonly start: number;
  /** UTF-16 offset just after the last brace. */
  readonly end: number;
}
