// Entry `dist/mend.js`: reads what engines damaged, and embed codes that are rarer. The loader fetches it when needed.
import { far } from 'virtual:far-table';
import { learnRow, toolsFor } from './page/far-table.ts';
import type { Mend, Tools } from './page/hands.ts';
import { isOpen } from './page/is-open.ts';
import { mendCall } from './page/mend-call.ts';
import { mendClose } from './page/mend-close.ts';
import { isCode, mendCode } from './page/mend-code.ts';
import { mendElement } from './page/mend-element.ts';
import { mendTag } from './page/mend-tag.ts';
import type { Row } from './page/table.ts';
import { knowsHost } from './providers/knows-host.ts';

const tagAt = (host: string) => [...far.hosts].find(([own]) => knowsHost([own], host))?.[1];

// What the reader allows is listed on one page of a site, if on any.
const showConsents = async () => (await import('./elements/embed-consent.ts')).defineConsents();

const read = (node: Text | Element, tools: Tools, done: WeakSet<Node>): void | Promise<void> => {
  if (node.nodeName === 'EMBED-CONSENT') return showConsents();
  if (node instanceof Element) return mendElement(node, tools);
  if (isCode(node.data))
    return (tools.options.upgrade ?? 'code').includes('code') ? mendCode(node, tools) : undefined;
  if (mendTag(node, tools)) return;
  mendCall(node, tools, done);
  mendClose(node);
};

/** Makes one more provider known, with the hosts whose addresses it reads. */
export const learn = (row: Row, hosts: readonly string[]): void => learnRow(far, row, hosts);

// What an engine cut up may go on in the next block.
const isWhole = ({ parentElement: block }: Node) => !isOpen(block?.nextElementSibling ?? block?.parentNode);

/**
 * Takes from a set the texts and elements that have arrived whole, and puts each right by `hands` or leaves it alone.
 * Tells whether there were none. Settles in any case.
 */
export const mend: Mend = async (unread, hands) => {
  const nodes = [...unread].filter(node => isWhole(node) && unread.delete(node));
  const tools = toolsFor(hands, far, tagAt);
  const done = new WeakSet<Node>();
  for (const node of nodes) {
    // What stood in one line with another may have become part of its embed, and what the page has redrawn is gone.
    if (!node.isConnected || node.parentElement?.closest('[from=shortcode],[from=markup],[from=link]'))
      continue;
    try {
      await read(node, tools, done);
    } catch (error) {
      // One that can't be read must not keep the next from being read.
      hands.warn('not-mended', error);
    }
  }
  return nodes.length === 0;
};
