import { callAttributes } from './call-attributes.ts';
import type { Tools } from './hands.ts';

// The parser of a page makes the names of attributes lower-case, and so does it with an id that became one.
// A number has no case, and no id is so long and hexadecimal without having been lower-case before.
const KEPT = /^(?:\d+|[\da-f]{20,})$/;

const quoted = (value: string) => (value.includes('"') ? `\`${value}\`` : `"${value}"`);

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
  if (element.childElementCount || !/^\s*\}\}\s*$/.test(element.textContent ?? '')) {
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
  const braces = text.length > 2 ? text.splitText(text.length - 2) : text;
  tools.take([braces, element], shown[0], callAttributes(shown[1], [...bare, ...pairs].join(' ')));
  return true;
}
