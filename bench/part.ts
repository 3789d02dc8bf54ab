/** The counts of one thing, such as nodes or bytes, by library. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The result of one part of the benchmark. */
export interface Part {
  /** The section of `docs/benchmark.md`. */
  readonly markdown: string;
  /** Counts of the peers, which a test compares with this library's: `bench/counts.json`. */
  readonly counts?: Counts;
  /** SVG charts, by their file name in `docs/images`. */
  readonly charts?: Readonly<Record<string, string>>;
}
