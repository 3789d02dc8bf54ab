import { delimit } from '../../shortcode/delimit.ts';
import type { RepairContext } from '../repair-context.ts';
import type { siblings } from '../siblings.ts';

/**
 * Markdown reads a `>` at the start of a call's last line as a quotation. The call becomes a paragraph, or the beginning
 * of a list item, and a `<blockquote>` with two braces. Replaces both, unless they contain further text. True if it did.
 */
export function repairQuoted(
  nodes: readonly ChildNode[],
  flatText: string,
  context: RepairContext,
  between: typeof siblings,
): boolean {
  const parent = nodes[0]?.parentElement;
  const start = parent?.localName === 'p' ? [parent] : nodes;
  const next = start.at(-1)?.nextSibling;
  const quotation = next instanceof Text && !next.data.trim() ? next.nextSibling : next;
  if (!start[0] || quotation?.nodeName !== 'BLOCKQUOTE') return false;
  const [call, ...others] = delimit(`${flatText}\n>${quotation.textContent?.trim()}`);
  const element = call && context.rowForCall(call.name);
  const text = start.map(({ textContent }) => textContent).join('');
  const isWhole = text.trim().startsWith('{{') && quotation.textContent?.trim() === '}}';
  if (!element || others.length || !isWhole) return false;
  context.replaceCall(between(start[0], quotation), element, call.body);
  return true;
}
