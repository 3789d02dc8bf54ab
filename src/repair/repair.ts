import { rest } from 'virtual:rest-table';
import { inlineRunFrom } from '../dom/inline-run.ts';
import { isOpen } from '../dom/is-open.ts';
import { closest } from '../dom/native.ts';
import type { PageContext } from '../embeds/page-context.ts';
import { readRows } from '../embeds/read-rows.ts';
import { isEscapedCode, mightBeEmbeds, repairEscapedCode } from './escaped-code.ts';
import { removeClosers } from './remove-closers.ts';
import { repairCall } from './repair-call.ts';
import { type RepairContext, type RepairFiles, repairContext } from './repair-context.ts';
import { repairElement } from './repair-element.ts';
import { repairUnspacedCall } from './unspaced-call.ts';

const restRows = readRows(rest);

// What the reader allows is listed on one page of a site, if on any.
async function showConsents({ load, options: { lang = '' } }: RepairContext): Promise<void> {
  const [{ defineEmbedConsent }, consent] = await Promise.all([load('embed-consent'), load('consent')]);
  defineEmbedConsent({ consent, lang, load });
}

// What an engine cut up may go on in the next block.
const isWhole = ({ parentElement: block }: Node) => !isOpen(block?.nextElementSibling ?? block?.parentNode);

// A node that stood in one line with another may have become part of its embed, and one that the page has redrawn is gone.
const isThere = (node: Node, context: RepairContext) =>
  node.isConnected &&
  !context.isIgnored(node) &&
  !closest(node.parentElement, '[from=shortcode],[from=markup],[from=link]');

/** Reads one node; what throws leaves that node alone, and the texts that it may have been cut into. */
function guard<Kind extends ChildNode>(
  node: Kind,
  context: RepairContext,
  read: (node: Kind) => unknown,
): void {
  const { previousSibling, parentNode } = node;
  try {
    if (isThere(node, context)) read(node);
  } catch (error) {
    const first = previousSibling?.nextSibling ?? parentNode?.firstChild;
    context.ignore([node, ...(first ? inlineRunFrom(first) : [])], error);
  }
}

function readCalls(node: Text | Element, context: RepairContext, done: WeakSet<Node>): void {
  if (node.nodeName === 'EMBED-CONSENT')
    showConsents(context).catch(error => context.warn('elements-unreachable', error));
  else if (node instanceof Element) repairElement(node, context);
  else if (!repairUnspacedCall(node, context)) repairCall(node, context, done);
}

async function readCodes(codes: readonly Text[], context: RepairContext): Promise<void> {
  if (!codes.some(text => isThere(text, context) && mightBeEmbeds(text, context))) return;
  const { readHtml } = await context.load('html');
  // Read from here on only: while the file was on its way the page may have written other words there.
  for (const code of codes) guard(code, context, text => repairEscapedCode(text, context, readHtml));
}

/**
 * Takes from a set the texts and elements that have arrived whole, and puts each right by `context` or leaves it alone.
 * Tells whether there were none. Rejects where a file that it needs can't be had.
 */
export async function repair(unread: Set<Text | Element>, page: PageContext<RepairFiles>): Promise<boolean> {
  const addresses = await page.load('provider-hosts');
  const nodes = [...unread].filter(node => isWhole(node) && unread.delete(node));
  const context = repairContext(page, restRows, addresses);
  const done = new WeakSet<Node>();
  const isCodeText = (node: Node): node is Text => node instanceof Text && isEscapedCode(node.data);
  const codes = nodes.filter(isCodeText);
  const others = nodes.filter(node => !isCodeText(node));
  for (const node of others) guard(node, context, node => readCalls(node, context, done));
  // Behind all calls, so that the page is gone through once for all that closes one.
  try {
    removeClosers(others.filter(node => node instanceof Text && isThere(node, context)) as Text[]);
  } catch (error) {
    context.ignore(others, error);
  }
  if ((page.options.upgrade ?? 'code').includes('code')) await readCodes(codes, context);
  return nodes.length === 0;
}
