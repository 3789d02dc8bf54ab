import { parseUrl } from '../../providers/registry/parse-url.ts';
import type { RepairContext } from '../repair-context.ts';

// The parameters that vendors add to the links in their embed codes: X, Bluesky, Instagram, TikTok.
const VENDOR_LINK = /[?&](?:ref_src=(?:twsrc|embed)|utm_source=ig_embed|refer=embed)/;

// The end of what stands before the last link in the codes of X: `— Ada Lovelace (@ada) <a href="…">`. Links of older codes
// have no parameters.
const SIGNATURE = /[—–-] .*\(@\w+\)\s*$/s;

// The vendor's script, where a sanitizer has escaped it.
const SCRIPT = /^\s*<script\b[^<>]*\bsrc=[^<>]*><\/script>\s*$/i;

/**
 * Replaces a vendor's quotation of a post that has lost its class to a sanitizer or an editor. One that the author has
 * written stays, though it links to the post.
 */
export function repairQuotation(quotation: HTMLQuoteElement, { rowForHost, replace }: RepairContext): void {
  const link = [...quotation.querySelectorAll('a')].at(-1);
  if (!link) return;
  const isOfVendor = VENDOR_LINK.test(link.search) || SIGNATURE.test(link.previousSibling?.textContent ?? '');
  const src = quotation.cite || link.href;
  const row = rowForHost(parseUrl(src)?.hostname ?? '');
  if (!row || !isOfVendor) return;
  const { nextSibling: next } = quotation;
  const isScript = next instanceof Text && SCRIPT.test(next.data);
  replace(isScript ? [quotation, next] : [quotation], row, { src });
}
