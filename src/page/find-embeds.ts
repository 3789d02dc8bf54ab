import { closest, matches } from '../dom/native.ts';
import { CODE_SAMPLES } from '../embeds/code-samples.ts';
import { HELD_BY_OTHERS } from '../embeds/held-by-others.ts';
import type { Options } from '../embeds/options.ts';
import type { Rows } from '../embeds/row.ts';
import { FRAMES } from './read-raw-embed.ts';
import { warn } from './warn.ts';

// Elements whose text is meant literally or never shown, and those of others.
const SKIP = `${FRAMES},${CODE_SAMPLES},style,math,:read-write,noscript,select,svg,script,head,textarea,${HELD_BY_OTHERS}`;

/**
 * Selector of quotations of posts, with or without their class, and of elements that are no frame before a script or an engine
 * makes it one: a pin, a pen of CodePen, and an embed of WordPress that is a URL: the search passes over all
 * boxes but its wrapper. The repair code tells them apart.
 */
export const OTHERS =
  '[data-pin-do=embedPin],div:not(:has(:not(p))),.codepen a,blockquote[class*="-"],blockquote:has([href*=embed],[href*=status])';

// Every text that may hold an embed has one of these; most texts have none.
const MARK = /[<{｛&]/;

// `NodeFilter.SHOW_TEXT`, in fewer bytes.
const TEXTS = 4;

/**
 * Returns the texts at and below some nodes that may hold an embed, and the elements that are embeds or may be. Never throws:
 * a part of the page that cannot be searched is left as it is.
 */
export type Find = (roots: Iterable<Node>) => (Text | Element)[];

// Markup can shadow `querySelectorAll` of the document by an image of that name, and of a form by a field. A text has none.
const descendants = (root: Node, selector: string): Iterable<Element> =>
  (Object.getPrototypeOf(root) as Partial<ParentNode>).querySelectorAll?.call(root, selector) ?? [];

/** Makes the search for one page; `tags` are our own tags. */
export function embedFinder(
  { root: scope, ignore, upgrade = 'iframes vendors' }: Options,
  rows: Rows,
  tags: readonly string[],
): Find {
  const ignored = `[data-embeds-ignore]${ignore ? `,${ignore}` : ''}`;
  const skip = [SKIP, ...tags, ignored].join();
  const embeds = [
    'embed-consent',
    ...tags,
    ...(upgrade.includes('iframes') ? [FRAMES] : []),
    ...(upgrade.includes('vendors') ? [OTHERS, ...rows.flatMap(({ markup }) => markup || [])] : []),
    ...(upgrade.includes('links') ? ['p>a:only-child'] : []),
  ];
  // Most elements are one of a few tags that are never looked for, but for the embeds of WordPress: excluding these first is four
  // times as fast.
  const taken = `:not(p,span,em,div:not(.wp-block-embed__wrapper)):is(${embeds}):not(${ignored})`;
  const isWanted = ({ isConnected, parentElement: parent }: Node) =>
    isConnected && !closest(parent, skip) && (!scope || closest(parent, scope));

  return roots => {
    const wanted: (Text | Element)[] = [];
    for (const root of roots) {
      try {
        const found: (Text | Element)[] = [...descendants(root, taken)];
        if (root instanceof Element && matches(root, taken)) found.unshift(root);
        // Ancestors are checked only for texts with a brace or a tag.
        const walker = document.createTreeWalker(root, TEXTS);
        for (let node: Node | null = root; node; node = walker.nextNode()) {
          if (MARK.test((node as Text).data) && node instanceof Text) found.push(node);
        }
        for (const node of found) if (isWanted(node)) wanted.push(node);
      } catch (error) {
        warn('not-read', error);
      }
    }
    return wanted;
  };
}
