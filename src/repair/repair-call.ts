import { isInline, restOfBlock } from '../dom/inline-run.ts';
import { matches } from '../dom/native.ts';
import { acceptsCall } from '../embeds/accepts-call.ts';
import { CODE_SAMPLES } from '../embeds/code-samples.ts';
import { type Delimited, delimit } from '../shortcode/delimit.ts';
import { type FlatText, flatten, type Reading } from './flatten.ts';
import type { RepairContext, RowForCall } from './repair-context.ts';

// The beginning of a call, also in full-width signs.
const START = /[{｛]{2}\s?[<%＜％]/;

/** A call in a flat text that may be an embed. */
export interface FoundCall {
  readonly call: Delimited;
  readonly element: RowForCall;
  /** UTF-16 offset just after it, or after the closing call of a pair. */
  readonly end: number;
}

/** The text of a block, and the calls in it. */
export interface Found {
  readonly flat: FlatText;
  /** The calls of known names that may be embeds. */
  readonly calls: readonly FoundCall[];
  /** The calls of unknown names. */
  readonly unknown: readonly Delimited[];
  /** True if there is no call of any kind. */
  readonly isEmpty: boolean;
}

// True if a text is in nodes that were read already, or below one of them.
function isRead(text: ChildNode, read: WeakSet<Node>): boolean {
  for (let node: Node | null = text; node; node = node.parentNode) {
    if (read.has(node)) return true;
    if (node !== text && !isInline(node)) return false;
  }
  return false;
}

/** Reads the text of a block from a node on. */
export function readBlock(
  nodes: readonly ChildNode[],
  { ignored, ignoredSelector, rowForCall }: RepairContext,
  reading?: Reading,
): Found {
  // Calls in code are meant to be read.
  const isOpaque = (node: ChildNode) =>
    ignored.has(node) ||
    (node instanceof Element &&
      (matches(node, ignoredSelector) ||
        (matches(node, CODE_SAMPLES) && !!node.textContent?.includes('{{'))));
  const flat = flatten(nodes, isOpaque, reading);
  const all = delimit(flat.text);
  const unknown: Delimited[] = [];
  const calls = all.flatMap((call, index) => {
    if (call.closing || call.escaped) return [];
    const element = rowForCall(call.name);
    if (!element) unknown.push(call);
    return element && acceptsCall(element[0], call.body)
      ? [{ call, element, end: endOf(call, all[index + 1]) }]
      : [];
  });
  return { flat, calls, unknown, isEmpty: !all.length };
}

/** Replaces the calls of a block. If that throws, the block is as it was. */
export function replaceCalls(
  { flat, calls }: Found,
  { replaceCall, report }: RepairContext,
  parent: Node | null,
): void {
  const cuts = flat.cut(calls.map(({ call, end }) => [call.start, end]));
  try {
    calls.forEach(({ call, element, end }, index) => {
      const nodes = cuts[index];
      if (nodes) replaceCall(nodes, element, call.body);
      else report({ code: 'unread-call', src: flat.text.slice(call.start, end), parent });
    });
  } catch (error) {
    // A script of the page may hold the text nodes.
    flat.restore();
    throw error;
  }
}

// Signs that typographers put in the place of others, Markdown's backslashes that are left, and quotes
// of other scripts.
const DOUBT = /\\[_*~-]|[\xd7\u2010-\u2015\u2212]\S|[「『＂＝｛＜]/;

/**
 * Replaces the damaged calls of a block: calls that an engine or editor split into elements or escaped twice, or that need
 * the full grammar. `read` collects the nodes of all blocks, so that each is read once; `doubtful` a text whose calls can be read
 * in several ways.
 */
export function repairCall(
  text: Text,
  context: RepairContext,
  read: WeakSet<Node>,
  doubtful: Set<Text>,
): void {
  if (isRead(text, read)) return;
  const nodes = restOfBlock(text);
  for (const node of nodes) read.add(node);
  const { parentNode: parent } = text;
  const found = readBlock(nodes, context);
  const { flat, calls, unknown, isEmpty } = found;
  const isDoubtful = ({ start, end }: Pick<Delimited, 'start' | 'end'>) =>
    flat.isGuess(start, end) || DOUBT.test(flat.text.slice(start, end));
  if ([...calls.map(({ call }) => call), ...unknown].some(isDoubtful) || (isEmpty && START.test(flat.text))) {
    doubtful.add(text);
    return;
  }
  for (const { start, end } of unknown)
    context.report({ code: 'unknown-name', src: flat.text.slice(start, end), parent });
  replaceCalls(found, context, parent);
}

// A paired call includes the text up to its closing call: `{{< codepen … >}}See the pen{{< /codepen >}}`.
const endOf = ({ name, end }: Delimited, next: Delimited | undefined) =>
  next?.closing && next.name === name ? next.end : end;
