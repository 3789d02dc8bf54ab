// Google's addresses have the account, the domain or the country of whoever copied them in them.
const ACCOUNT = /^((?:https?:)?\/\/[a-z]+\.google\.com(?:\/[a-z]+)?)\/(?:a\/[\w.-]+|[ub]\/\d+)(?=\/)/;
const COUNTRY = /^((?:https?:)?\/\/(?:www|maps)\.google)\.(?:com?\.)?[a-z]{2}(?=\/maps[/?])/;

/** Reads an embed by the plainest form of its address. What the author wrote stays as it was. */
export function withPlainAddress<Read>(element: Element, read: (element: Element) => Read): Read {
  const { dataset, src: written = '' } = element as HTMLIFrameElement;
  const { src } = dataset;
  // Plug-ins that load frames late have more than one name for the address.
  const address = src || dataset.lazySrc || dataset.litespeedSrc || written;
  const plain = address.replace(COUNTRY, '$1.com').replace(ACCOUNT, '$1');
  if (plain !== (src || written)) dataset.src = plain;
  try {
    return read(element);
  } finally {
    if (src === undefined) delete dataset.src;
    else dataset.src = src;
  }
}
