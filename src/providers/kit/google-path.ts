/** The path of an address of Google's, without the account or domain that whoever copied it was signed in with. */
export const googlePath = ({ pathname }: URL): string =>
  pathname
    .replace(/^\/a\/[\w.-]{1,100}(?=\/)/, '')
    .replace(/^((?:\/[a-z]+){0,2})\/[ub]\/\d{1,2}(?=\/|$)/, '$1');
