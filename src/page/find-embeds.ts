import { closest, matches } from '../dom/native.ts';
import type { Options } from '../embeds/options.ts';
import { FRAMES } from './read-raw-embed.ts';

// Where text is to be read as it stands, or is none of the page's. What is in another player is that player's.
const SKIP = `${FRAMES},head,pre,code,kbd,samp,textarea,select,noscript,template,style,script,svg,math,:read-write`;

// What a text has in it that may hold an embed; most have neither.
const MARK = /[<{]/;

// `NodeFilter.SHOW_TEXT`, in fewer bytes.
const TEXTS = 4;

/** Finds, in a tree, the texts that may hold an embed and the elements that are embeds, where they may be looked at. */
export type Find = (root: Node) => (Text | Element)[];

// Markup can name an image `querySelectorAll`, which the document would answer with, and a form with a field.
function descendants(root: Node, selector: string): Iterable<Element> {
  const { prototype } = [Element, Document, DocumentFragment].find(type => root instanceof type) ?? {};
  return (prototype as ParentNode | undefined)?.querySelectorAll.call(root, selector) ?? [];
}

/** Makes the search for one page; `tags` are our own elements, `embeds` a selector of all embeds but texts. */
export function embedFinder({ root, ignore }: Options, tags: readonly string[], embeds: string): Find {
  const ignored = `[data-embeds-ignore]${ignore ? `,${ignore}` : ''}`;
  const skip = [SKIP, ...tags, ignored].join();
  // Most elements of a page are one of a few that are no embeds, and are asked no further: four times as fast.
  const taken = `:not(p,div,span,em):is(${embeds},${tags}):not(${ignored})`;
  const wanted = ({ isConnected, parentElement: parent }: Node) =>
    isConnected && !closest(parent, skip) && (!root || closest(parent, root));

  return from => {
    const found: (Text | Element)[] = [...descendants(from, taken)];
    if (from instanceof Element && matches(from, taken)) found.unshift(from);
    // Text nodes alone are walked, and ancestors asked only where there is a brace or a tag: most texts have neither.
    const walker = document.createTreeWalker(from, TEXTS);
    for (let node: Node | null = from; node; node = walker.nextNode()) {
      if (MARK.test((node as Text).data) && node instanceof Text) found.push(node);
    }
    return found.filter(wanted);
  };
}
