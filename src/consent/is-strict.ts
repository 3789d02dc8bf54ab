/** https://www.w3.org/TR/gpc/ */
type Preferences = Navigator & { readonly globalPrivacyControl?: boolean };

/**
 * True if providers need the reader's consent, by the site owner's setting or by the browser's Global Privacy Control. Any
 * value of the setting counts, an empty one too: an owner who misspells `strict` means it all the same. Also works on a
 * server, which has no `navigator` before Node 21.
 */
export const isStrict = ({ privacy }: { readonly privacy?: string | undefined }): boolean =>
  privacy !== undefined || !!(globalThis.navigator as Preferences | undefined)?.globalPrivacyControl;
