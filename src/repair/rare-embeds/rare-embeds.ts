import { parseUrl } from '../../providers/registry/parse-url.ts';
import type { plainAddresses } from '../plain-address.ts';
import type { RepairContext } from '../repair-context.ts';
import { repairComponent } from './component-text.ts';
import { repairLink } from './repair-link.ts';
import { repairPlaceholder } from './repair-placeholder.ts';
import { repairPlayer } from './repair-player.ts';
import { repairQuotation } from './repair-quotation.ts';
import { repairWrapped } from './repair-wrapped.ts';

/**
 * Replaces an embed that only few pages have: a link, an element that a script would fill or one of another library, the
 * `<oembed url>` of CKEditor, a quotation without its class, a frame of an intermediary, or a component that became text.
 * `addressesOf` is lent by `repair.js`.
 */
export function repairRareEmbed(
  element: Element | Text,
  context: RepairContext,
  addressesOf: typeof plainAddresses,
): void {
  if (element instanceof Text) {
    repairComponent(element, context);
    return;
  }
  const { localName } = element;
  if (repairPlaceholder(element, context)) return;
  // A link is also found in a placeholder, without that option.
  if (element instanceof HTMLAnchorElement) {
    if (context.options.upgrade?.includes('links')) repairLink(element, context);
  } else if (localName === 'iframe') repairWrapped(element, context, addressesOf);
  else if (localName === 'oembed') repairOembed(element, context);
  else if (localName === 'blockquote') repairQuotation(element as HTMLQuoteElement, context);
  else repairPlayer(element, context);
}

// https://ckeditor.com/docs/ckeditor5/latest/features/media-embed.html#semantic-data-output-default
function repairOembed(element: Element, { rowForHost, replace }: RepairContext): void {
  const src = element.getAttribute('url') ?? '';
  const row = rowForHost(parseUrl(src)?.hostname ?? '');
  if (row) replace([element], row, { src });
}
