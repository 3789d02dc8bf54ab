/**
 * Returns the path of a Google URL without the account number (`/u/1`) or Workspace domain (`/a/example.com`) of the
 * person who copied it.
 * @example googlePath(new URL('https://docs.google.com/document/u/1/d/ID/edit')) // '/document/d/ID/edit'
 */
export const googlePath = ({ pathname }: URL): string =>
  pathname
    .replace(/^\/a\/[\w.-]{1,100}(?=\/)/, '')
    .replace(/^((?:\/[a-z]+){0,2})\/[ub]\/\d{1,2}(?=\/|$)/, '$1');
