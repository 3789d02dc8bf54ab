import type { Options } from './options.ts';
import { FRAMES } from './raw-embed.ts';

// Where text is to be read as it stands, or is none of the page's. What is in another player is that player's.
const SKIP =
  FRAMES +
  ',head,pre,code,kbd,samp,textarea,select,noscript,script,style,template,svg,math,' +
  '[contenteditable]:not([contenteditable=false])';

// `NodeFilter.SHOW_TEXT`, in fewer bytes.
const TEXTS = 4;

/** Finds, in a tree, the texts that may hold an embed and the elements that are embeds, where they may be looked at. */
export type Find = (root: Node) => (Text | Element)[];

/** Makes the search for one page; `tags` are our own elements, `embeds` a selector of all embeds but texts. */
export function finder({ root, ignore }: Options, tags: readonly string[], embeds: string): Find {
  const ignored = ['[data-embeds-ignore]'].concat(ignore || []).join();
  const skip = [SKIP, ...tags, ignored].join();
  const taken = `:is(${embeds}):not(${ignored})`;
  const wanted = ({ isConnected, parentElement: parent }: Node) =>
    isConnected && !parent?.closest(skip) && (!root || parent?.closest(root));

  return from => {
    const tree = from as Element;
    const all = [tree, ...(tree.querySelectorAll?.(taken) ?? [])];
    const found: (Text | Element)[] = all.filter(element => element.matches?.(taken));
    // Text nodes alone are walked, and ancestors asked only where there is a brace or a tag: most texts have neither.
    const walker = document.createTreeWalker(from, TEXTS);
    for (let node: Node | null = from; node; node = walker.nextNode()) {
      if (node instanceof Text && (node.data.includes('<') || node.data.includes('{'))) found.push(node);
    }
    return found.filter(wanted);
  };
}
