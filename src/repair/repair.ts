import { rest } from 'virtual:rest-table';
import { runFrom } from '../dom/inline-run.ts';
import { isOpen } from '../dom/is-open.ts';
import { closest } from '../dom/native.ts';
import type { Hands } from '../embeds/page-context.ts';
import { readTable } from '../embeds/read-rows.ts';
import { isCode, mendCode, mightBeEmbeds } from './escaped-code.ts';
import { mendClosers } from './remove-closers.ts';
import { mendCall } from './repair-call.ts';
import { type RepairFiles, type Tools, toolsFor } from './repair-context.ts';
import { mendElement } from './repair-element.ts';
import { mendTag } from './unspaced-call.ts';

const restTable = readTable(rest);

// What the reader allows is listed on one page of a site, if on any.
async function showConsents({ bring, options: { lang = '' } }: Tools): Promise<void> {
  const [{ defineConsents }, consent] = await Promise.all([bring('embed-consent'), bring('consent')]);
  defineConsents({ consent, lang, bring });
}

// What an engine cut up may go on in the next block.
const isWhole = ({ parentElement: block }: Node) => !isOpen(block?.nextElementSibling ?? block?.parentNode);

// A node that stood in one line with another may have become part of its embed, and one that the page has redrawn is gone.
const isThere = (node: Node, tools: Tools) =>
  node.isConnected &&
  !tools.isLeft(node) &&
  !closest(node.parentElement, '[from=shortcode],[from=markup],[from=link]');

/** Reads one node; what throws leaves that node alone, and the texts that it may have been cut into. */
function guard<Kind extends ChildNode>(node: Kind, tools: Tools, read: (node: Kind) => unknown): void {
  const { previousSibling, parentNode } = node;
  try {
    if (isThere(node, tools)) read(node);
  } catch (error) {
    const first = previousSibling?.nextSibling ?? parentNode?.firstChild;
    tools.leave([node, ...(first ? runFrom(first) : [])], error);
  }
}

function readCalls(node: Text | Element, tools: Tools, done: WeakSet<Node>): void {
  if (node.nodeName === 'EMBED-CONSENT')
    showConsents(tools).catch(error => tools.warn('elements-unreachable', error));
  else if (node instanceof Element) mendElement(node, tools);
  else if (!mendTag(node, tools)) mendCall(node, tools, done);
}

async function readCodes(codes: readonly Text[], tools: Tools): Promise<void> {
  if (!codes.some(text => isThere(text, tools) && mightBeEmbeds(text, tools))) return;
  const { readHtml } = await tools.bring('html');
  // Read from here on only: while the file was on its way the page may have written other words there.
  for (const code of codes) guard(code, tools, text => mendCode(text, tools, readHtml));
}

/**
 * Takes from a set the texts and elements that have arrived whole, and puts each right by `hands` or leaves it alone.
 * Tells whether there were none. Rejects where a file that it needs can't be had.
 */
export async function mend(unread: Set<Text | Element>, hands: Hands<RepairFiles>): Promise<boolean> {
  const addresses = await hands.bring('provider-hosts');
  const nodes = [...unread].filter(node => isWhole(node) && unread.delete(node));
  const tools = toolsFor(hands, restTable, addresses);
  const done = new WeakSet<Node>();
  const isCodeText = (node: Node): node is Text => node instanceof Text && isCode(node.data);
  const codes = nodes.filter(isCodeText);
  const others = nodes.filter(node => !isCodeText(node));
  for (const node of others) guard(node, tools, node => readCalls(node, tools, done));
  // Behind all calls, so that the page is gone through once for all that closes one.
  try {
    mendClosers(others.filter(node => node instanceof Text && isThere(node, tools)) as Text[]);
  } catch (error) {
    tools.leave(others, error);
  }
  if ((hands.options.upgrade ?? 'code').includes('code')) await readCodes(codes, tools);
  return nodes.length === 0;
}
