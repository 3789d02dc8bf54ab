import { authoredIn } from '../dom/authored.ts';
import type { RawEmbed } from '../embeds/row.ts';
import { isInUse } from './in-use.ts';
import type { RepairContext } from './repair-context.ts';
import { siblings } from './siblings.ts';

// Links, elements that a script or an engine would fill, undefined elements of other libraries, those of editors, quotations
// without a class, and frames of intermediaries: `rare-embeds.js` reads them.
const RARE =
  /^<(?:a\s|div|\w+-|oembed|blockquote(?![^>]*class(?!="fb-))|iframe[^>]*(?:embedly|iframe\.?ly|zenn))/;

/**
 * Replaces an embed that the loader's rows do not cover: plug-in content, and less common frames and vendor embed codes. Adds
 * an element to `rare` if it may be one of those that only few pages have.
 */
export function repairElement(element: Element, context: RepairContext, rare: Set<Element | Text>): void {
  // It may have been moved into the embed before it.
  if (!element.isConnected || isInUse(element)) return;
  if (!RARE.test(element.outerHTML)) repairVendorCode(element, context);
  // The library of a defined element shows it.
  else if (!customElements.get(element.localName)) rare.add(element);
}

// Frames, quotations and scripts of less common providers, and Flash content.
function repairVendorCode(element: Element, context: RepairContext): void {
  const { readRawEmbed, replace } = context;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  // A frame that a vendor's script has put before its quotation is replaced with the quotation: it has no size yet.
  if (after && isFrameOf(element, after, context)) {
    repairVendorCode(after, context);
    return;
  }
  const raw = readEmbed(element, readRawEmbed);
  if (!raw) return;
  if (!before || !isFrameOf(before, element, context)) replace([element], ...raw);
  else if (before.localName === 'iframe') replace(siblings(before, element), ...raw);
  else authoredIn(before).append(element);
}

/**
 * True if a frame shows the post of the quotation after it. The scripts of Instagram and Threads insert a frame before
 * the quotation, and remove the quotation only when the frame has loaded; both together are one embed.
 */
function isFrameOf(frame: Element, quotation: Element, { readRawEmbed }: RepairContext): boolean {
  if (!quotation.matches('blockquote') || !frame.matches('iframe,[from=markup]')) return false;
  const [, id] = /([\w-]{5,})\/?(?:[?#]|$)/.exec(`${readRawEmbed(quotation)?.[1].src}`) ?? [];
  return !!id && !!frame.getAttribute('src')?.includes(id);
}

/** Returns the row and attributes of a raw embed, `<object>` and `<embed>` included. */
export function readEmbed(element: Element, readRaw: RepairContext['readRawEmbed']): RawEmbed | undefined {
  if (!element.matches('object,embed')) return readRaw(element);
  const nested = (selector: string, name: string) => element.querySelector(selector)?.getAttribute(name);
  const src =
    element.getAttribute('data') ??
    element.getAttribute('src') ??
    nested('embed', 'src') ??
    nested('param[name=movie],param[name=src]', 'value') ??
    '';
  // Only the URL, the title and the size are read. The other attributes stay behind: Trusted Types check those of an
  // `<embed>` and event handlers, and a page's policy may report `style`.
  const inert = document.implementation.createHTMLDocument('').createElement('td');
  for (const name of ['title', 'width', 'height', 'style']) {
    const value = element.getAttribute(name);
    if (value !== null) inert.setAttribute(name.replace('style', 'data-style'), value);
  }
  return readRaw(inert, src);
}
