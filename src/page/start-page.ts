import { isStrict } from '../consent/is-strict.ts';
import { isBeingParsed } from '../dom/is-being-parsed.ts';
import type { Options } from '../embeds/options.ts';
import type { PageContext } from '../embeds/page-context.ts';
import type { Row } from '../embeds/row.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { ASKING_ROW_PX, ROW_PX } from '../size/row-height.ts';
import { drain } from './drain.ts';
import { embedFinder } from './find-embeds.ts';
import { partialCallHider } from './hide-partial-calls.ts';
import { limitTurns } from './limit-turns.ts';
import { filesFor } from './load-files.ts';
import { observePage, type PageObserver } from './observe-page.ts';
import type { PageFiles } from './page-files.ts';
import { placementOf } from './placement.ts';
import { readNode } from './read-node.ts';
import { readRawEmbed } from './read-raw-embed.ts';
import { embedReplacer } from './replace-embeds.ts';
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
  node instanceof Element && 'src' in node ? placementOf(node) === 'arriving' : isBeingParsed(node);

/**
 * Replaces the embeds of the document by elements, and goes on as the document changes. Throws if the document is XHTML, in
 * which the templates of the elements are no valid markup.
 */
export function startPage(rows: Row[], options: Options, { load, whenOnline }: Fetcher<PageFiles>): Page {
  // Firefox has no class of its own for such documents, but all engines keep the case of their names.
  if (new Image().nodeName === 'img') throw new Error('XHTML');
  const tags = [...new Set(rows.map(({ tag }) => tag))];
  const makeFinder = () => embedFinder(options, rows, tags);
  let find = makeFinder();
  // Nodes to be read once the parser is done with them.
  const arriving = new Set<Text | Element>();
  // Nodes that only the repair code can read.
  const damaged = new Set<Text | Element>();
  // Nodes that were put back, and nodes that threw when they were read and would throw again.
  const ignored = new WeakSet<Node>();

  const ignore: PageContext['ignore'] = (nodes, error) => {
    for (const node of nodes) ignored.add(node);
    warn('not-read', error);
  };
  // With the focused element, nodes that were put back are read again, but for that one: a frame may be in use by now.
  const look = (roots: Iterable<Node>, active?: Element | null) => {
    for (const node of find(roots)) {
      if (active && active !== node) ignored.delete(node);
      if (!ignored.has(node)) arriving.add(node);
    }
    settle();
  };
  const retry = (roots: readonly Node[]) => look(roots, document.activeElement);
  // One function for all failures, so that it runs once when the network is back.
  const retryPage = () => retry([document]);
  const onRefusal = () => whenOnline(retryPage);
  const retryLater = (code: string, about: unknown) => {
    warn(code, about);
    onRefusal();
  };
  const restore = embedRestorer(nodes => find(nodes), ignored, onRefusal);
  // Without one of the files but the elements, an embed is drawn as well as possible.
  const loadFiles: PageContext['loadFiles'] = (place, row) =>
    Promise.all([
      load('elements'),
      ...filesFor(row, place, options).map(file => file && load(file).catch(() => {})),
    ]);
  const rowHeight = isStrict(options) ? ASKING_ROW_PX : options.load === 'click' && ROW_PX;
  const replacer = embedReplacer(tags, rowHeight, loadFiles, restore, retry, retryLater, ignore);
  const rowForName = (name: string) => rows.find(({ names }) => names.includes(name));
  const context = {
    ...replacer,
    ignore,
    ignored,
    rowForName,
    rows,
    options,
    warn,
    load,
    loadFiles,
    readRawEmbed,
  };
  const read = (node: Text | Element) =>
    ignored.has(node) || readNode(node, context, tags, arriving, damaged);

  // Fetches the repair code beside the file that it is going to ask for. Without one of them the nodes stay as they are.
  const repairDamaged = () => {
    load('provider-hosts').catch(() => {});
    load('repair')
      .then(({ repair }) => repair(damaged, context))
      .catch(error => {
        damaged.clear();
        retryLater('not-mended', error);
      })
      .then(isIdle => isIdle || settle());
  };

  let observer: PageObserver | undefined;
  const hidePartialCalls = partialCallHider(() => settle());

  // Nodes that the parser has finished are read; a node that it may still be writing waits.
  const settle = limitTurns(() => {
    drain(arriving, isArriving, read, ignore);
    replacer.unwrapParagraphs();
    if (damaged.size) repairDamaged();
    hidePartialCalls([...damaged, ...arriving]);
    if (options.watch === 'off' && document.readyState === 'complete') observer?.disconnect();
  });

  look([document]);
  // A text that was put back may be another call now.
  observer = observePage(look, retry, settle);
  // With `data-watch="off"` a page that has been parsed is not observed.
  settle();

  return {
    scan: root => look([root]),
    learn(row) {
      rows.push(row);
      find = makeFinder();
    },
  };
}
