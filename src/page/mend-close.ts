import { plainName } from '../shortcode/plain-name.ts';
import { isAlone } from './is-alone.ts';
import { siblings } from './siblings.ts';
import { contentOf } from './wrap.ts';

//     {{< youtube nNFCc3nowfg >}}The talk{{< /youtube >}}
//                                        ^    ^      ^
const CLOSER = /\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\}/;

const closed = new WeakSet<Element>();

/** Embeds that calls became, by the plain name of the call, each list in document order. */
export type Openers = (root: Node, name: string) => Element[];

/**
 * Makes the search for what closers may close. The page is asked once for all closers of a batch: asked for each, it
 * would take the square of their number.
 */
export function openersOf(): Openers {
  const found = new Map<Node, Map<string, Element[]>>();
  const search = (root: Node) => {
    const byName = new Map<string, Element[]>();
    for (const embed of (root as ParentNode & Node).querySelectorAll('[call]')) {
      const name = plainName(embed.getAttribute('call') ?? '');
      const list = byName.get(name);
      if (list) list.push(embed);
      else byName.set(name, [embed]);
    }
    found.set(root, byName);
    return byName;
  };
  return (root, name) => (found.get(root) ?? search(root)).get(plainName(name)) ?? [];
}

const precedes = (node: Node, other: Node) =>
  !!(node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

// The nearest embed of this name before a node, if it stands in the same block and has no closer yet. The list is in
// document order, so half of what is left is passed over at each step.
function openerBefore(node: Node, name: string, openers: Openers): Element | undefined {
  const list = openers(node.getRootNode(), name);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (precedes(list[middle] as Element, node)) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at >= 0 && closed.has(list[at] as Element)) at -= 1;
  // Those between are closed for good, and are not passed again.
  list.splice(at + 1, low - 1 - at);
  const opener = list[at];
  return opener && node.parentNode?.contains(opener) && !opener.contains(node) ? opener : undefined;
}

// Its paragraph, if it holds nothing else. Should the embed be refused, all is where it was.
function takeBlock(block: Element, opener: Element): void {
  const place = new Text();
  block.replaceWith(place);
  contentOf(opener).append(block);
  opener.addEventListener('embed-refuse', () => place.replaceWith(block), { once: true });
}

/**
 * Lets what closes a call go into the embed that the call became: with the words of the pair where they are in one line
 * with it, and by itself where an engine has made blocks of them, which stay as they are.
 */
export function mendClose(text: Text, openers: Openers): void {
  const found = CLOSER.exec(text.data);
  if (!found) return;
  const [closer, name = ''] = found;
  const beside = openerBefore(text, name, openers);
  const block = text.parentElement;
  const ownBlock = block && text.data.trim() === closer && isAlone(text) ? block : undefined;
  const opener = beside ?? (ownBlock && openerBefore(ownBlock, name, openers));
  if (!opener) return;
  closed.add(opener);
  if (opener.parentNode !== text.parentNode) {
    if (!beside && ownBlock) takeBlock(ownBlock, opener);
    return;
  }
  const end = found.index + closer.length;
  if (end < text.length) text.splitText(end);
  contentOf(opener).append(...siblings(opener.nextSibling ?? text, text));
}
