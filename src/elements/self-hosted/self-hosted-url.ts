import type { Work } from '../parsed-element.ts';

const FIELD = /\{(provider|id)\}/g;

// An address on the owner's own site, or a safe one anywhere; a word for the wise would be `javascript:`.
const readOwn = (address: string, page: string): URL | undefined => {
  try {
    const url = new URL(address, page);
    return url.origin === new URL(page).origin || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
};

// Each part of an id is one step of a path. `a/../../secret` would climb out of the folder, so it is nobody's.
const pathOf = (id: string): string | undefined => {
  const steps = id.split('/');
  return steps.some(step => /^\.{0,2}$/.test(step)) ? undefined : steps.map(encodeURIComponent).join('/');
};

/** Tells whether an address of the owner's is a pattern: one file a work. */
export const isPattern = (address: string): boolean => address.search(FIELD) >= 0;

/** Where a pattern puts the file of a work, seen from a page; `undefined` where it can't have one. */
export function fileUrl(pattern: string, { provider, reference }: Work, page: string): URL | undefined {
  const path = pathOf(reference.id ?? '');
  return path
    ? readOwn(
        pattern.replace(FIELD, (_, field) => (field === 'id' ? path : provider.name)),
        page,
      )
    : undefined;
}

/** What an oEmbed endpoint, or the pattern of its answers, is asked for a work: https://oembed.com/#section2.2 */
export function oembedUrl(endpoint: string, work: Work, page: string): URL | undefined {
  if (isPattern(endpoint)) return fileUrl(endpoint, work, page);
  const url = readOwn(endpoint, page);
  url?.searchParams.set('url', work.target.link.href);
  url?.searchParams.set('format', 'json');
  return url;
}
