import { callAttributes } from './call-attributes.ts';
import type { Tools } from './hands.ts';

// The parser of a page makes the names of attributes lower-case, and so does it with an id that became one.
// A number has no case, and no id is so long and hexadecimal without having been lower-case before.
const KEPT = /^(?:\d+|[\da-f]{20,})$/;

// What ends the call, with the space behind it where nothing else is.
const END = /^\s*\}\}\s*$|^\s*\}\}/;

const quoted = (value: string) => (value.includes('"') ? `\`${value}\`` : `"${value}"`);

// A pair, `{{<tweet id="20">}}words{{</tweet>}}`, is the element and the braces behind it.
function closingBraces({ textContent, nextSibling: text }: Element): [Text] | undefined {
  if (!textContent?.endsWith('{{') || !(text instanceof Text) || !text.data.startsWith('}}'))
    return undefined;
  if (text.length > 2) text.splitText(2);
  return [text];
}

// Nobody has closed any other such element, so the rest of the paragraph is in it: words, and the next call.
function putBehind(element: Element, end: Text, length: number): Text[] {
  if (length < end.length) end.splitText(length);
  const [, ...rest] = element.childNodes;
  element.after(...rest);
  return rest.filter(node => node instanceof Text);
}

/**
 * Reads a call without spaces, `{{<tweet id="20">}}`, that became an element: braces, a tag, and braces in it.
 * Tells whether it was one, and may be put right or not.
 */
export function mendTag(text: Text, tools: Tools): boolean {
  const { nextSibling: element } = text;
  if (!text.data.endsWith('{{') || !(element instanceof Element)) return false;
  const shown = tools.elementFor(element.localName);
  if (!shown) return false;
  const { attributes, localName } = element;
  const call = `{{<${localName} ${[...attributes].map(({ name }) => name).join(' ')}`;
  const end = element.firstChild;
  const braces = end instanceof Text ? END.exec(end.data)?.[0] : undefined;
  if (!braces) {
    tools.warn('unread-call', call);
    return true;
  }
  const bare = [...attributes]
    .filter(({ value }) => !value)
    .map(({ name }) => name.replace(/^["']|["'/]$/g, ''));
  const named = ['id', 'src', 'url'].some(name => attributes.getNamedItem(name)?.value);
  if (!named && bare.some(name => name) && !bare.some(name => KEPT.test(name))) {
    tools.warn('lost-case', call);
    return true;
  }
  const pairs = [...attributes]
    .filter(({ value }) => value)
    .map(({ name, value }) => `${name}=${quoted(value)}`);
  const begin = text.length > 2 ? text.splitText(text.length - 2) : text;
  const closing = closingBraces(element);
  const behind = closing ? [] : putBehind(element, end as Text, braces.length);
  tools.take(
    [begin, element, ...(closing ?? [])],
    shown[0],
    callAttributes(shown[1], [...bare, ...pairs].join(' ')),
  );
  for (const text of behind) mendTag(text, tools);
  return true;
}
