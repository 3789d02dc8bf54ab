import type { Attributes } from '../embeds/attributes.ts';

// Where vendors' embed codes name the work, beside `cite` and the last link.
const NAMES = [
  'instgrmPermalink',
  'blueskyUri',
  'textPostPermalink',
  'embedUrl',
  'telegramPost',
  'url',
  'src',
];

/** The address or id that a vendor's embed code gives in an attribute of its own; `undefined` where it has none. */
export function vendorAddress(element: Element): string | undefined {
  // What a page notes on a frame is the page's own business.
  if (/^(?:iframe|embed|object)$/.test(element.localName)) return undefined;
  const { dataset, src, cite } = element as HTMLScriptElement & HTMLQuoteElement;
  // Reddit names the post first, then who wrote it and where; others name the work last.
  if (/reddit/.test(element.className)) return element.querySelector('a')?.href;
  const written = NAMES.map(name => dataset[name]).find(value => value);
  // What the address of a script names is the work, with an ending that makes a script of it.
  if (written) return written;
  if (element.localName === 'script') return dataset.id ?? src.replace(/\.js(?=$|\?)/, '');
  return cite || [...element.querySelectorAll('a')].at(-1)?.href;
}

/** What a vendor's embed code asks for beside the work, by the names that our elements have for it. */
export function vendorOptions(element: Element): Attributes {
  const { dataset } = element as HTMLElement;
  return {
    ...(dataset.embedTheme && { theme: dataset.embedTheme }),
    ...(dataset.blueskyEmbedColorMode && { theme: dataset.blueskyEmbedColorMode }),
    // Whoever copied it has not ticked the box for the caption; codes of before there was one say nothing.
    ...(dataset.instgrmPermalink && dataset.instgrmCaptioned === undefined && { hidecaption: 'true' }),
    ...(dataset.aspect && { ratio: 1 / Number(dataset.aspect) }),
    ...(dataset.embedShowmedia && { showmedia: dataset.embedShowmedia }),
    ...(dataset.embedHeight && { height: Number(dataset.embedHeight) }),
    ...(dataset.telegramPost && { userpic: dataset.userpic, single: dataset.single }),
  };
}
