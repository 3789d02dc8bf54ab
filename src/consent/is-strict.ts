/**
 * True if providers need the reader's consent, by the site owner's setting or by the browser's Global Privacy Control
 * (https://www.w3.org/TR/gpc/). Also works on a server, which has no `navigator` before Node 21.
 */
export const isStrict = ({ privacy }: { readonly privacy?: string | undefined }): boolean =>
  privacy === 'strict' || !!Reflect.get(globalThis.navigator ?? {}, 'globalPrivacyControl');
