import { parseUrl } from '../../providers/registry/parse-url.ts';
import type { RepairContext } from '../repair-context.ts';

// Elements that are in no vendor's code for a post.
const FOREIGN = 'blockquote,[from],iframe,object,embed,img,video,audio,form,input,ul,ol,pre,code';

// Instagram, Bluesky and TikTok mark the links in their codes.
const MARK = /[?&](?:utm_source=ig_embed|ref_src=embed|refer=embed)(?:&|$)/;

// The vendor's script, where a sanitizer has escaped it.
const SCRIPT = /^<script\s[^<>]*><\/script>$/i;
const HOST = /\/\/(?:platform\.(?:twitter|x)\.com|www\.instagram\.com|embed\.bsky\.app|www\.tiktok\.com)\//i;

// The words before the date in the codes of X: `— Ada Lovelace (@ada)`.
const isSignature = (text: string) => text.startsWith('—') && /\(@\w+\)$/.test(text);

/**
 * Returns the last link of a quotation if its code is a vendor's: it ends with that link, and either is signed, as by X, or all
 * of its links are marked. Authors who quote a post in their own words link to it too.
 */
function vendorLink(quotation: Element): HTMLAnchorElement | undefined {
  if (quotation.querySelector(FOREIGN)) return undefined;
  const links = [...quotation.querySelectorAll('a')];
  const link = links.at(-1);
  const text = quotation.textContent?.trim() ?? '';
  if (!link || !text.endsWith(link.textContent?.trim() || '\n')) return undefined;
  const post = links.find(({ pathname }) => /\/status(?:es)?\//.test(pathname));
  const isOfX = post === link && isSignature(link.previousSibling?.textContent?.trim() ?? '');
  const isMarked = links.length > 1 && links.every(({ search }) => MARK.test(search));
  return isOfX || isMarked ? link : undefined;
}

/**
 * Replaces a vendor's quotation of a post that has lost its class to a sanitizer or an editor. One that the author has
 * written stays, though it links to the post.
 */
export function repairQuotation(quotation: HTMLQuoteElement, { rowForHost, replace }: RepairContext): void {
  const link = quotation.isContentEditable ? undefined : vendorLink(quotation);
  if (!link) return;
  const isCited = parseUrl(quotation.cite)?.hostname === link.hostname;
  const row = rowForHost(link.hostname);
  if (!row) return;
  const { nextSibling: next } = quotation;
  const isScript = next instanceof Text && SCRIPT.test(next.data.trim()) && HOST.test(next.data);
  replace(isScript ? [quotation, next] : [quotation], row, { src: isCited ? quotation.cite : link.href });
}
