import { isOpen } from '../dom/is-open.ts';
import type { Options } from '../embeds/options.ts';
import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { drain } from './drain.ts';
import { embedReplacer } from './embed-replacer.ts';
import { embedFinder } from './find-embeds.ts';
import { partialCallHider } from './hide-partial-calls.ts';
import { ignoredNodes } from './ignored-nodes.ts';
import { limitTurns } from './limit-turns.ts';
import { filesLoader } from './load-files.ts';
import { needsRepair } from './needs-repair.ts';
import { observePage } from './observe-page.ts';
import { placementOf } from './placement.ts';
import { readElement, rowOfTag } from './read-element.ts';
import { embedSelector, readRawEmbed } from './read-raw-embed.ts';
import { readText } from './read-text.ts';
import { type PageFiles, requestRepair } from './request-repair.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';
import { warn } from './warn.ts';
import { watchDeadlines } from './watch-deadlines.ts';

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
  const ignored = ignoredNodes();
  // Nodes to be read once the parser is done with them.
  const arriving = new Set<Text | Element>();
  // Nodes that only the repair code can read.
  const damaged = new Set<Text | Element>();
  // Elements whose paragraph may still be written by the parser.
  const replaced = new Set<Element>();

  const add = (root: Node) => {
    for (const node of find(root)) if (!ignored.has(node)) arriving.add(node);
  };
  const ignore: PageContext['ignore'] = (nodes, error) => {
    ignored.addFailed(nodes);
    warn('not-read', error);
  };
  const retryLater = (code: string, about: unknown) => {
    warn(code, about);
    whenOnline(() => {
      ignored.forgetRestored();
      scan(document);
    });
  };
  const restore = (element: Element) => {
    const nodes = replacer.restore(element).flatMap(find);
    ignored.addRestored(nodes);
    return nodes;
  };
  const loadFiles = filesLoader(load, options, (element, error) => {
    restore(element);
    retryLater('elements-unreachable', error);
  });
  const watchDeadline = watchDeadlines(
    element => {
      if (element.matches('[from]')) warn('elements-unreachable', 'no answer in 4 s');
      return restore(element);
    },
    nodes => {
      for (const node of nodes) ignored.forget(node);
      nodes.forEach(add);
      settle();
    },
  );
  const prepare = (element: Element, row: Row) => {
    replacer.reserveRow(row);
    watchDeadline(element, loadFiles(element, row));
  };
  const replacer = embedReplacer(tags, (element, row) => {
    replaced.add(element);
    prepare(element, row);
  });
  const context: PageContext = {
    rowForName: name => rows.find(({ names }) => names.includes(name)),
    warn,
    replace: replacer.replace,
    ignore,
    isIgnored: ignored.has,
    rows,
    options,
    readRawEmbed,
    load,
  };

  const read = (node: Text | Element) => {
    if (ignored.has(node)) return;
    if (node instanceof Text) {
      const between = readText(node, context);
      for (const text of between ?? []) arriving.add(text);
      if (!between && needsRepair(node.data)) damaged.add(node);
    } else if (tags.includes(node.localName)) prepare(node, rowOfTag(node, rows));
    else {
      const raw = readElement(node, rows);
      if (raw) context.replace([node], ...raw, true);
      else damaged.add(node);
    }
  };

  const hidePartialCalls = partialCallHider(() => settle());

  // Nodes that the parser has finished are read; a node that it may still be writing waits.
  const settle = limitTurns(() => {
    drain(arriving, isArriving, read, ignore);
    drain(replaced, ({ parentNode }) => isOpen(parentNode), unwrapParagraph, ignore);
    if (damaged.size)
      requestRepair(damaged, context)
        .catch(error => {
          damaged.clear();
          retryLater('not-mended', error);
        })
        .then(none => none || settle());
    hidePartialCalls([...damaged, ...arriving]);
    if (options.watch === 'off' && document.readyState === 'complete') observer.disconnect();
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
  const observer = observePage(records => {
    for (const { target, addedNodes } of records) {
      // A restored node that the page has changed may be another call now.
      ignored.forget(target);
      try {
        for (const node of target instanceof Text ? [target] : addedNodes) add(node);
      } catch (error) {
        warn('not-read', error);
      }
    }
    settle();
  }, settle);

  return {
    scan,
    learn(row) {
      rows.push(row);
      find = makeFinder();
    },
  };
}
