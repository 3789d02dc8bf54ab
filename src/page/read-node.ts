import type { PageContext } from '../embeds/page-context.ts';
import { needsRepair } from './needs-repair.ts';
import { MAY_BE_IN_USE, readRawEmbed } from './read-raw-embed.ts';
import { readText } from './read-text.ts';
import type { Replacer } from './replace-embeds.ts';
import { rowOfTag } from './row-of-tag.ts';

/**
 * Replaces the embeds of one node that the loader can read by itself, and prepares an element of ours. Adds the texts
 * between calls to `unread`, and a node that may hold what only the repair code can read to `damaged`.
 */
export function readNode(
  node: Text | Element,
  context: Pick<PageContext, 'rows' | 'rowForName'> & Pick<Replacer, 'replace' | 'prepare'>,
  tags: readonly string[],
  unread: Set<Text | Element>,
  damaged: Set<Text | Element>,
): void {
  if (node instanceof Text) {
    const between = readText(node, context.rowForName, context.replace);
    if (between) for (const text of between) unread.add(text);
    else if (needsRepair(node.data)) damaged.add(node);
  } else if (tags.includes(node.localName)) context.prepare(node, rowOfTag(node, context.rows));
  else {
    const raw = readRawEmbed(node, context.rows);
    if (raw && !/r/.test(raw[0].needs) && !MAY_BE_IN_USE.test(node.outerHTML))
      context.replace([node], ...raw);
    else damaged.add(node);
  }
}
