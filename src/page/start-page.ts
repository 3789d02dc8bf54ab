import { isOpen } from '../dom/is-open.ts';
import type { Options } from '../embeds/options.ts';
import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { drain } from './drain.ts';
import { embedFinder } from './find-embeds.ts';
import { partialCallHider } from './hide-partial-calls.ts';
import { limitTurns } from './limit-turns.ts';
import { observePage, type PageObserver } from './observe-page.ts';
import { placementOf } from './placement.ts';
import { readNode } from './read-node.ts';
import { embedSelector, readRawEmbed } from './read-raw-embed.ts';
import { embedReplacer } from './replace-embeds.ts';
import { type PageFiles, requestRepair } from './request-repair.ts';
import { embedRestorer } from './restore-embeds.ts';
import { warn } from './warn.ts';

/** A page whose embeds are being replaced. */
export interface Page {
  /** Looks for embeds in a part of the page, such as a shadow root, which is not observed. */
  scan(root: Node): void;
  /** Adds the row of one more provider. */
  learn(row: Row): void;
}

// A frame or a script has no content that could be missing, and would load meanwhile.
const isArriving = (node: Text | Element) =>
  node instanceof Element && 'src' in node ? placementOf(node) === 'open' : isOpen(node);

/** Replaces the embeds of the document by elements, and goes on as the document changes. */
export function startPage(rows: Row[], options: Options, fetcher: Fetcher<PageFiles>): Page {
  const tags = [...new Set(rows.map(({ tag }) => tag))];
  const makeFinder = () => embedFinder(options, tags, embedSelector(rows, options.upgrade));
  let find = makeFinder();
  // Nodes to be read once the parser is done with them.
  const arriving = new Set<Text | Element>();
  // Nodes that only the repair code can read.
  const damaged = new Set<Text | Element>();

  const scan = (roots: Iterable<Node>) => {
    for (const root of roots) {
      try {
        for (const node of find(root)) if (!isIgnored(node)) arriving.add(node);
      } catch (error) {
        warn('not-read', error);
      }
    }
    settle();
  };
  const { load, whenOnline } = fetcher;
  const restorer = embedRestorer(root => find(root), whenOnline, scan);
  const { ignore, isIgnored, forget, retryLater } = restorer;
  const { replace, prepare, unwrapParagraphs } = embedReplacer(tags, options, load, restorer, scan);
  const rowForName = (name: string) => rows.find(({ names }) => names.includes(name));
  const context: PageContext = { ...restorer, rowForName, warn, replace, rows, options, readRawEmbed, load };
  const read = (node: Text | Element) =>
    isIgnored(node) || readNode(node, context, tags, prepare, arriving, damaged);

  let observer: PageObserver | undefined;
  const hidePartialCalls = partialCallHider(() => settle());

  // Nodes that the parser has finished are read; a node that it may still be writing waits.
  const settle = limitTurns(() => {
    drain(arriving, isArriving, read, ignore);
    unwrapParagraphs();
    if (damaged.size)
      requestRepair(damaged, context, load)
        .catch(error => {
          damaged.clear();
          retryLater('not-mended', error);
        })
        .then(isIdle => isIdle || settle());
    hidePartialCalls([...damaged, ...arriving]);
    if (options.watch === 'off' && document.readyState === 'complete') observer?.disconnect();
  });

  scan([document]);
  observer = observePage(records => {
    const roots: Node[] = [];
    for (const { target, addedNodes } of records) {
      // A text that was put back may be another call now.
      if (target instanceof Text) forget(target);
      for (const node of target instanceof Text ? [target] : addedNodes) roots.push(node);
    }
    scan(roots);
  }, settle);
  // With `data-watch="off"` a page that has been parsed is not observed.
  settle();

  return {
    scan: root => scan([root]),
    learn(row) {
      rows.push(row);
      find = makeFinder();
    },
  };
}
