import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import { reserveSpace } from './reserve-space.ts';
import { unwrap, wrap } from './wrap.ts';

/** Replaces what authors wrote by elements, and restores it. */
export interface EmbedReplacer extends Pick<PageContext, 'replace'> {
  /** Puts back what an element stands for, and returns these nodes; none for a tag that was written by hand. */
  restore(element: Element): Node[];
  /** Keeps space free for the elements of a provider that are not defined yet. */
  reserveRow(row: Row): void;
}

/** Makes the replacer of a page. `onReplaced` is called with each element once it is in the page. */
export function embedReplacer(
  tags: readonly string[],
  onReplaced: (element: Element, row: Row) => void,
): EmbedReplacer {
  const { reserveRow, reserveSize } = reserveSpace(tags);
  return {
    reserveRow,
    restore: element => (element.matches('[from]') ? unwrap(element) : []),
    replace(nodes, row, attributes, inert) {
      const { tag, names } = row;
      const provider = tag === 'web-embed' && names[0];
      const all = { from: inert ? 'markup' : 'shortcode', provider, ...attributes };
      reserveSize(all);
      onReplaced(wrap(nodes, tag, all, inert), row);
    },
  };
}
