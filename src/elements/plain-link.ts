import type { Holder } from '../dom/authored.ts';
import type { Work } from './parsed-element.ts';

// The card has no slot of this name.
const SLOT = 'plain';

function setAside(element: Holder, { childNodes }: ParentNode & Node): void {
  const nodes = [...childNodes];
  element.replaceChildren();
  element.authored = () => {
    // One for each of many embeds would be many nodes.
    const fragment = new DocumentFragment();
    fragment.append(...nodes);
    element.authored = () => fragment;
    return fragment;
  };
}

/**
 * Puts a link to a work into an element, and the words of a post that the author quotes, unless the author has written words
 * there: for all that reads a page without its shadow roots, such as reader modes, search engines, saved pages and copied text.
 * Returns the name of the slot that shows the content far from the viewport; no slot of the card shows it.
 */
export function plainLink(element: Holder, { target: { link: url } }: Work, title: string): string {
  const add = (tag: string, content: object) =>
    element.append(Object.assign(document.createElement(tag), { slot: SLOT, ...content }));
  const link = element.querySelector<HTMLAnchorElement>(`a[slot=${SLOT}]`);
  if (link) {
    // A reader's focus stays on it.
    if (link.href !== url.href) link.href = url.href;
    if (link.textContent !== title) link.textContent = title;
    return SLOT;
  }
  const content = element.querySelector('template')?.content;
  if (content && element.matches('[from=shortcode]')) setAside(element, content);
  else if (content) {
    const textContent = content.querySelector('blockquote')?.textContent;
    if (textContent) add('blockquote', { textContent });
  } else if (/\S/.test(`${element.textContent}`)) return '';
  add('a', { href: url, textContent: title });
  return SLOT;
}
