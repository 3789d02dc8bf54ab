import { blockAround, isText, linesAfter } from '../../dom/lines-after.ts';
import { acceptsCall } from '../../embeds/accepts-call.ts';
import { delimit } from '../../shortcode/delimit.ts';
import type { readBlock } from '../repair-call.ts';
import type { RepairContext } from '../repair-context.ts';
import type { siblings } from '../siblings.ts';

// A longer call is none that an author has written by lines.
const MAX_CHARACTERS = 2000;

// There are no words before it.
const BEGINNING = /^\s*[{｛]/;

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
  const block = first && blockAround(first);
  if (!block || !isText(block) || !BEGINNING.test(`${block.textContent}`)) return false;
  let text = flatText;
  for (const line of linesAfter(block, context.ignoredSelector)) {
    if (text.length > MAX_CHARACTERS) return false;
    text += `\n${read([...line.childNodes], context).flat.text}`;
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
