import { contentOf } from './wrap.ts';

/**
 * A paragraph that holds one embed and nothing else gives way to it, as in Hugo, and is kept inside it.
 * A paragraph with attributes stays: its class or id is there for a reason.
 */
export function lift(element: Element): void {
  const { nextSibling, parentElement: paragraph } = element;
  if (paragraph?.localName !== 'p' || paragraph.attributes.length) return;
  if (paragraph.childElementCount > 1 || [...paragraph.childNodes].some(isWords)) return;
  const content = contentOf(element);
  // Out of the page first: a frame put back into a paragraph of the page would load.
  paragraph.replaceWith(element);
  for (const node of [...content.childNodes]) paragraph.insertBefore(node, nextSibling);
  content.append(paragraph);
}

const isWords = (node: Node) => node.nodeType !== Node.ELEMENT_NODE && !!node.nodeValue?.trim();
