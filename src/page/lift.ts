import { boxes } from './box.ts';
import { contentOf } from './wrap.ts';

/**
 * What holds one embed and nothing else gives way to it, and is kept inside it: a paragraph, as in Hugo, and the
 * box that gave a frame its size. A paragraph with attributes stays: its class or id is there for a reason.
 */
export function lift(element: Element): void {
  const { nextSibling, parentElement: around } = element;
  // Who is not in the page any more has nothing to give way to.
  if (!around?.parentNode) return;
  if (!boxes.has(around) && (around.localName !== 'p' || around.attributes.length)) return;
  // One by one, as a paragraph may hold thousands.
  for (const node of around.childNodes) if (node !== element && counts(node)) return;
  const content = contentOf(element);
  // Out of the page first: a frame put back into a paragraph of the page would load.
  around.replaceWith(element);
  for (const node of [...content.childNodes]) around.insertBefore(node, nextSibling);
  content.append(around);
  lift(element);
}

// Text and elements do; scripts, and what readers without scripts see, say nothing.
const counts = (node: ChildNode) =>
  !/^#c|SCRIPT/.test(node.nodeName) && ((node as Element).attributes ?? (node as Text).data.trim());
