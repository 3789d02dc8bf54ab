import type { ParseInput } from '../provider.ts';

/** The path of an address without its outer slashes, or the bare id: so an id that is a path is read in one way. */
export const pathOf = ({ url, id }: Pick<ParseInput, 'url' | 'id'>): string =>
  url ? url.pathname.replace(/^\/|\/$/g, '') : id;
