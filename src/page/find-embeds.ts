import { closest, matches } from '../dom/native.ts';
import { CODE_SAMPLES } from '../embeds/code-samples.ts';
import { HELD_BY_OTHERS } from '../embeds/held-by-others.ts';
import type { Options } from '../embeds/options.ts';
import { FRAMES } from './read-raw-embed.ts';

// Elements whose text is meant literally or never shown, and those of others.
const SKIP = `${FRAMES},${CODE_SAMPLES},style,math,head,:read-write,svg,noscript,select,script,textarea,${HELD_BY_OTHERS}`;

// Every text that may hold an embed has one of these; most texts have neither.
const MARK = /[<{]/;

// `NodeFilter.SHOW_TEXT`, in fewer bytes.
const TEXTS = 4;

/** Returns the texts below a node that may hold an embed, and the elements that are embeds or may be. */
export type Find = (root: Node) => (Text | Element)[];

// Markup can shadow `querySelectorAll` of the document by an image of that name, and of a form by a field. A text has none.
const descendants = (root: Node, selector: string): Iterable<Element> =>
  (Object.getPrototypeOf(root) as Partial<ParentNode>).querySelectorAll?.call(root, selector) ?? [];

/** Makes the search for one page; `tags` are our own tags, `embeds` is a selector of all other embeds but texts. */
export function embedFinder({ root, ignore }: Options, tags: readonly string[], embeds: string): Find {
  const ignored = `[data-embeds-ignore]${ignore ? `,${ignore}` : ''}`;
  const skip = [SKIP, ...tags, ignored].join();
  // Most elements are one of a few tags that are never embeds: excluding these first is four times as fast.
  const taken = `:not(p,div,span,em):is(${embeds},${tags}):not(${ignored})`;
  const wanted = ({ isConnected, parentElement: parent }: Node) =>
    isConnected && !closest(parent, skip) && (!root || closest(parent, root));

  return from => {
    const found: (Text | Element)[] = [...descendants(from, taken)];
    if (from instanceof Element && matches(from, taken)) found.unshift(from);
    // Ancestors are checked only for texts with a brace or a tag.
    const walker = document.createTreeWalker(from, TEXTS);
    for (let node: Node | null = from; node; node = walker.nextNode()) {
      if (MARK.test((node as Text).data) && node instanceof Text) found.push(node);
    }
    return found.filter(wanted);
  };
}
