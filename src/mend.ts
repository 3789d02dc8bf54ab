// Entry `dist/mend.js`: reads what engines damaged, and embed codes that are rarer. The loader fetches it when needed.
import { hosts } from 'virtual:embed-hosts';
import type { Hands, Tools } from './page/hands.ts';
import { mendCall } from './page/mend-call.ts';
import { isCode, mendCode } from './page/mend-code.ts';
import { mendElement } from './page/mend-element.ts';
import { mendTag } from './page/mend-tag.ts';

const hostTags = new Map(Object.entries(hosts));

const read = (node: Text | Element, tools: Tools): void | Promise<void> => {
  if (node instanceof Element) return mendElement(node, tools);
  if (isCode(node.data)) return tools.upgrade.includes('code') ? mendCode(node, tools) : undefined;
  if (!mendTag(node, tools)) mendCall(node, tools);
};

/** Reads one text or element that is not plain, and puts it right or leaves it alone. Settles in any case. */
export async function mend(node: Text | Element, hands: Hands): Promise<void> {
  try {
    await read(node, { ...hands, hosts: hostTags });
  } catch (error) {
    // One that can't be read must not keep the next from being read.
    hands.warn('not-mended', error);
  }
}
