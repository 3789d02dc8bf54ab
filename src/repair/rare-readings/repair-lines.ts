import { linesFrom } from '../../dom/lines-from.ts';
import { acceptsCall } from '../../embeds/accepts-call.ts';
import { readArguments } from '../../shortcode/arguments.ts';
import { delimit } from '../../shortcode/delimit.ts';
import type { readBlock } from '../repair-call.ts';
import type { RepairContext } from '../repair-context.ts';
import type { siblings } from '../siblings.ts';

// The end of a call. Two braces without a bracket are that of an expression in a template.
const END = /\/?\s*[>%]\s*\}\}\s*$/;

// A value in quotes.
const QUOTED = /^\s*["'`“„«]/;

// True if a line has arguments and maybe the end of a call. More than one word without a name is prose, which a call whose end is
// missing must not take; so is one outside of ASCII, as Chinese, Japanese and Thai have no spaces.
function isArguments(line: string): boolean {
  const { args } = readArguments(line.replace(END, '')) ?? {};
  return !!args && args.length < 2 && (QUOTED.test(line) || /^[\0-\x7f]*$/.test(`${args}`));
}

/**
 * Many editors make a paragraph of each line. Replaces the paragraphs of a call over several lines, if it fills them all. True if
 * it did.
 *
 *     <p>{{&lt; youtube</p><p>id="nNFCc3nowfg"</p><p>start="90" &gt;}}</p>
 */
export function repairLines(
  [node]: readonly ChildNode[],
  context: RepairContext,
  read: typeof readBlock,
  between: typeof siblings,
): boolean {
  let first: Element | undefined;
  let text = '';
  for (const line of node ? linesFrom(node, context.ignoredSelector) : []) {
    const part = read([...line.childNodes], context).flat.text;
    if (first && !isArguments(part)) return false;
    first ??= line;
    text += `${part}\n`;
    if (!END.test(part)) continue;
    const [call, ...others] = delimit(text);
    const element = call && context.rowForCall(call.name);
    const isAll = call && !others.length && !text.slice(0, call.start).trim() && !text.slice(call.end).trim();
    if (!isAll || !element || !acceptsCall(element[0], call.body)) return false;
    context.replaceCall(between(first, line), element, call.body);
    return true;
  }
  return false;
}
