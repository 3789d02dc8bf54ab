import { contentOf } from '../dom/content-of.ts';
import type { Attributes } from '../embeds/attributes.ts';
import type { RawEmbed } from '../embeds/row.ts';
import { readSize } from '../size/read-size.ts';
import type { RepairContext } from './repair-context.ts';
import { siblings } from './siblings.ts';

/** Reads an embed that the loader does not know: other people's players, plug-ins of old, links that stand alone. */
export function repairElement(element: Element, context: RepairContext): void {
  // What was taken with another embed is inside it now.
  if (!element.isConnected) return;
  if (element instanceof HTMLAnchorElement) mendLink(element, context);
  else if (element.localName.includes('-')) mendPlayer(element, context);
  else mendVendor(element, context);
}

// `<lite-youtube videoid>`, `<lite-vimeo videoid>`, `<amp-dailymotion data-videoid>`: what plays is in the name behind
// the hyphen. Where their own code is at work they stay.
function mendPlayer(element: Element, { rowForCall, replace }: RepairContext): void {
  const { localName } = element;
  const provider = localName.replace(/.*-/, '');
  const [row] = rowForCall(provider) ?? [];
  const value = (name: string) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  const id = value('videoid');
  if (!row || !id || customElements.get(localName)) return;
  const query = new URLSearchParams(value('params') ?? '');
  // Not as attributes: only the provider knows which of them are options.
  for (const { name, value } of element.attributes) {
    const [, option, start = option] = /^(?:data-)?(?:param-(.+)|video(start)at)$/.exec(name) ?? [];
    if (start) query.set(start, value);
  }
  const { width, ...room } = readSize({ width: value('width'), height: value('height') });
  const attributes: Attributes = {
    src: `${id}?${query}`,
    title: value('playlabel') ?? value('videotitle') ?? value('title'),
    list: value('playlistid'),
    ...room,
    // AMP's sizes are only a ratio where the column decides.
    width: value('layout') === 'responsive' ? 0 : width,
  };
  replace([element], row, attributes, true);
}

// Frames, quotations and scripts of the many providers that few pages have, and what once was played by Flash.
function mendVendor(element: Element, context: RepairContext): void {
  const { readRawEmbed, replace } = context;
  const { previousElementSibling: before, nextElementSibling: behind } = element;
  // A frame that has not answered yet has no size of its own, and must not be asked for one.
  if (behind && isFrameOf(element, behind, context)) {
    mendVendor(behind, context);
    return;
  }
  const raw = readEmbed(element, readRawEmbed);
  if (!raw) return;
  if (!before || !isFrameOf(before, element, context)) replace([element], ...raw, true);
  else if (before.localName === 'iframe') replace(siblings(before, element), ...raw, true);
  else contentOf(before).append(element);
}

/**
 * Tells whether an element shows what the quotation behind it quotes: the scripts of Instagram and Threads put a
 * frame before it, and leave it there until the frame has answered. One embed is enough.
 */
function isFrameOf(frame: Element, quotation: Element, { readRawEmbed }: RepairContext): boolean {
  if (!quotation.matches('blockquote') || !frame.matches('iframe,[from=markup]')) return false;
  const [, work] = /([\w-]{5,})\/?(?:[?#]|$)/.exec(`${readRawEmbed(quotation)?.[1].src}`) ?? [];
  return !!work && !!frame.getAttribute('src')?.includes(work);
}

/** What an element shows; of a plug-in of old, what it showed, or would have. */
export function readEmbed(element: Element, readRaw: RepairContext['readRawEmbed']): RawEmbed | undefined {
  if (!element.matches('object,embed')) return readRaw(element);
  // The address is the plug-in's own, or that of one inside it, or a parameter's.
  const inside = (selector: string, name: string) => element.querySelector(selector)?.getAttribute(name);
  const src =
    element.getAttribute('data') ??
    element.getAttribute('src') ??
    inside('embed', 'src') ??
    inside('param[name=movie],param[name=src]', 'value') ??
    '';
  const inert = document.implementation.createHTMLDocument('').createElement('embed');
  for (const { name, value } of element.attributes) inert.setAttribute(name, value);
  inert.setAttribute('src', src);
  return readRaw(inert);
}

/** A paragraph that is nothing but a link, whose text is its address, is what other editors make an embed of. */
function mendLink(link: HTMLAnchorElement, { rowForHost, replace }: RepairContext): void {
  const { href, hostname, textContent, parentElement: paragraph } = link;
  const bare = (text: string | null) => text?.trim().replace(/^https?:\/\/|\/$/g, '');
  const row = rowForHost(hostname);
  const own = [href, link.getAttribute('href')].some(address => bare(address) === bare(textContent));
  if (!row || !own) return;
  if (paragraph?.textContent?.trim() === textContent?.trim())
    replace([link], row, { from: 'link', src: href });
}
