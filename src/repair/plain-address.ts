// Google's URLs contain the account, the domain or the country of the person who copied them.
const ACCOUNT = /^((?:https?:)?\/\/[a-z]+\.google\.com(?:\/[a-z]+)?)\/(?:a\/[\w.-]+|[ub]\/\d+)(?=\/)/;
const COUNTRY = /^((?:https?:)?\/\/(?:www|maps)\.google)\.(?:com?\.)?[a-z]{2}(?=\/maps[/?])/;

/** Returns the URL of a frame in canonical form, also where a lazy-loading plug-in keeps it; empty if it has none. */
export function plainAddress(element: Element): string {
  const { dataset, src = '' } = element as HTMLIFrameElement;
  // Lazy-loading plug-ins use different data attributes for the URL.
  const url = dataset.src || dataset.lazySrc || dataset.litespeedSrc || src;
  return url.replace(COUNTRY, '$1.com').replace(ACCOUNT, '$1');
}
