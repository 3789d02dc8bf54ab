import type { Reference } from '../providers/provider.ts';

/** A work that the site owner may have a file for. */
export interface OwnedWork {
  readonly provider: { readonly name: string };
  readonly reference: Reference;
  readonly target: { readonly link: URL };
}

const FIELD = /\{(provider|id)\}/g;

// Returns a URL on the page's own origin or over https, else `undefined`. Against `javascript:` and plain http.
const parseOwnUrl = (address: string, page: string): URL | undefined => {
  try {
    const url = new URL(address, page);
    return url.origin === new URL(page).origin || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
};

// Against path traversal: an id such as `a/../../secret` has no path.
const pathOf = (id: string): string | undefined => {
  const segments = id.split('/');
  return segments.some(segment => /^\.{0,2}$/.test(segment))
    ? undefined
    : segments.map(encodeURIComponent).join('/');
};

/** True if a URL of the site owner's is a pattern with `{provider}` or `{id}`: one file per work. */
export const isPattern = (address: string): boolean => address.search(FIELD) >= 0;

/**
 * Returns the URL of a work's file by a pattern, relative to a page; `undefined` if the id or the URL is not allowed.
 */
export function fileUrl(pattern: string, { provider, reference }: OwnedWork, page: string): URL | undefined {
  const path = pathOf(reference.id ?? '');
  return path
    ? parseOwnUrl(
        pattern.replace(FIELD, (_, field) => (field === 'id' ? path : provider.name)),
        page,
      )
    : undefined;
}

/**
 * Returns the URL of a work's oEmbed answer, by an endpoint or a pattern; `undefined` if it is not allowed:
 * https://oembed.com/#section2.2
 */
export function oembedUrl(endpoint: string, work: OwnedWork, page: string): URL | undefined {
  if (isPattern(endpoint)) return fileUrl(endpoint, work, page);
  const url = parseOwnUrl(endpoint, page);
  url?.searchParams.set('url', work.target.link.href);
  url?.searchParams.set('format', 'json');
  return url;
}
