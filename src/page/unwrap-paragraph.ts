import { authoredIn } from '../dom/authored.ts';
import { isAlone } from '../dom/is-alone.ts';

/**
 * Replaces a paragraph that holds one embed and nothing else by the embed, as in Hugo, and keeps the paragraph inside it. A
 * paragraph with attributes stays: its class or id is there for a reason.
 */
export function unwrapParagraph(element: Element): void {
  const { nextSibling, parentElement: around } = element;
  // The element may have been removed meanwhile.
  if (!around?.parentNode || around.localName !== 'p' || around.attributes.length || !isAlone(element))
    return;
  const content = authoredIn(element);
  // The paragraph leaves the page first: a frame that is moved into a connected paragraph would load.
  around.replaceWith(element);
  for (const node of [...content.childNodes]) around.insertBefore(node, nextSibling);
  content.append(around);
}
