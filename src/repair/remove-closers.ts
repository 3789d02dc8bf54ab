import { contentOf } from '../dom/content-of.ts';
import { isAlone } from '../dom/is-alone.ts';
import { plainName } from '../shortcode/plain-name.ts';
import { siblings } from './siblings.ts';
import { whenRestored } from './when-restored.ts';

//     {{< youtube nNFCc3nowfg >}}The talk{{< /youtube >}}
//                                        ^    ^      ^
const CLOSER = /\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\}/;

/** A text that closes a call. */
interface Closer {
  readonly text: Text;
  readonly name: string;
  /** UTF-16 offset just behind it. */
  readonly end: number;
  /** The paragraph around it, if that holds nothing else. */
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
 * Finds what each closer closes: the nearest embed of its name before it, in the same block or in one before its own
 * paragraph, that has no closer yet. The page is gone through once for all of them: looking back from each would take
 * the square of their number.
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

// Its paragraph, if it holds nothing else. Should the embed be taken out again, all is where it was.
function takeBlock(block: Element, opener: Element): void {
  const place = new Text();
  block.replaceWith(place);
  contentOf(opener).append(block);
  whenRestored(block, () => place.replaceWith(block));
}

function close({ text, end, block }: Closer, opener: Element): void {
  closed.add(opener);
  if (opener.parentNode === text.parentNode) {
    if (end < text.length) text.splitText(end);
    contentOf(opener).append(...siblings(opener.nextSibling ?? text, text));
  } else if (block && !block.contains(opener)) takeBlock(block, opener);
}

/**
 * Lets the closers of calls go into the embeds that the calls became: with the words of the pair where they are in one
 * line, and by themselves where an engine has made blocks of them, which stay as they are.
 */
export function removeClosers(texts: readonly Text[]): void {
  const roots = new Map<Node, Map<Node, Closer>>();
  for (const text of texts) {
    const closer = closerIn(text);
    if (!closer) continue;
    const root = text.getRootNode();
    const inRoot = roots.get(root) ?? new Map<Node, Closer>();
    roots.set(root, inRoot.set(text, closer));
  }
  for (const [root, closers] of roots) for (const pair of openersOf(closers, root)) close(...pair);
}
