/** Builds an address from a literal origin and checked pieces; a piece that is not there leaves nothing behind. */
export function buildUrl(
  start: string,
  query: Readonly<Record<string, string | number | false | undefined>> = {},
): URL {
  const url = new URL(start);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, `${value}`);
  return url;
}
