import { contentOf } from '../dom/content-of.ts';
import { isAlone } from '../dom/is-alone.ts';

/**
 * A paragraph that holds one embed and nothing else gives way to it, as in Hugo, and is kept inside it. A paragraph with
 * attributes stays: its class or id is there for a reason.
 */
export function unwrapParagraph(element: Element): void {
  const { nextSibling, parentElement: around } = element;
  // An element that is not in the page any more has nothing to take the place of.
  if (!around?.parentNode || around.localName !== 'p' || around.attributes.length || !isAlone(element))
    return;
  const content = contentOf(element);
  // Out of the page first: a frame put back into a paragraph of the page would load.
  around.replaceWith(element);
  for (const node of [...content.childNodes]) around.insertBefore(node, nextSibling);
  content.append(around);
}
