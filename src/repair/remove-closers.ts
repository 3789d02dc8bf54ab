import { authoredIn } from '../dom/authored.ts';
import { isAlone } from '../dom/is-alone.ts';
import type { PageContext } from '../embeds/page-context.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { siblings } from './siblings.ts';
import { whenRestored } from './when-restored.ts';

//     {{< youtube nNFCc3nowfg >}}The talk{{< /youtube >}}
//                                        ^    ^      ^
const CLOSER = /\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\}/;

/** A text node with a closing call. */
interface Closer {
  readonly text: Text;
  readonly name: string;
  /** UTF-16 offset just after it. */
  readonly end: number;
  /** Its parent element, if that contains nothing else. */
  readonly block: Element | undefined;
}

const closed = new WeakSet<Element>();

function closerIn(text: Text): Closer | undefined {
  const found = CLOSER.exec(text.data);
  if (!found) return undefined;
  const [closer, name = ''] = found;
  const { parentElement } = text;
  const block = parentElement && text.data.trim() === closer && isAlone(text) ? parentElement : undefined;
  return { text, name: plainName(name), end: found.index + closer.length, block };
}

/**
 * Returns each closer with its opener: the nearest embed of the same name before it, without a closer yet, that is in the
 * same block, or in a block before the closer's own. One pass over the page for all closers; searching backwards from
 * each would take quadratic time.
 */
function openersOf(
  closers: ReadonlyMap<Node, Closer>,
  root: Node,
): (readonly [closer: Closer, opener: Element])[] {
  const open = new Map<string, Element[]>();
  const found: (readonly [Closer, Element])[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const call = node instanceof Element && !closed.has(node) ? node.getAttribute('call') : null;
    if (call) {
      const name = plainName(call);
      const list = open.get(name);
      if (list) list.push(node as Element);
      else open.set(name, [node as Element]);
    }
    const closer = closers.get(node);
    const openers = closer && open.get(closer.name);
    const opener = openers?.[openers.length - 1];
    if (!closer || !openers || !opener || opener.contains(node)) continue;
    const isBeside = !!node.parentNode?.contains(opener);
    if (!isBeside && !closer.block?.parentNode?.contains(opener)) continue;
    openers.pop();
    found.push([closer, opener]);
  }
  return found;
}

// Moves the block into the embed, and back to its place if the embed is restored.
function moveBlock(block: Element, opener: Element): void {
  const placeholder = new Text();
  block.replaceWith(placeholder);
  authoredIn(opener).append(block);
  whenRestored(opener, block, () => placeholder.replaceWith(block));
}

function close({ text, end, block }: Closer, opener: Element): void {
  closed.add(opener);
  if (opener.parentNode === text.parentNode) {
    if (end < text.length) text.splitText(end);
    authoredIn(opener).append(...siblings(opener.nextSibling ?? text, text));
  } else if (block && !block.contains(opener)) moveBlock(block, opener);
}

/**
 * Moves closing calls into the embeds of the calls that they close: together with the text between the two if both are in
 * one block, and by themselves otherwise, as the blocks in between stay in the page. Closers that throw are handed to
 * `ignore`, and the others go on.
 */
export function removeClosers(texts: readonly Text[], ignore: PageContext['ignore']): void {
  const attempt = (texts: Iterable<Node>, work: () => void) => {
    try {
      work();
    } catch (error) {
      ignore(texts, error);
    }
  };
  const roots = new Map<Node, Map<Node, Closer>>();
  for (const text of texts)
    attempt([text], () => {
      const closer = closerIn(text);
      if (!closer) return;
      const root = text.getRootNode();
      const inRoot = roots.get(root) ?? new Map<Node, Closer>();
      roots.set(root, inRoot.set(text, closer));
    });
  for (const [root, closers] of roots)
    attempt(closers.keys(), () => {
      for (const pair of openersOf(closers, root)) attempt([pair[0].text], () => close(...pair));
    });
}
