// Google's URLs contain the account, the domain or the country of the person who copied them.
const ACCOUNT = /^((?:https?:)?\/\/[a-z]+\.google\.com(?:\/[a-z]+)?)\/(?:a\/[\w.-]+|[ub]\/\d+)(?=\/)/;
const COUNTRY = /^((?:https?:)?\/\/(?:www|maps)\.google)\.(?:com?\.)?[a-z]{2}(?=\/maps[/?])/;

// Lazy-loading plug-ins use different data attributes for the URL.
const URL_NAMES = ['src', 'lazySrc', 'litespeedSrc', 'optSrc', 'breeze', 'original', 'url'];

/**
 * Returns the URLs that a frame may have, in canonical form: first those that a lazy-loading plug-in keeps, then its own.
 * Pages use the same attributes for other URLs too.
 */
export function plainAddresses(element: Element): readonly string[] {
  const { dataset, src = '' } = element as HTMLIFrameElement;
  return [...URL_NAMES.map(name => dataset[name]), src].flatMap(
    url => url?.replace(COUNTRY, '$1.com').replace(ACCOUNT, '$1') || [],
  );
}
