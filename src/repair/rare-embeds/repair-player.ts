import type { Attributes } from '../../embeds/attributes.ts';
import { readSize } from '../../size/read-size.ts';
import type { RepairContext } from '../repair-context.ts';

/**
 * Replaces an element of another library: `<lite-youtube videoid>`, `<lite-vimeo videoid>`, `<amp-dailymotion data-videoid>`. The
 * provider is named after the hyphen.
 */
export function repairPlayer(element: Element, { rowForCall, replace }: RepairContext): void {
  const { localName } = element;
  const provider = localName.replace(/.*-/, '');
  const [row] = rowForCall(provider) ?? [];
  const value = (name: string) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
  const id = value('videoid');
  if (!row || !id) return;
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
  replace([element], row, attributes);
}
