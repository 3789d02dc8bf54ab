import { inlineRunFrom, isInline } from '../dom/inline-run.ts';
import { acceptsCall } from '../embeds/accepts-call.ts';
import { type Delimited, delimit } from '../shortcode/delimit.ts';
import { flatten } from './flatten.ts';
import type { RepairContext } from './repair-context.ts';
import { siblings } from './siblings.ts';

const CALL_START = /\{\{[<%]\s*([\p{L}\p{Nd}_-]+)/u;

/**
 * Replaces the damaged calls of an inline run: calls that a Markdown engine split into elements or escaped twice, or that
 * need the full grammar. `read` collects the nodes of all runs, so that each is read once.
 */
export function repairCall(text: ChildNode, context: RepairContext, read: WeakSet<Node>): void {
  if (read.has(text)) return;
  const run = inlineRunFrom(text);
  for (const node of run) read.add(node);
  const flat = flatten(run);
  const calls = delimit(flat.text);
  const report = (code: string, text: string) =>
    context.report({ code, src: text, parent: run[0]?.parentNode });
  const found = calls.flatMap((call, index) => {
    if (call.closing || call.escaped) return [];
    const element = context.rowForCall(call.name);
    if (element && !acceptsCall(element[0], call.body)) return [];
    const end = endOf(call, calls[index + 1]);
    if (element) return [{ call, element, end }];
    report('unknown-name', flat.text.slice(call.start, call.end));
    return [];
  });
  const cuts = flat.cut(found.map(({ call, end }) => [call.start, end]));
  try {
    found.forEach(({ call, element, end }, index) => {
      const nodes = cuts[index];
      if (nodes) context.replaceCall(nodes, element, call.body);
      else report('unread-call', flat.text.slice(call.start, end));
    });
  } catch (error) {
    // A script of the page may hold the text nodes.
    flat.restore();
    throw error;
  }
  const [, name = ''] = CALL_START.exec(flat.text) ?? [];
  if (calls.length || !context.rowForCall(name)) return;
  // A call that begins in an inline element may end after it.
  const { parentElement: parent } = text;
  if (parent && isInline(parent) && parent.firstChild === text) repairCall(parent, context, read);
  else if (!repairQuoted(run, flat.text, context)) report('unread-call', flat.text);
}

// A paired call includes the text up to its closing call: `{{< codepen … >}}See the pen{{< /codepen >}}`.
const endOf = ({ name, end }: Delimited, next: Delimited | undefined) =>
  next?.closing && next.name === name ? next.end : end;

/**
 * Markdown reads a `>` at the start of a call's last line as a quotation. The call becomes a paragraph, or the beginning
 * of a list item, and a `<blockquote>` with two braces. Replaces both, unless they contain further text. True if it did.
 */
function repairQuoted(run: readonly ChildNode[], flatText: string, context: RepairContext): boolean {
  const parent = run[0]?.parentElement;
  const start = parent?.localName === 'p' ? [parent] : run;
  const next = start.at(-1)?.nextSibling;
  const quotation = next instanceof Text && !next.data.trim() ? next.nextSibling : next;
  if (!start[0] || quotation?.nodeName !== 'BLOCKQUOTE') return false;
  const [call, ...others] = delimit(`${flatText}\n>${quotation.textContent?.trim()}`);
  const element = call && context.rowForCall(call.name);
  const text = start.map(({ textContent }) => textContent).join('');
  const isWhole = text.trim().startsWith('{{') && quotation.textContent?.trim() === '}}';
  if (!element || others.length || !isWhole) return false;
  context.replaceCall(siblings(start[0], quotation), element, call.body);
  return true;
}
