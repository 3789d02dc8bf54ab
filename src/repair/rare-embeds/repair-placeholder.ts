import type { Attributes } from '../../embeds/attributes.ts';
import { parseUrl } from '../../providers/registry/parse-url.ts';
import type { RepairContext } from '../repair-context.ts';

/** Reads the URL of the work in a placeholder, and its options. */
type Reader = (element: HTMLElement) => Attributes;

/** An element that a script of the vendor or an engine would fill. */
interface Placeholder {
  /** The vendor's tag, class and attributes: authors use the classes too. */
  readonly selector: string;
  /** The elements in the vendor's code. With others it holds something of the author, or is filled already. */
  readonly inside: string;
  readonly read: Reader;
}

/** The placeholders of each provider or engine. */
export const PLACEHOLDERS: Readonly<Record<string, Placeholder>> = {
  // https://blog.codepen.io/documentation/embedded-pens/
  codepen: {
    selector: 'p.codepen[data-slug-hash]',
    inside: 'span,a,br',
    read: ({ dataset: { user, slugHash, token, defaultTab, themeId, height = '', editable, penTitle } }) => ({
      src: `https://codepen.io/${user || 'anon'}/pen/${slugHash}${token ? `/${token}` : ''}`,
      tab: defaultTab,
      theme: themeId,
      height: /^\d+$/.test(height) && Number(height),
      editable,
      title: penTitle,
    }),
  },
  // https://developers.facebook.com/docs/plugins/embedded-posts
  facebook: {
    selector: 'div.fb-post[data-href],div.fb-video[data-href]',
    inside: 'blockquote,p,a,br,span',
    read: ({ dataset: { href, showText, width } }) => ({
      src: href,
      showtext: showText,
      width: Number(width),
    }),
  },
  // https://developers.pinterest.com/docs/web-features/pin-embed/: a link without words.
  pinterest: {
    selector: 'a[data-pin-do=embedPin]',
    inside: 'br',
    read: link => ({ src: link.textContent?.trim() ? '' : (link as HTMLAnchorElement).href }),
  },
  // The engine asks the vendor for the embed's code when it shows the post, and leaves the URL where it gets none.
  // https://wordpress.org/documentation/article/embeds/
  wordpress: {
    selector: 'div.wp-block-embed__wrapper',
    inside: 'p:only-child',
    read: ({ textContent }) => {
      const src = textContent?.trim() ?? '';
      return { src: /\s/.test(src) ? '' : src };
    },
  },
};

// True if an element is filled, or is the author's or the reader's own in another way.
function isKept(element: HTMLElement, inside: string, ignored: string): boolean {
  // It is hidden for now, or for good: a card in its place would be seen.
  const isHidden = getComputedStyle(element).display === 'none';
  const isOwn = [...element.querySelectorAll('*')].some(
    inner => !inner.matches(inside) || inner.matches(ignored),
  );
  return isHidden || isOwn || element.isContentEditable || element.matches(ignored);
}

/**
 * Replaces a placeholder that is not filled yet: a pen of CodePen, a post of Facebook, a pin, or an embed of WordPress. True if
 * it has done so. `element` may also be the quotation or link inside.
 */
export function repairPlaceholder(
  element: Element,
  { rowForHost, replace, ignoredSelector }: RepairContext,
): boolean {
  for (const [name, { selector, inside, read }] of Object.entries(PLACEHOLDERS)) {
    const found = element.closest<HTMLElement>(selector);
    if (!found || isKept(found, inside, ignoredSelector)) continue;
    const attributes = read(found);
    const host = parseUrl(`${attributes.src}`)?.hostname ?? '';
    const row = rowForHost(host);
    // WordPress has works of all services.
    if (!row || (name !== 'wordpress' && !host.includes(name))) continue;
    replace([found], row, attributes);
    return true;
  }
  return false;
}
