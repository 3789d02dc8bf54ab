import type { Attributes } from '../embeds/attributes.ts';

// The data attributes with the URL or id in vendors' embed codes, besides `cite` and the last link.
const URL_NAMES = [
  'instgrmPermalink',
  'blueskyUri',
  'textPostPermalink',
  'embedUrl',
  'telegramPost',
  'url',
  'src',
];

/** Returns the URL or id in a vendor's embed code; `undefined` if it has none, and for frames and plug-ins. */
export function vendorAddress(element: Element): string | undefined {
  // The page's own scripts may use data attributes on frames.
  if (/^(?:iframe|embed|object)$/.test(element.localName)) return undefined;
  const { dataset, src, cite } = element as HTMLScriptElement & HTMLQuoteElement;
  // Reddit links the post first, then its author and subreddit; others link the post last.
  if (/reddit/.test(element.className)) return element.querySelector('a')?.href;
  const url = URL_NAMES.map(name => dataset[name]).find(value => value);
  if (url) return url;
  // The URL of a script is that of the embed, with the suffix `.js`.
  if (element.localName === 'script') return dataset.id ?? src.replace(/\.js(?=$|\?)/, '');
  return cite || [...element.querySelectorAll('a')].at(-1)?.href;
}

/** Returns the options in a vendor's embed code, as attributes of our elements. */
export function vendorOptions(element: Element): Attributes {
  const { dataset } = element as HTMLElement;
  return {
    ...(dataset.embedTheme && { theme: dataset.embedTheme }),
    ...(dataset.blueskyEmbedColorMode && { theme: dataset.blueskyEmbedColorMode }),
    // The author left the box for the caption unticked. Codes without a permalink are older than that box.
    ...(dataset.instgrmPermalink && dataset.instgrmCaptioned === undefined && { hidecaption: 'true' }),
    ...(dataset.aspect && { ratio: 1 / Number(dataset.aspect) }),
    ...(dataset.embedShowmedia && { showmedia: dataset.embedShowmedia }),
    ...(dataset.embedHeight && { height: Number(dataset.embedHeight) }),
    ...(dataset.telegramPost && { userpic: dataset.userpic, single: dataset.single }),
  };
}
