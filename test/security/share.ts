const isWhole = process.env.CORPUS === 'all';

/** How long a page may take for its share, in milliseconds. */
export const TIMEOUT_MS = isWhole ? 900_000 : 50_000;

/**
 * A run of the tests puts each payload into one of so many entrances, each time others in turn: a browser takes
 * milliseconds for an embed, and there are thirty thousand pairs. `CORPUS=all` runs all pairs.
 */
export const EVERY: Readonly<Record<string, number>> = isWhole
  ? { chromium: 1, firefox: 5, webkit: 5 }
  : { chromium: 5, firefox: 50, webkit: 50 };
