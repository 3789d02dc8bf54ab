import { adoptSheet } from '../dom/adopt-sheet.ts';
import type { SizeAttributes } from '../size/read-size.ts';
import { loadFile } from './lazy-files.ts';
import type { Work } from './parsed-element.ts';
import { isRow } from './reserved-size.ts';

let textCard: typeof import('./card/text-card.ts') | undefined;

/** Returns the file with the look of text cards, once it has been fetched. */
export const loadedTextCard = (): typeof textCard => textCard;

/** Fetches the look of rows of text and adds it to an embed, if its card is one. Never rejects. */
export async function loadTextCard(element: SizeAttributes & Element, work: Work | undefined): Promise<void> {
  if (!work || !isRow(element, work, false)) return;
  const file = textCard ?? (await loadFile('text-card').catch(() => undefined));
  if (!file) return;
  textCard = file;
  if (element.shadowRoot) adoptSheet(element.shadowRoot, file.ROW_RULES);
}
