import { authoredIn } from '../dom/authored.ts';
import type { Attributes } from '../embeds/attributes.ts';
import type { RawEmbed } from '../embeds/row.ts';
import { readSize } from '../size/read-size.ts';
import { isInUse } from './in-use.ts';
import type { RepairContext } from './repair-context.ts';
import { siblings } from './siblings.ts';

/**
 * Replaces an embed that the loader's rows do not cover: other libraries' custom elements, plug-in content, links that
 * are alone in a paragraph, and less common frames and vendor embed codes.
 */
export function repairElement(element: Element, context: RepairContext): void {
  // It may have been moved into the embed before it.
  if (!element.isConnected || isInUse(element)) return;
  if (element instanceof HTMLAnchorElement) repairLink(element, context);
  else if (element.localName.includes('-')) repairPlayer(element, context);
  else repairVendorCode(element, context);
}

// `<lite-youtube videoid>`, `<lite-vimeo videoid>`, `<amp-dailymotion data-videoid>`: the provider is named after the
// hyphen. Ignores elements that are defined, as their own library shows them.
function repairPlayer(element: Element, { rowForCall, replace }: RepairContext): void {
  const { localName } = element;
  const provider = localName.replace(/.*-/, '');
  const [row] = rowForCall(provider) ?? [];
  const value = (name: string) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  const id = value('videoid');
  if (!row || !id || customElements.get(localName)) return;
  const query = new URLSearchParams(value('params') ?? '');
  // Passed on in the URL's query, as only the provider knows which of them are options.
  for (const { name, value } of element.attributes) {
    const [, option, start = option] = /^(?:data-)?(?:param-(.+)|video(start)at)$/.exec(name) ?? [];
    if (start) query.set(start, value);
  }
  const { width, ...size } = readSize({ width: value('width'), height: value('height') });
  const attributes: Attributes = {
    src: `${id}?${query}`,
    title: value('playlabel') ?? value('videotitle') ?? value('title'),
    list: value('playlistid'),
    ...size,
    // In AMP's responsive layout, width and height only set a ratio.
    width: value('layout') === 'responsive' ? 0 : width,
  };
  replace([element], row, attributes, true);
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
  if (!before || !isFrameOf(before, element, context)) replace([element], ...raw, true);
  else if (before.localName === 'iframe') replace(siblings(before, element), ...raw, true);
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

/** Replaces a link that fills its paragraph and whose text is its URL, which other editors turn into an embed as well. */
function repairLink(link: HTMLAnchorElement, { rowForHost, replace }: RepairContext): void {
  const { href, hostname, textContent, parentElement: paragraph } = link;
  const bare = (text: string | null) => text?.trim().replace(/^https?:\/\/|\/$/g, '');
  const row = rowForHost(hostname);
  const isBareUrl = [href, link.getAttribute('href')].some(url => bare(url) === bare(textContent));
  if (!row || !isBareUrl) return;
  if (paragraph?.textContent?.trim() === textContent?.trim())
    replace([link], row, { from: 'link', src: href });
}
