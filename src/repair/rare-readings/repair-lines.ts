import { isInline } from '../../dom/inline-run.ts';
import { acceptsCall } from '../../embeds/accepts-call.ts';
import { delimit } from '../../shortcode/delimit.ts';
import type { readBlock } from '../repair-call.ts';
import type { RepairContext } from '../repair-context.ts';
import type { siblings } from '../siblings.ts';

// A longer call is none that an author has written by lines, and each line is read together with those before it.
const MAX_CHARACTERS = 2000;

// There are no words before it.
const BEGINNING = /^\s*[{｛]/;

// The block after another, of the same kind, with nothing but white space between them.
function nextLine({ nextSibling, localName }: Element): Element | undefined {
  const next =
    nextSibling instanceof Text && !nextSibling.data.trim() ? nextSibling.nextSibling : nextSibling;
  return next instanceof Element && next.localName === localName ? next : undefined;
}

/**
 * Many editors make a paragraph of each line. Replaces the paragraphs of a call over several lines, if it fills them all. True if
 * it did.
 *
 *     <p>{{&lt; youtube</p><p>id="nNFCc3nowfg"</p><p>start="90" &gt;}}</p>
 */
export function repairLines(
  [first]: readonly ChildNode[],
  flatText: string,
  context: RepairContext,
  read: typeof readBlock,
  between: typeof siblings,
): boolean {
  let block = first?.parentElement;
  while (block && isInline(block)) block = block.parentElement;
  if (!block || !BEGINNING.test(`${block.textContent}`)) return false;
  let text = flatText;
  for (let line = nextLine(block); line; line = nextLine(line)) {
    if (line.matches(context.ignoredSelector)) return false;
    text += `\n${read([...line.childNodes], context).flat.text}`;
    if (text.length > MAX_CHARACTERS) return false;
    const [call, ...others] = delimit(text);
    if (others.length) return false;
    if (!call) continue;
    const element = context.rowForCall(call.name);
    const around = text.slice(0, call.start) + text.slice(call.end);
    if (!element || around.trim() || !acceptsCall(element[0], call.body)) return false;
    context.replaceCall(between(block, line), element, call.body);
    return true;
  }
  return false;
}
