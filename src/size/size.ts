/** The room an embed takes: a ratio (width / height), or a height in CSS pixels where content decides. */
export interface Size {
  readonly ratio?: number | undefined;
  readonly height?: number;
  /** Widest useful width in CSS pixels. */
  readonly width?: number;
}
