import type { Table } from './table.ts';

/** A raw embed of the page: the tag that stands for it, and what the author said of it. */
export interface RawEmbed {
  readonly tag: string;
  readonly from: 'iframe' | 'vendor';
  readonly attributes: Readonly<Record<string, string | null>>;
}

const SIZE = ['title', 'width', 'height'];

const attributesOf = (element: Element, names: readonly string[]) =>
  Object.fromEntries(names.map(name => [name, element.getAttribute(name)]));

// An address is compared without its scheme, so that `//host` and `http://host` are the same.
const bare = (src: string) => src.trim().replace(/^(?:https?:)?\/\//i, '');

/** Reads an iframe or a vendor's embed code; `undefined` where no provider of ours is behind it. */
export function readRawEmbed(element: Element, { frames, markup }: Table): RawEmbed | undefined {
  for (const [selector, tag, attributes] of markup) {
    if (!element.matches(selector)) continue;
    const values = Object.entries(attributes).map(([ours, theirs]) => [ours, element.getAttribute(theirs)]);
    return { tag, from: 'vendor', attributes: Object.fromEntries(values) };
  }
  const src = element.getAttribute('src') ?? '';
  const tag = frames.find(([address]) => bare(src).startsWith(address))?.[1];
  return tag ? { tag, from: 'iframe', attributes: { src, ...attributesOf(element, SIZE) } } : undefined;
}
