import type { Options } from './options.ts';

// Where text is to be read as it stands, or is none of the page's.
const SKIP =
  'iframe,object,head,pre,code,kbd,samp,textarea,select,noscript,script,style,template,svg,math,' +
  '[contenteditable]:not([contenteditable=false]),[data-embeds-ignore]';

/** Finds, in a tree, the texts that may hold an embed and the elements that are embeds, where they may be looked at. */
export type Find = (root: Node) => (Text | Element)[];

/** Makes the search for one page; `tags` are our own elements, `embeds` a selector of all embeds but texts. */
export function finder({ root, ignore }: Options, tags: readonly string[], embeds: string): Find {
  const skip = [SKIP, ...tags].concat(ignore || []).join();
  const wanted = ({ isConnected, parentElement: parent }: Node) =>
    isConnected && !parent?.closest(skip) && (!root || parent?.closest(root));

  return from => {
    const tree = from as Element;
    const all = [tree, ...(tree.querySelectorAll?.(embeds) ?? [])];
    const found: (Text | Element)[] = all.filter(element => element.matches?.(embeds));
    // Text nodes alone are walked, and ancestors asked only where there is a brace or a tag: most texts have neither.
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = from; node; node = walker.nextNode()) {
      if (node instanceof Text && /[{<]/.test(node.data)) found.push(node);
    }
    return found.filter(wanted);
  };
}
