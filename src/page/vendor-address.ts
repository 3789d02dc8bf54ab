// Where vendors' embed codes name the work, beside `cite` and the last link.
const NAMES = [
  'instgrmPermalink',
  'blueskyUri',
  'textPostPermalink',
  'embedUrl',
  'telegramPost',
  'href',
  'url',
];

/** The address or id that a vendor's embed code gives in an attribute of its own; `undefined` where it has none. */
export function vendorAddress(element: Element): string | undefined {
  const { dataset, src } = element as HTMLScriptElement;
  const { slugHash, user = 'anon' } = dataset;
  if (slugHash) return `${user}/${slugHash}`;
  // Reddit names the post first, then who wrote it and where; others name the work last.
  if (/reddit/.test(element.className)) return element.querySelector('a')?.href;
  const written = NAMES.map(name => dataset[name]).find(value => value);
  // What the address of a script names is the work, with an ending that makes a script of it.
  return (
    written ?? (element.localName === 'script' && !dataset.id ? src.replace(/\.js(?=$|\?)/, '') : undefined)
  );
}
