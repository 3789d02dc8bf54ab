import { isOpen } from '../dom/is-open.ts';
import type { Options } from '../embeds/options.ts';
import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { drain } from './drain.ts';
import { embedFinder } from './find-embeds.ts';
import { partialCallHider } from './hide-partial-calls.ts';
import { limitTurns } from './limit-turns.ts';
import { loadFiles } from './load-files.ts';
import { needsRepair } from './needs-repair.ts';
import { observePage, type PageObserver } from './observe-page.ts';
import { placementOf } from './placement.ts';
import { embedSelector, readRawEmbed } from './read-raw-embed.ts';
import { readText } from './read-text.ts';
import { replaceNodes } from './replace-nodes.ts';
import { type PageFiles, requestRepair } from './request-repair.ts';
import { reserveSpace } from './reserve-space.ts';
import { rowOfTag } from './row-of-tag.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';
import { warn } from './warn.ts';
import { watchDeadlines } from './watch-deadlines.ts';
import { whenWanted } from './when-wanted.ts';
import { unwrap } from './wrap.ts';

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
export function startPage(rows: Row[], options: Options, { load, whenOnline }: Fetcher<PageFiles>): Page {
  const tags = [...new Set(rows.map(({ tag }) => tag))];
  const makeFinder = () => embedFinder(options, tags, embedSelector(rows, options.upgrade));
  let find = makeFinder();
  const { reserveRow, reserveSize } = reserveSpace(tags);
  // Restored nodes are the author's again and left as they are.
  let restored = new WeakSet<Node>();
  // A node that threw when it was read would throw again.
  const failed = new WeakSet<Node>();
  // Nodes to be read once the parser is done with them.
  const arriving = new Set<Text | Element>();
  // Nodes that only the repair code can read.
  const damaged = new Set<Text | Element>();
  // Elements whose paragraph may still be written by the parser.
  const replaced = new Set<Element>();

  const isIgnored = (node: Node) => restored.has(node) || failed.has(node);
  const add = (root: Node) => {
    for (const node of find(root)) if (!isIgnored(node)) arriving.add(node);
  };
  const ignore: PageContext['ignore'] = (nodes, error) => {
    for (const node of nodes) failed.add(node);
    warn('not-read', error);
  };
  // One function for all failures, so that it runs once when the network is back.
  const retry = () => {
    restored = new WeakSet();
    scan(document);
  };
  const retryLater = (code: string, about: unknown) => {
    warn(code, about);
    whenOnline(retry);
  };
  // A tag that was written by hand stands for nothing else.
  const restore = (element: Element) => {
    const nodes = element.matches('[from]') ? unwrap(element).flatMap(find) : [];
    for (const node of nodes) restored.add(node);
    return nodes;
  };
  const wanted = whenWanted();
  const watchDeadline = watchDeadlines(
    element => {
      const nodes = restore(element);
      if (nodes.length) warn('elements-unreachable', 'timeout');
      return nodes;
    },
    nodes => {
      for (const node of nodes) if (restored.delete(node)) add(node);
      settle();
    },
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
  const replace: PageContext['replace'] = (nodes, row, attributes, inert) => {
    const element = replaceNodes(nodes, row, attributes, inert, reserveSize);
    replaced.add(element);
    prepare(element, row);
  };
  const rowForName = (name: string) => rows.find(({ names }) => names.includes(name));
  const context: PageContext = {
    rowForName,
    warn,
    replace,
    ignore,
    isIgnored,
    rows,
    options,
    readRawEmbed,
    load,
  };

  const read = (node: Text | Element) => {
    if (isIgnored(node)) return;
    if (node instanceof Text) {
      const between = readText(node, rowForName, replace);
      if (between) for (const text of between) arriving.add(text);
      else if (needsRepair(node.data)) damaged.add(node);
    } else if (tags.includes(node.localName)) prepare(node, rowOfTag(node, rows));
    else {
      const raw = readRawEmbed(node, rows);
      // A vendor's markup does nothing before the vendor's script runs, so it can wait for the repair code.
      if (raw && ('srcdoc' in node || !/r/.test(raw[0].needs))) replace([node], ...raw, true);
      else damaged.add(node);
    }
  };

  let observer: PageObserver | undefined;
  const hidePartialCalls = partialCallHider(() => settle());

  // Nodes that the parser has finished are read; a node that it may still be writing waits.
  const settle = limitTurns(() => {
    drain(arriving, isArriving, read, ignore);
    drain(replaced, ({ parentNode }) => isOpen(parentNode), unwrapParagraph, ignore);
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

  const scan = (root: Node) => {
    add(root);
    settle();
  };

  document.addEventListener('embed-refuse', event => {
    const { code, src } = (event as CustomEvent<{ code?: string; src?: string } | null>).detail ?? {};
    if (!code) return;
    // The element itself has warned about an error that was thrown in it.
    if (code !== 'internal-error') retryLater(code, src);
    // In a shadow root the event's target is the root's host.
    restore(event.composedPath()[0] as Element);
  });

  scan(document);
  observer = observePage(records => {
    for (const { target, addedNodes } of records) {
      // A restored node that the page has changed may be another call now.
      restored.delete(target);
      if (target instanceof Text) failed.delete(target);
      try {
        for (const node of target instanceof Text ? [target] : addedNodes) add(node);
      } catch (error) {
        warn('not-read', error);
      }
    }
    settle();
  }, settle);
  // With `data-watch="off"` a page that has been parsed is not observed.
  settle();

  return {
    scan,
    learn(row) {
      rows.push(row);
      find = makeFinder();
    },
  };
}
