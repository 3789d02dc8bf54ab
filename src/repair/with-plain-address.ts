// Google's URLs contain the account, the domain or the country of the person who copied them.
const ACCOUNT = /^((?:https?:)?\/\/[a-z]+\.google\.com(?:\/[a-z]+)?)\/(?:a\/[\w.-]+|[ub]\/\d+)(?=\/)/;
const COUNTRY = /^((?:https?:)?\/\/(?:www|maps)\.google)\.(?:com?\.)?[a-z]{2}(?=\/maps[/?])/;

/** Calls `read` with the element's URL in canonical form, in `data-src`, and restores that attribute afterwards. */
export function withPlainAddress<Read>(element: Element, read: (element: Element) => Read): Read {
  const { dataset, src: srcAttribute = '' } = element as HTMLIFrameElement;
  const { src } = dataset;
  // Lazy-loading plug-ins use different data attributes for the URL.
  const url = src || dataset.lazySrc || dataset.litespeedSrc || srcAttribute;
  const plain = url.replace(COUNTRY, '$1.com').replace(ACCOUNT, '$1');
  if (plain !== (src || srcAttribute)) dataset.src = plain;
  try {
    return read(element);
  } finally {
    if (src === undefined) delete dataset.src;
    else dataset.src = src;
  }
}
