import type { Attributes } from '../../embeds/attributes.ts';
import { parseUrl } from '../../providers/registry/parse-url.ts';
import type { RepairContext } from '../repair-context.ts';

/** Reads the URL of the work in an element that a script of the vendor or an engine would fill, and its options. */
type Reader = (element: HTMLElement) => Attributes;

/** The elements of each provider or engine: a selector, and what reads them. */
export const PLACEHOLDERS: Readonly<Record<string, readonly [selector: string, read: Reader]>> = {
  // https://blog.codepen.io/documentation/embedded-pens/
  codepen: [
    '.codepen[data-slug-hash]',
    ({ dataset: { user = 'anon', slugHash, defaultTab, themeId, height, editable, penTitle } }) => ({
      src: `https://codepen.io/${user}/pen/${slugHash}`,
      tab: defaultTab,
      theme: themeId,
      height: Number(height),
      editable,
      title: penTitle,
    }),
  ],
  // https://developers.facebook.com/docs/plugins/embedded-posts
  facebook: [
    '.fb-post[data-href],.fb-video[data-href]',
    ({ dataset: { href, showText, width } }) => ({ src: href, showtext: showText, width: Number(width) }),
  ],
  // https://developers.pinterest.com/docs/web-features/pin-embed/
  pinterest: ['a[data-pin-do=embedPin]', link => ({ src: (link as HTMLAnchorElement).href })],
  // The engine asks the vendor for the embed's code when it shows the post, and leaves the URL where it gets none.
  // https://wordpress.org/documentation/article/embeds/
  wordpress: [
    '.wp-block-embed__wrapper',
    ({ textContent }) => {
      const src = textContent?.trim() ?? '';
      return { src: /\s/.test(src) ? '' : src };
    },
  ],
};

// The element may be around the one that was found, or inside it.
function isKept(element: HTMLElement, ignore?: string): boolean {
  const ignored = `[data-embeds-ignore]${ignore ? `,${ignore}` : ''}`;
  // It is hidden for now, or for good: a card in its place would be seen.
  const isHidden = getComputedStyle(element).display === 'none';
  // It is filled already.
  const isFilled = element.querySelector('iframe,[from]');
  return isHidden || !!isFilled || element.isContentEditable || element.matches(ignored);
}

/**
 * Replaces an element that a script of the vendor or an engine would fill, if it is still empty: a pen of CodePen, a post of
 * Facebook, a pin, or an embed of WordPress. True if it has done so. `element` may also be the quotation or link inside, or the
 * figure around it.
 */
export function repairPlaceholder(
  element: Element,
  { rowForHost, replace, options }: RepairContext,
): boolean {
  for (const [selector, read] of Object.values(PLACEHOLDERS)) {
    const found = element.closest<HTMLElement>(selector) ?? element.querySelector<HTMLElement>(selector);
    if (!found || isKept(found, options.ignore)) continue;
    const attributes = read(found);
    const row = rowForHost(parseUrl(`${attributes.src}`)?.hostname ?? '');
    if (!row) continue;
    replace([found], row, attributes);
    return true;
  }
  return false;
}
