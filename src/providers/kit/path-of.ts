import type { ParseInput } from '../provider.ts';

/**
 * Returns the path of the URL without its first and last slash, or the id, so that one pattern reads both.
 * @example pathOf({ url: new URL('https://qiita.com/items/a1/'), id: '' }) // 'items/a1'
 */
export const pathOf = ({ url, id }: Pick<ParseInput, 'url' | 'id'>): string =>
  url ? url.pathname.replace(/^\/|\/$/g, '') : id;
