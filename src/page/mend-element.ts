import type { Tools } from './hands.ts';
import type { RawEmbed } from './raw-embed.ts';
import type { Attributes } from './reserve.ts';

/** Reads an embed that the loader does not know: other people's players, plug-ins of old, links that stand alone. */
export function mendElement(element: Element, tools: Tools): void {
  if (element instanceof HTMLAnchorElement) mendLink(element, tools);
  else if (element.localName.includes('-')) mendPlayer(element, tools);
  else if (/^(?:object|embed)$/.test(element.localName)) mendPlugin(element, tools);
  else mendVendor(element, tools);
}

// `<lite-youtube videoid>` and `<amp-youtube data-videoid>`; where their own code is at work they stay.
function mendPlayer(element: Element, { elementFor, take }: Tools): void {
  const [tag] = elementFor('youtube') ?? [];
  const value = (name: string) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  const id = value('videoid');
  if (!tag || !id || customElements.get(element.localName)) return;
  const src = `${id}?${value('params') ?? ''}`;
  const attributes: Attributes = {
    src,
    title: value('playlabel') ?? value('title'),
    start: value('param-start'),
  };
  take([element], tag, attributes, true);
}

// Frames, quotations and scripts of the many providers that few pages have.
function mendVendor(element: Element, { readRaw, take }: Tools): void {
  const { dataset } = element as HTMLElement;
  const { src, lazySrc = dataset.litespeedSrc } = dataset;
  // Plug-ins that load frames late have more than one name for the address. What the author wrote stays as it was.
  const hidden = lazySrc && !src;
  if (hidden) dataset.src = lazySrc;
  const raw = readRaw(element);
  if (hidden && src === undefined) delete dataset.src;
  else if (hidden) dataset.src = src;
  if (raw) take([element], ...raw, true);
}

// What once was played by Flash.
function mendPlugin(element: Element, { readRaw, take }: Tools): void {
  const raw = readPlugin(element, readRaw);
  if (raw) take([element], ...raw, true);
}

/** What a plug-in of old showed, or would have. */
export function readPlugin(element: Element, readRaw: Tools['readRaw']): RawEmbed | undefined {
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
function mendLink(link: HTMLAnchorElement, { tagAt, take }: Tools): void {
  const { href, hostname, textContent, parentElement: paragraph } = link;
  const bare = (text: string | null) => text?.trim().replace(/^https?:\/\/|\/$/g, '');
  const tag = tagAt(hostname);
  const own = [href, link.getAttribute('href')].some(address => bare(address) === bare(textContent));
  if (!tag || !own) return;
  if (paragraph?.textContent?.trim() === textContent?.trim()) take([link], tag, { from: 'link', src: href });
}
