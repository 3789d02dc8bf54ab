import { contentOf } from './wrap.ts';

/**
 * A paragraph that holds one embed and nothing else gives way to it, as in Hugo, and is kept inside it.
 * A paragraph with attributes stays: its class or id is there for a reason.
 */
export function lift(element: Element): void {
  const paragraph = element.parentElement;
  if (paragraph?.localName !== 'p' || paragraph.attributes.length) return;
  for (const node of paragraph.childNodes) {
    if (node !== element && (!(node instanceof Text) || node.data.trim())) return;
  }
  const { nextSibling } = element;
  const content = contentOf(element);
  const nodes = [...content.childNodes];
  // Out of the page first: a frame put back into a paragraph of the page would load.
  paragraph.replaceWith(element);
  for (const node of nodes) paragraph.insertBefore(node, nextSibling);
  content.append(paragraph);
}
