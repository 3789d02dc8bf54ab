import { parseUrl } from '../../providers/registry/parse-url.ts';

/** A work that a frame of an intermediary shows: its URL, or the name of a service and an id. */
export type WrappedWork = { readonly url: string } | { readonly name: string; readonly id: string };

// The hosts whose frames show works of other services, and the query parameters with their URLs, best first.
const PARAMETERS: ReadonlyMap<string, readonly string[]> = new Map([
  // https://docs.embed.ly/reference/player-js: `src` is the frame inside, `url` the page.
  ['cdn.embedly.com', ['url', 'src']],
  ['cdn.iframe.ly', ['url']],
  ['iframely.net', ['url']],
]);

// Zenn's frames have the kind of work in the path, and the work in an attribute that its script sends to them.
const ZENN = /^\/([a-z-]+)$/;

/** Returns the work in the frame of an intermediary, such as Embedly; `undefined` for other frames. */
export function wrappedWork(src: string, content: string | undefined): WrappedWork | undefined {
  const url = parseUrl(src);
  if (!url) return undefined;
  for (const name of PARAMETERS.get(url.hostname) ?? []) {
    const inner = parseUrl(url.searchParams.get(name) ?? '');
    if (inner) return { url: inner.href };
  }
  const [, name] = (url.hostname === 'embed.zenn.studio' && ZENN.exec(url.pathname)) || [];
  if (!name || !content) return undefined;
  const text = decoded(content);
  return parseUrl(text) ? { url: text } : { name, id: text };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
