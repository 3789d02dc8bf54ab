// Entry `dist/mend.js`: reads what engines damaged, and embed codes that are rarer. The loader fetches it when needed.
import { hosts } from 'virtual:embed-hosts';
import type { Hands, Tools } from './page/hands.ts';
import { mendCall } from './page/mend-call.ts';
import { isCode, mendCode } from './page/mend-code.ts';
import { mendElement } from './page/mend-element.ts';
import { mendTag } from './page/mend-tag.ts';

/** Reads one text or element that is not plain, and puts it right or leaves it alone. */
export async function mend(node: Text | Element, hands: Hands): Promise<void> {
  const tools: Tools = { ...hands, hosts: new Map(Object.entries(hosts)) };
  if (node instanceof Element) mendElement(node, tools);
  else if (isCode(node.data)) {
    if (hands.upgrade.includes('code')) await mendCode(node, tools);
  } else if (!mendTag(node, tools)) mendCall(node, tools);
}
