import { isOpen } from '../dom/is-open.ts';
import type { Options } from '../embeds/options.ts';
import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import type { LoadFile } from '../fetching/fetcher.ts';
import { drain } from './drain.ts';
import { loadFiles } from './load-files.ts';
import { replaceNodes } from './replace-nodes.ts';
import { reserveSpace } from './reserve-space.ts';
import type { Restorer } from './restore-embeds.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';
import { warn } from './warn.ts';
import { watchDeadlines } from './watch-deadlines.ts';
import { whenWanted } from './when-wanted.ts';

/** Puts elements in the place of what the author wrote. */
export interface Replacer extends Pick<PageContext, 'replace'> {
  /** Reserves the space of an element and fetches its files, once the page wants files for its embeds. */
  prepare(element: Element, row: Row): void;
  /** Unwraps elements that turned out to be alone in their paragraph. */
  unwrapParagraphs(): void;
}

/** Makes the replacer of a page. `readAgain` is called with nodes that were put back before their files arrived. */
export function embedReplacer(
  tags: readonly string[],
  options: Options,
  load: LoadFile<Readonly<Record<string, unknown>>>,
  { restore, forget, retryLater, ignore }: Restorer,
  readAgain: (roots: Iterable<Node>) => void,
): Replacer {
  const { reserveRow, reserveSize } = reserveSpace(tags);
  const wanted = whenWanted();
  // Elements whose paragraph may still be written by the parser.
  const replaced = new Set<Element>();
  const watchDeadline = watchDeadlines(
    element => {
      const nodes = restore(element);
      if (nodes.length) warn('elements-unreachable', 'timeout');
      return nodes;
    },
    nodes => readAgain(nodes.filter(forget)),
  );
  const prepare = (element: Element, row: Row) => {
    reserveRow(row);
    const onMissing = (error: unknown) => {
      restore(element);
      retryLater('elements-unreachable', error);
    };
    watchDeadline(
      element,
      wanted(element).then(() => loadFiles(element, row, options, load, onMissing)),
    );
  };
  return {
    prepare,
    replace(nodes, row, attributes, inert) {
      const element = replaceNodes(nodes, row, attributes, inert, reserveSize);
      replaced.add(element);
      prepare(element, row);
    },
    unwrapParagraphs: () => drain(replaced, ({ parentNode }) => isOpen(parentNode), unwrapParagraph, ignore),
  };
}
