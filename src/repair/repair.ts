import { rest } from 'virtual:rest-table';
import { blockAround, inlineRunFrom } from '../dom/inline-run.ts';
import { isBeingParsed } from '../dom/is-being-parsed.ts';
import { closest } from '../dom/native.ts';
import type { PageContext } from '../embeds/page-context.ts';
import { readRows } from '../embeds/read-rows.ts';
import { hostsIn, hostsOfCode, isEscapedCode } from './embed-code.ts';
import { flatten, MARKDOWN } from './flatten.ts';
import { plainAddresses } from './plain-address.ts';
import { removeClosers } from './remove-closers.ts';
import { readBlock, repairCall, replaceCalls } from './repair-call.ts';
import { type RepairContext, type RepairFiles, repairContext } from './repair-context.ts';
import { readEmbed, repairElement } from './repair-element.ts';
import { siblings } from './siblings.ts';
import { repairUnspacedCall } from './unspaced-call.ts';

type EscapedCodes = typeof import('./escaped-codes/escaped-codes.ts');
type RareEmbeds = typeof import('./rare-embeds/rare-embeds.ts');
type RareReadings = typeof import('./rare-readings/rare-readings.ts');

const restRows = readRows(rest);

// Not part of the loader, as a site has at most one page with `<embed-consent>`.
async function showConsents({ load, options: { lang = '' } }: RepairContext): Promise<void> {
  const [{ defineEmbedConsent }, consent] = await Promise.all([load('embed-consent'), load('consent')]);
  defineEmbedConsent({ consent, lang, load });
}

// Waits for the parser to complete the next block too, as a split call may continue there.
function isWhole(node: Node): boolean {
  const block = blockAround(node);
  return !isBeingParsed(block?.nextElementSibling ?? block?.parentNode);
}

// False for nodes that have become part of another node's embed, and for those that the page has removed.
const isPending = (node: Node, context: RepairContext) =>
  node.isConnected &&
  !context.ignored.has(node) &&
  !closest(node.parentElement, '[from=shortcode],[from=markup],[from=link]');

/** Reads one node. If that throws, ignores the node and the text nodes that it may have been split into. */
function guard<Kind extends ChildNode>(
  node: Kind,
  context: RepairContext,
  read: (node: Kind) => unknown,
): void {
  const { previousSibling, parentNode } = node;
  try {
    if (isPending(node, context)) read(node);
  } catch (error) {
    const first = previousSibling?.nextSibling ?? parentNode?.firstChild;
    context.ignore([node, ...(first ? inlineRunFrom(first) : [])], error);
  }
}

function readCalls(
  node: Text | Element,
  context: RepairContext,
  done: WeakSet<Node>,
  doubtful: Set<Text>,
  rare: Set<Element | Text>,
): void {
  if (node.nodeName === 'EMBED-CONSENT')
    showConsents(context).catch(error => context.warn('elements-unreachable', error));
  else if (node instanceof Element) repairElement(node, context, rare);
  else if (!repairUnspacedCall(node, context)) repairCall(node, context, done, doubtful);
}

/** Reads the calls and embeds for which further files are needed. */
async function readRest(
  doubtful: ReadonlySet<Text>,
  rare: ReadonlySet<Element | Text>,
  context: RepairContext,
): Promise<void> {
  if (rare.size) {
    const { repairRareEmbed } = (await context.load('rare-embeds')) as RareEmbeds;
    for (const element of rare)
      guard(element, context, element => repairRareEmbed(element, context, plainAddresses));
  }
  if (doubtful.size) {
    const { readDoubtful } = (await context.load('rare-readings')) as RareReadings;
    await readDoubtful(doubtful, context, { guard, readBlock, replaceCalls, siblings, markdown: MARKDOWN });
  }
}

async function readCodes(codes: readonly Text[], context: RepairContext): Promise<void> {
  let isKnown = false;
  const read = new Set<Node>();
  for (const text of codes) {
    // Read with the first text of its block.
    if (read.has(text)) continue;
    for (const node of inlineRunFrom(text)) read.add(node);
    const hosts = isPending(text, context) ? hostsOfCode(text, context) : undefined;
    isKnown ||= !!hosts;
    // Side by side with the file that reads the codes: after it they would be one more wave.
    for (const host of hosts ?? []) context.loadFilesAt(host, text.parentElement);
  }
  if (!isKnown) return;
  const files = await Promise.all([context.load('html'), context.load('escaped-codes')]);
  const [{ readHtml }, { repairEscapedCode }] = files as [(typeof files)[0], EscapedCodes];
  const lent = { flatten, hostsIn, readEmbed, readHtml, siblings };
  // Reads the text again: the page may have changed it while the files were loading.
  for (const code of codes) guard(code, context, text => repairEscapedCode(text, context, lent));
}

/**
 * Removes from a set the text nodes and elements that the parser has completed, and replaces the embeds among them. True
 * if there were none. Rejects if a file that it needs can't be loaded.
 */
export async function repair(unread: Set<Text | Element>, page: PageContext<RepairFiles>): Promise<boolean> {
  const providerHosts = await page.load('provider-hosts');
  const nodes = [...unread].filter(node => isWhole(node) && unread.delete(node));
  const context = repairContext(page, restRows, providerHosts);
  const done = new WeakSet<Node>();
  const doubtful = new Set<Text>();
  const rare = new Set<Element | Text>();
  // A text with a call holds more than codes, if any.
  const isCodeText = (node: Node): node is Text =>
    node instanceof Text && isEscapedCode(node.data) && !node.data.includes('{{');
  const codes = nodes.filter(isCodeText);
  const others = nodes.filter(node => !isCodeText(node));
  for (const node of others) guard(node, context, node => readCalls(node, context, done, doubtful, rare));
  const isUnread = (node: Node): node is Text => node instanceof Text && isPending(node, context);
  const readsCodes = (page.options.upgrade ?? 'code').includes('code');
  // A component of MDX or a framework.
  for (const code of readsCodes ? codes : [])
    if (context.rowForCall(/^\s*<([A-Z]\w*)\s/.exec(code.data)?.[1] ?? '')) rare.add(code);
  await Promise.all([
    readsCodes && readCodes(codes, context),
    readRest(doubtful, rare, context).then(() =>
      // After all calls, so that one pass over the page finds every opener.
      removeClosers(others.filter(isUnread), context.ignore),
    ),
  ]);
  return nodes.length === 0;
}
