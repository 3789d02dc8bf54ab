import type { Tools } from './hands.ts';
import type { RawEmbed } from './raw-embed.ts';
import type { Attributes } from './reserve.ts';

/** Reads an embed that the loader does not know: other people's players, plug-ins of old, links that stand alone. */
export function mendElement(element: Element, tools: Tools): void {
  if (element instanceof HTMLAnchorElement) mendLink(element, tools);
  else if (element.localName.includes('-')) mendPlayer(element, tools);
  else mendVendor(element, tools);
}

// `<lite-youtube videoid>`, `<lite-vimeo videoid>`, `<amp-dailymotion data-videoid>`: what plays is in the name behind
// the hyphen. Where their own code is at work they stay.
function mendPlayer(element: Element, { elementFor, take }: Tools): void {
  const { localName } = element;
  const provider = localName.replace(/.*-/, '');
  const [tag] = elementFor(provider) ?? [];
  const value = (name: string) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  const id = value('videoid');
  if (!tag || !id || customElements.get(localName)) return;
  const attributes: Attributes = {
    provider,
    src: `${id}?${value('params') ?? ''}`,
    title: value('playlabel') ?? value('videotitle') ?? value('title'),
    start: value('param-start'),
    list: value('playlistid'),
  };
  take([element], tag, attributes, true);
}

// Frames, quotations and scripts of the many providers that few pages have, and what once was played by Flash.
function mendVendor(element: Element, { readRaw, take }: Tools): void {
  const raw = isPlugin(element) ? readPlugin(element, readRaw) : readRaw(element);
  if (raw) take([element], ...raw, true);
}

const isPlugin = ({ localName }: Element) => /^(?:object|embed)$/.test(localName);

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
