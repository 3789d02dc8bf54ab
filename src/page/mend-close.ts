import { plainName } from '../shortcode/plain-name.ts';
import { siblings } from './siblings.ts';
import { contentOf } from './wrap.ts';

//     {{< youtube nNFCc3nowfg >}}The talk{{< /youtube >}}
//                                        ^    ^      ^
const CLOSER = /\{\{[<%]\s*\/\s*([\w-]+)\s*[>%]\}\}/;

const closed = new WeakSet<Element>();

// The nearest embed before a node that is what an opener of this name became, and has no closer yet.
function openerBefore(node: ChildNode | null, name: string): Element | undefined {
  for (let before = node?.previousSibling; before; before = before.previousSibling) {
    if (!(before instanceof Element)) continue;
    const embeds = [...before.querySelectorAll('[call]'), before].filter(embed => !closed.has(embed));
    const opener = embeds.findLast(embed => plainName(embed.getAttribute('call') ?? '') === plainName(name));
    if (opener) return opener;
  }
  return undefined;
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
export function mendClose(text: Text): void {
  const found = CLOSER.exec(text.data);
  if (!found) return;
  const [closer, name = ''] = found;
  const beside = openerBefore(text, name);
  const block = text.parentElement;
  const opener = beside ?? (block?.textContent?.trim() === closer ? openerBefore(block, name) : undefined);
  if (!opener) return;
  closed.add(opener);
  if (opener.parentNode !== text.parentNode) {
    if (!beside && block) takeBlock(block, opener);
    return;
  }
  const end = found.index + closer.length;
  if (end < text.length) text.splitText(end);
  contentOf(opener).append(...siblings(opener.nextSibling ?? text, text));
}
