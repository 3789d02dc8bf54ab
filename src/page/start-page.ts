import { isOpen } from '../dom/is-open.ts';
import { acceptsCall } from '../embeds/accepts-call.ts';
import type { Options } from '../embeds/options.ts';
import type { PageContext } from '../embeds/page-context.ts';
import { OPEN_ROW, type Row } from '../embeds/row.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { cleanCalls } from '../shortcode/clean.ts';
import { drain } from './drain.ts';
import { filesFor } from './files-for.ts';
import { embedFinder } from './find-embeds.ts';
import { partialCallHider } from './hide-partial-calls.ts';
import { limitTurns } from './limit-turns.ts';
import { isEscapedFrame, needsRepair } from './needs-repair.ts';
import { placementOf } from './placement.ts';
import { embedSelector, readRawEmbed } from './read-raw-embed.ts';
import { reserveSpace } from './reserve-space.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';
import { warn } from './warn.ts';
import { watchDeadlines } from './watch-deadlines.ts';
import { whenWanted } from './when-wanted.ts';
import { unwrap, wrap } from './wrap.ts';

/** A page whose embeds are being found. */
export interface Page {
  /** Looks for embeds in a part of the page; also in a shadow root, which nobody else looks into. */
  scan(root: Node): void;
  /** Makes one more provider known. */
  learn(row: Row): void;
}

/** Code that a page without embeds never asks for: what defines the elements, and what reads all that is not plain. */
export interface PageFiles {
  readonly elements: unknown;
  readonly repair: { repair(unread: Set<Text | Element>, context: PageContext): Promise<boolean> };
  readonly 'provider-hosts': unknown;
  readonly html: unknown;
  readonly [other: string]: unknown;
}

