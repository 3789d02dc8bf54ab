import { isAlone } from './is-alone.ts';
import { wrappers } from './responsive-wrapper.ts';
import { contentOf } from './wrap.ts';

/**
 * What holds one embed and nothing else gives way to it, and is kept inside it: a paragraph, as in Hugo, and the
 * wrapper that gave a frame its ratio. A paragraph with attributes stays: its class or id is there for a reason.
 */
export function lift(element: Element): void {
  const { nextSibling, parentElement: around } = element;
  // An element that is not in the page any more has nothing to take the place of.
  if (!around?.parentNode) return;
  const isWrapper = wrappers.has(around);
  if (!isWrapper && (around.localName !== 'p' || around.attributes.length)) return;
  if (!isAlone(element)) {
    // More has come into it since. It has no height of its own, so the embed fills it as the frame did.
    if (isWrapper) element.setAttribute('fill', 'true');
    return;
  }
  const content = contentOf(element);
  // Out of the page first: a frame put back into a paragraph of the page would load.
  around.replaceWith(element);
  for (const node of [...content.childNodes]) around.insertBefore(node, nextSibling);
  content.append(around);
  lift(element);
}
