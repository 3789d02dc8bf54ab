import type { Attributes } from './reserve.ts';
import type { Table } from './table.ts';

const FRAME = { src: 'src', title: 'title', width: 'width', height: 'height' };

/** A selector of our own elements, of the raw embeds that `upgrade` names, and of frames that may be none. */
export const embedSelector = (table: Table, upgrade = 'iframes vendors'): string =>
  [
    ...table.map(({ tag }) => tag),
    ...(upgrade.includes('iframes') ? ['iframe[src]'] : []),
    ...(upgrade.includes('vendors') ? table.flatMap(({ markup }) => markup?.[0] ?? []) : []),
  ].join();

/** What a raw embed is: the tag that stands for it, and what its own attributes say in ours. */
export function readRaw(element: Element, table: Table): readonly [tag: string, Attributes] | undefined {
  // Authors leave the scheme out, or paste what they copied before there was a choice.
  const [, address = ''] = (element as HTMLIFrameElement).src.split('//');
  for (const { tag, frames, markup } of table) {
    const names =
      markup && element.matches(markup[0])
        ? markup[1]
        : frames.some(start => address.startsWith(start)) && FRAME;
    if (names) {
      const values = Object.entries(names).map(([ours, theirs]) => [ours, element.getAttribute(theirs)]);
      return [tag, Object.fromEntries(values)];
    }
  }
  return undefined;
}
