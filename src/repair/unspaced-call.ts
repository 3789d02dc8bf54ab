import { callAttributes } from './call-attributes.ts';
import type { RepairContext } from './repair-context.ts';
import { unspacedArguments } from './unspaced-arguments.ts';
import { whenRestored } from './when-restored.ts';

// What ends the call, with the space behind it where nothing else is.
const END = /^\s*\}\}\s*$|^\s*\}\}/;

// A pair, `{{<tweet id="20">}}words{{</tweet>}}`, is the element and the braces behind it. So is a call that an engine
// closed itself, `{{<tweet id="20"></tweet>}}`.
function closingBraces({ textContent, nextSibling: text }: Element): Text | undefined {
  if (textContent && !textContent.endsWith('{{')) return undefined;
  return text instanceof Text && text.data.startsWith('}}') ? text : undefined;
}

/** Gives a function that puts all that stands behind an element, up to what is there now, at its end. */
function putBack(element: Element): () => void {
  const { nextSibling: next } = element;
  return () => {
    for (let node = element.nextSibling; node && node !== next; node = element.nextSibling)
      element.append(node);
  };
}

// Nobody has closed any other such element, so the rest of the paragraph is in it: words, and the next call.
function putBehind(element: Element, end: Text, length: number): ChildNode[] {
  if (length < end.length) end.splitText(length);
  const [, ...rest] = element.childNodes;
  element.after(...rest);
  return rest;
}

/**
 * Reads a call without spaces, `{{<tweet id="20">}}`, that became an element: braces, a tag, and braces in it.
 * Tells whether it was one, and may be put right or not.
 */
export function repairUnspacedCall(text: Text, context: RepairContext): boolean {
  const { nextSibling: element } = text;
  if (!text.data.endsWith('{{') || !(element instanceof Element)) return false;
  const shown = context.rowForCall(element.localName);
  if (!shown) return false;
  const [row, own] = shown;
  const call = `{{<${element.localName} ${[...element.attributes].map(({ name }) => name).join(' ')}`;
  const end = element.firstChild;
  const closing = closingBraces(element);
  const braces = end instanceof Text ? END.exec(end.data)?.[0] : undefined;
  const args = unspacedArguments(element, row);
  const whole = end ? braces : closing;
  if (!whole || args === undefined) {
    context.warn(whole ? 'lost-case' : 'unread-call', call);
    return true;
  }
  const begin = text.length > 2 ? text.splitText(text.length - 2) : text;
  if (closing && closing.length > 2) closing.splitText(2);
  const undo = putBack(element);
  const behind = closing ? [] : putBehind(element, end as Text, braces?.length ?? 0);
  context.replace([begin, element, ...(closing ? [closing] : [])], row, callAttributes(own, args));
  if (behind[0]) whenRestored(element, undo);
  for (const node of behind) if (node instanceof Text) repairUnspacedCall(node, context);
  return true;
}
