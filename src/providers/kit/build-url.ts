/**
 * Builds a URL from a literal origin with checked values in its path, and a query. Empty, false and missing values are
 * left out of the query. Throws a `TypeError` if `start` is no URL.
 * @example buildUrl('https://streamable.com/e/hn8hq', { autoplay: 1, loop: false }).search // '?autoplay=1'
 */
export function buildUrl(
  start: string,
  query: Readonly<Record<string, string | number | false | undefined>> = {},
): URL {
  const url = new URL(start);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, `${value}`);
  return url;
}
