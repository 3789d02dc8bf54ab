import type { Options } from './options.ts';

// Where text is to be read as it stands, or is none of the page's.
const SKIP =
  'head,pre,code,kbd,samp,textarea,select,script,style,template,noscript,iframe,object,svg,math,' +
  '[contenteditable]:not([contenteditable=false]),[data-embeds-ignore]';

/** Finds, in a tree, the texts with a brace and the elements that are embeds, where they may be looked at. */
export type Find = (root: Node) => { readonly texts: readonly Text[]; readonly embeds: readonly Element[] };

/** Makes the search for one page; `tags` are our own elements, `embeds` a selector of raw embeds. */
export function finder({ root, ignore }: Options, tags: readonly string[], embeds: string): Find {
  const skip = [SKIP, ...tags, ...(ignore ? [ignore] : [])].join();
  const wanted = ({ isConnected, parentElement: parent }: Node) =>
    isConnected && !parent?.closest(skip) && (!root || !!parent?.closest(root));

  return from => {
    const texts: Text[] = [];
    // Text nodes alone are walked, and ancestors asked only where there is a brace: most texts have none.
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = from; node; node = walker.nextNode()) {
      if (node instanceof Text && node.data.includes('{') && wanted(node)) texts.push(node);
    }
    const inside = from instanceof Text ? [] : ((from as ParentNode).querySelectorAll?.(embeds) ?? []);
    const self = from instanceof Element && from.matches(embeds) ? [from] : [];
    return { texts, embeds: [...self, ...inside].filter(wanted) };
  };
}