/** Finds what authors wrote and puts our elements in its place, from now on. */
export function startPage(rows: Row[], options: Options, { load, whenOnline }: Fetcher<PageFiles>): Page {
  const tags = [...new Set(rows.map(({ tag }) => tag))];
  let find = embedFinder(options, tags, embedSelector(rows, options.upgrade));
  const { reserveRow, reserveSize } = reserveSpace(tags);
  const takesCodes = (options.upgrade ?? 'code').includes('code');
  // A name that is spelled another way waits for the repair code.
  const rowForName = (name: string) => rows.find(({ names }) => names.includes(name));

  // What was given back is the author's again and left alone.
  let left = new WeakSet<Node>();
  // What threw when it was read, or in the middle of being replaced, would throw again.
  const thrown = new WeakSet<Node>();
  const unfinished = new Set<Text | Element>();
  const unread = new Set<Text | Element>();
  const unlifted = new Set<Element>();

  // An element that was written by hand has nothing to be given back for.
  const restore = (element: Element): Node[] => {
    if (!element.matches('[from]')) return [];
    const nodes = unwrap(element).flatMap(find);
    for (const node of nodes) left.add(node);
    return nodes;
  };

  // With the network back, what was left alone is looked at again.
  const retry = () => {
    left = new WeakSet();
    scan(document);
  };

  const retryLater = (code: string, about: unknown) => {
    warn(code, about);
    whenOnline(retry);
  };

  const wanted = whenWanted();

  const watchDeadline = watchDeadlines(
    element => {
      if (element.matches('[from]')) warn('elements-unreachable', 'no answer in 4 s');
      return restore(element);
    },
    nodes => {
      for (const node of nodes) if (left.delete(node)) look(node);
      settle();
    },
  );

  const fetchFiles = (element: Element, row: Row) => {
    reserveRow(row);
    const files = wanted(element).then(() =>
      Promise.all([
        load('elements').catch(error => {
          restore(element);
          retryLater('elements-unreachable', error);
        }),
        // Without one of them the embed is drawn as well as can be.
        ...filesFor(row, element, options).map(file => file && load(file).catch(() => {})),
      ]),
    );
    watchDeadline(element, files);
  };

  const replace: PageContext['replace'] = (nodes, row, attributes, inert) => {
    const { tag, names } = row;
    const provider = tag === 'web-embed' && names[0];
    const all = { from: inert ? 'markup' : 'shortcode', provider, ...attributes };
    reserveSize(all);
    const element = wrap(nodes, tag, all, inert);
    unlifted.add(element);
    fetchFiles(element, row);
  };

  const ignore: PageContext['ignore'] = (nodes, error) => {
    for (const node of nodes) thrown.add(node);
    warn('not-read', error);
  };
  const isIgnored: PageContext['isIgnored'] = node => left.has(node) || thrown.has(node);

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

  const readText = (text: Text) => {
    const { data } = text;
    // Cut all at once: cut call by call, a long text would be copied for each.
    const pieces = new DocumentFragment();
    let read = 0;
    const cut = (end: number) => {
      const piece = new Text(data.slice(read, end));
      read = end;
      if (piece.data) pieces.append(piece);
      return piece;
    };
    for (const { name, body, start, end } of cleanCalls(data)) {
      const row = rowForName(name);
      if (!row || !acceptsCall(row, body)) continue;
      // The words between the calls are read by themselves, as there may be less clean ones among them.
      unfinished.add(cut(start));
      replace([cut(end)], row, { args: body, call: name });
    }
    if (read) {
      unfinished.add(cut(data.length));
      text.replaceWith(pieces);
    } else if (needsRepair(data)) unread.add(text);
  };

  const readEmbed = (element: Element) => {
    const { localName } = element;
    // One of our own tags, written by hand, has all that it needs.
    if (tags.includes(localName)) {
      const own = element.getAttribute('provider');
      const row = rows.find(
        ({ tag, names }) => tag === localName && (tag !== 'web-embed' || names[0] === own),
      );
      return fetchFiles(element, row ?? OPEN_ROW);
    }
    const raw = readRawEmbed(element, rows);
    // What a vendor's script would show stands still until the repair code has read it.
    if (raw && ('srcdoc' in element || !/r/.test(raw[0].needs))) replace([element], ...raw, true);
    else unread.add(element);
  };

  const look = (root: Node) => {
    for (const node of find(root)) if (!isIgnored(node)) unfinished.add(node);
  };

  const hidePartialCalls = partialCallHider(() => settle());

  const mendUnread = () => {
    if (!unread.size) return;
    // What the repair code asks for next comes beside it.
    load('provider-hosts').catch(() => {});
    if (takesCodes && [...unread].some(node => isEscapedFrame(node, rows))) load('html').catch(() => {});
    load('repair')
      .then(({ repair }) => repair(unread, context))
      .catch(error => {
        unread.clear();
        retryLater('not-mended', error);
      })
      .then(none => none || settle());
  };

  const hear = (records: MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      // What was given back and is written anew may be another call now.
      left.delete(target);
      if (target instanceof Text) thrown.delete(target);
      try {
        for (const node of target instanceof Text ? [target] : addedNodes) look(node);
      } catch (error) {
        warn('not-read', error);
      }
    }
    settle();
  };
  const observer = new MutationObserver(hear);

  // A frame or a script has no content that could be missing, and would load meanwhile.
  const isComing = (node: Text | Element) =>
    node instanceof Element && 'src' in node ? placementOf(node) === 'open' : isOpen(node);

  const readAll = () => {
    const read = (node: Text | Element) => {
      if (isIgnored(node)) return;
      if (node instanceof Text) readText(node);
      else readEmbed(node);
    };
    drain(unfinished, isComing, read, ignore);
    drain(unlifted, ({ parentNode }) => isOpen(parentNode), unwrapParagraph, ignore);
  };

  // What the parser has left behind is read; what it may still be writing waits.
  const settle = limitTurns(() => {
    readAll();
    mendUnread();
    hidePartialCalls([...unread, ...unfinished]);
    if (options.watch === 'off' && document.readyState === 'complete') observer.disconnect();
  });

  const scan = (root: Node) => {
    look(root);
    settle();
  };

  // WebKit may draw what the parser has brought before it tells an observer.
  const beforeFrame = () => {
    hear(observer.takeRecords());
    if (document.readyState === 'loading') requestAnimationFrame(beforeFrame);
  };

  document.addEventListener('embed-refuse', event => {
    const { code, src } = (event as CustomEvent<{ code: string; src: string }>).detail;
    // In a shadow root the event's target is not the element but who has the root.
    const element = event.composedPath()[0] as Element;
    // The element has said itself what went wrong in it.
    if (code !== 'internal-error') retryLater(code, src);
    restore(element);
  });

  scan(document);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  beforeFrame();
  document.addEventListener('readystatechange', settle);
  const learn = (row: Row) => {
    rows.push(row);
    find = embedFinder(options, tags, embedSelector(rows, options.upgrade));
  };
  return { scan, learn };
}
