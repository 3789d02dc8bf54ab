/** The size of an embed: a ratio, or a height where the content has no fixed ratio. */
export interface Size {
  /** Width divided by height. */
  readonly ratio?: number | undefined;
  /** In CSS pixels. */
  readonly height?: number;
  /** Maximum useful width in CSS pixels. */
  readonly width?: number;
}
