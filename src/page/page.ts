import { callsIn } from './call.ts';
import { finder } from './find.ts';
import { isOpen } from './is-open.ts';
import { lift } from './lift.ts';
import type { Options } from './options.ts';
import { embedSelector, readRaw } from './raw-embed.ts';
import { type Attributes, reserve } from './reserve.ts';
import type { Table } from './table.ts';
import { veil } from './veil.ts';
import { warn } from './warn.ts';
import { unwrap, wrap } from './wrap.ts';

/** A page whose embeds are being found. */
export interface Page {
  /** Looks for embeds in a part of the page; also in a shadow root, which nobody else looks into. */
  scan(root: Node): void;
}

/**
 * Finds what authors wrote and puts our elements in its place, from now on.
 * `load` fetches their code; it is called when the first one is there.
 */
export function startPage(table: Table, options: Options, load: () => Promise<unknown>): Page {
  const tags = table.map(({ tag }) => tag);
  const find = finder(options, tags, embedSelector(table, options.upgrade));
  const reserveFor = reserve(table);

  // What was given back is the author's again and left alone.
  let left = new WeakSet<Node>();
  const unfinished = new Set<Text>();
  const unlifted = new Set<Element>();
  let loading: Promise<unknown> | undefined;

  const giveBack = (element: Element) => {
    for (const node of unwrap(element)) for (const one of find(node)) left.add(one);
  };

  const fetchElements = () => {
    if (loading) return;
    loading = load().catch(error => {
      loading = undefined;
      warn('elements-unreachable', error);
      for (const element of document.querySelectorAll(`:is(${tags})[from]`)) giveBack(element);
      addEventListener('online', retry, { once: true });
    });
  };

  const take = (node: ChildNode, tag: string, attributes: Attributes, inert?: boolean) => {
    reserveFor(attributes);
    unlifted.add(wrap(node, tag, attributes, inert));
    fetchElements();
  };

  const readText = (text: Text) => {
    // From behind, so that the offsets before stay true.
    for (const [{ start, end, name, body }, tag] of callsIn(text.data, table).reverse()) {
      const call = text.splitText(start);
      const rest = call.splitText(end - start);
      for (const part of [text, rest]) if (!part.data) part.remove();
      take(call, tag, { from: 'shortcode', call: name, args: body });
    }
  };

  const readEmbed = (element: Element) => {
    // One of our own tags, written by hand, has all that it needs.
    if (tags.includes(element.localName)) return fetchElements();
    const [tag, attributes] = readRaw(element, table) ?? [];
    if (tag) take(element, tag, { from: 'markup', ...attributes }, true);
  };

  const look = (root: Node) => {
    for (const node of find(root)) {
      if (left.has(node)) continue;
      if (node instanceof Text) unfinished.add(node);
      else readEmbed(node);
    }
  };

  // What the parser has left behind is read; what it may still be writing waits.
  const settle = () => {
    for (const text of unfinished) {
      if (isOpen(text)) continue;
      unfinished.delete(text);
      if (text.isConnected) readText(text);
    }
    for (const element of unlifted) {
      if (element.parentNode && isOpen(element.parentNode)) continue;
      unlifted.delete(element);
      lift(element);
    }
    veil(unfinished);
  };

  const scan = (root: Node) => {
    look(root);
    settle();
  };

  const retry = () => {
    left = new WeakSet();
    scan(document);
  };

  const hear = (records: MutationRecord[]) => {
    for (const { target, addedNodes } of records) {
      for (const node of target instanceof Text ? [target] : addedNodes) look(node);
    }
    settle();
  };
  const observer = new MutationObserver(hear);

  // WebKit may draw what the parser has brought before it tells an observer.
  const beforeFrame = () => {
    hear(observer.takeRecords());
    if (document.readyState === 'loading') requestAnimationFrame(beforeFrame);
  };

  document.addEventListener('embed-refuse', event => {
    const { target, detail } = event as CustomEvent<{ code: string }>;
    const element = target as Element;
    warn(detail.code, element.getAttribute('args') ?? element.getAttribute('src'));
    if (element.hasAttribute('from')) giveBack(element);
  });

  scan(document);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  beforeFrame();
  document.addEventListener('readystatechange', () => {
    settle();
    if (options.watch === 'off') observer.disconnect();
  });
  return { scan };
}
