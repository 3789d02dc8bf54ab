import { callsIn } from './call.ts';
import { finder } from './find.ts';
import { isOpen } from './is-open.ts';
import { lift } from './lift.ts';
import type { Options } from './options.ts';
import { readRawEmbed } from './raw-embed.ts';
import { reserve, reserveFor } from './reserve.ts';
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
  const tags = Object.keys(table.rooms);
  const { upgrade = 'iframes vendors' } = options;
  const raw = upgrade.includes('iframes') ? ['iframe[src]'] : [];
  const vendors = upgrade.includes('vendors') ? table.markup.map(([selector]) => selector) : [];
  const find = finder(options, tags, [...tags, ...raw, ...vendors].join());

  // What was refused, or could not be shown, is the author's again and left alone.
  const left = new WeakSet<Node>();
  const unfinished = new Set<Text>();
  const unlifted = new Set<Element>();
  let loading: Promise<unknown> | undefined;

  const take = (node: ChildNode, tag: string, attributes: Record<string, string | null>, inert: boolean) => {
    const element = wrap(node, tag, attributes, inert);
    reserveFor(element);
    unlifted.add(element);
    fetchElements();
  };

  const readText = (text: Text) => {
    // From behind, so that the offsets before stay true.
    for (const [{ start, end }, tag] of callsIn(text.data, table.names).reverse()) {
      const call = text.splitText(start);
      call.splitText(end - start);
      if (!text.data) text.remove();
      if (!call.nextSibling?.nodeValue) call.nextSibling?.remove();
      take(call, tag, { from: 'shortcode', call: call.data }, false);
    }
  };

  const readEmbed = (element: Element) => {
    if (tags.includes(element.localName)) return fetchElements();
    const embed = readRawEmbed(element, table);
    if (embed) take(element, embed.tag, { from: embed.from, ...embed.attributes }, true);
  };

  const look = (root: Node) => {
    const { texts, embeds } = find(root);
    for (const text of texts) if (!left.has(text)) unfinished.add(text);
    for (const element of embeds) if (!left.has(element)) readEmbed(element);
  };

  // What the parser has left behind is read; what it may still be writing waits.
  const settle = () => {
    for (const text of unfinished) {
      if (text.isConnected && isOpen(text)) continue;
      unfinished.delete(text);
      if (text.isConnected) readText(text);
    }
    for (const element of unlifted) {
      if (element.parentElement && isOpen(element.parentElement)) continue;
      unlifted.delete(element);
      if (element.isConnected) lift(element);
    }
    veil(unfinished);
  };

  const observer = new MutationObserver(records => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) if (node.isConnected) look(node);
      if (target instanceof Text) look(target);
    }
    settle();
  });

  const giveBack = (element: Element) => {
    for (const node of unwrap(element)) {
      const { texts, embeds } = find(node);
      for (const one of [...texts, ...embeds]) left.add(one);
    }
  };

  const fetchElements = () => {
    loading ??= load().catch(error => {
      loading = undefined;
      warn('elements-unreachable', String(error));
      for (const element of document.querySelectorAll(`:is(${tags})[from]`)) unwrap(element);
      addEventListener('online', () => scan(document), { once: true });
    });
  };

  document.addEventListener('embed-refuse', event => {
    const { target, detail } = event as CustomEvent<{ code: string }>;
    if (!(target instanceof Element)) return;
    warn(detail.code, target.getAttribute('call') ?? target.getAttribute('src') ?? target.localName);
    if (target.hasAttribute('from')) giveBack(target);
  });

  const scan = (root: Node) => {
    look(root);
    settle();
  };

  reserve(table.rooms);
  scan(document);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('readystatechange', () => {
    settle();
    if (options.watch === 'off') observer.disconnect();
  });
  return { scan };
}
