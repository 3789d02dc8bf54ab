import type { RepairContext } from './repair-context.ts';
import { unspacedArguments } from './unspaced-arguments.ts';
import { whenRestored } from './when-restored.ts';

// The braces that end the call, with the white space after them if there is nothing else.
const END = /^\s*\}\}\s*$|^\s*\}\}/;

// The braces after the element: of a paired call, `{{<tweet id="20">}}words{{</tweet>}}`, or of one that an engine
// closed, `{{<tweet id="20"></tweet>}}`.
function closingBraces({ textContent, nextSibling: text }: Element): Text | undefined {
  if (textContent && !textContent.endsWith('{{')) return undefined;
  return text instanceof Text && text.data.startsWith('}}') ? text : undefined;
}

/** Returns a function that moves all later siblings, up to the present next sibling, back into the element. */
function undoMoveOut(element: Element): () => void {
  const { nextSibling: next } = element;
  return () => {
    for (let node = element.nextSibling; node && node !== next; node = element.nextSibling)
      element.append(node);
  };
}

// An unclosed element contains the rest of its paragraph: text, and further calls. Moves that behind the element.
function moveOut(element: Element, end: Text, length: number): ChildNode[] {
  if (length < end.length) end.splitText(length);
  const [, ...rest] = element.childNodes;
  element.after(...rest);
  return rest;
}

/**
 * Replaces a call without spaces, `{{<tweet id="20">}}`, that the HTML parser read as a tag between braces. True if the
 * text node is followed by such a call, whether it could be repaired or not.
 */
export function repairUnspacedCall(text: Text, context: RepairContext): boolean {
  const { nextSibling: element } = text;
  if (!text.data.endsWith('{{') || !(element instanceof Element)) return false;
  const found = context.rowForCall(element.localName);
  if (!found) return false;
  const [row] = found;
  const call = `{{<${element.localName} ${[...element.attributes].map(({ name }) => name).join(' ')}`;
  const end = element.firstChild;
  const closing = closingBraces(element);
  const braces = end instanceof Text ? END.exec(end.data)?.[0] : undefined;
  const args = unspacedArguments(element, row);
  const isWhole = end ? braces : closing;
  if (!isWhole || args === undefined) {
    context.report({ code: isWhole ? 'lost-case' : 'unread-call', src: call, parent: element.parentNode });
    return true;
  }
  const begin = text.length > 2 ? text.splitText(text.length - 2) : text;
  if (closing && closing.length > 2) closing.splitText(2);
  const undo = undoMoveOut(element);
  const movedOut = closing ? [] : moveOut(element, end as Text, braces?.length ?? 0);
  context.replaceCall([begin, element, ...(closing ? [closing] : [])], found, args);
  // The embed, unless it was refused at once: then it is a node of the author's, perhaps a text.
  const before = movedOut[0]?.previousSibling as Partial<Element> & Element;
  if (before) whenRestored(before.matches?.('[from]') ? before : null, element, undo);
  for (const node of movedOut) if (node instanceof Text) repairUnspacedCall(node, context);
  return true;
}
