import { inlineRunFrom, isInline } from '../dom/inline-run.ts';
import { acceptsCall } from '../embeds/accepts-call.ts';
import { type Delimited, delimit } from '../shortcode/delimit.ts';
import { callAttributes } from './call-attributes.ts';
import { flatten } from './flatten.ts';
import type { RepairContext } from './repair-context.ts';
import { siblings } from './siblings.ts';

const BEGUN = /\{\{[<%]\s*([\p{L}\p{Nd}_-]+)/u;

const show = (text: string) => text.trim().slice(0, 100);

/**
 * Reads the calls of a text that an engine has cut up, escaped twice over, or that are not plain, with those of all
 * that stands in one line with it. What was `read` with another text is not read again.
 */
export function repairCall(text: ChildNode, context: RepairContext, read: WeakSet<Node>): void {
  if (read.has(text)) return;
  const run = inlineRunFrom(text);
  for (const node of run) read.add(node);
  const flat = flatten(run);
  const calls = delimit(flat.text);
  const found = calls.flatMap((call, index) => {
    if (call.closing || call.escaped) return [];
    const element = context.rowForCall(call.name);
    if (element && !acceptsCall(element[0], call.body)) return [];
    const end = endOf(call, calls[index + 1]);
    if (element) return [{ call, element, end }];
    context.warn('unknown-name', show(flat.text.slice(call.start, call.end)));
    return [];
  });
  const cuts = flat.cut(found.map(({ call, end }) => [call.start, end]));
  found.forEach(({ call, element, end }, index) => {
    const nodes = cuts[index];
    if (nodes) context.replace(nodes, element[0], callAttributes(element[1], call.body));
    else context.warn('unread-call', show(flat.text.slice(call.start, end)));
  });
  const [, name = ''] = BEGUN.exec(flat.text) ?? [];
  if (calls.length || !context.rowForCall(name)) return;
  // What begins in an element of an editor's may go on behind it.
  const { parentElement: around } = text;
  if (around && isInline(around) && around.firstChild === text) repairCall(around, context, read);
  else if (!mendQuoted(run, flat.text, context)) context.warn('unread-call', show(flat.text));
}

// A pair is one call, with what is between them: `{{< codepen … >}}See the pen{{< /codepen >}}`.
const endOf = ({ name, end }: Delimited, next: Delimited | undefined) =>
  next?.closing && next.name === name ? next.end : end;

/**
 * Markdown takes the `>` that begins the last line of a call for a quotation: what is left of it is a paragraph
 * without an end, or the beginning of a list's item, and a quotation that holds two braces. All is the call's, unless
 * there are words too.
 */
function mendQuoted(run: readonly ChildNode[], written: string, context: RepairContext): boolean {
  const parent = run[0]?.parentElement;
  const own = parent?.localName === 'p' ? [parent] : run;
  const quotation = own.at(-1)?.nextSibling;
  const next = quotation instanceof Text && !quotation.data.trim() ? quotation.nextSibling : quotation;
  if (!own[0] || next?.nodeName !== 'BLOCKQUOTE') return false;
  const [call, ...others] = delimit(`${written}\n>${next.textContent?.trim()}`);
  const element = call && context.rowForCall(call.name);
  const words = own.map(({ textContent }) => textContent).join('');
  const whole = words.trim().startsWith('{{') && next.textContent?.trim() === '}}';
  if (!element || others.length || !whole) return false;
  context.replace(siblings(own[0], next), element[0], callAttributes(element[1], call.body));
  return true;
}
