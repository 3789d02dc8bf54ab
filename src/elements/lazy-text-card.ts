import { loadFile } from './lazy-files.ts';
import { isShowable, type Work } from './parsed-element.ts';

let textCard: typeof import('./card/text-card.ts') | undefined;

/** Returns the file with the look of text cards, once it has been fetched. */
export const loadedTextCard = (): typeof textCard => textCard;

/** Fetches the look of text cards and adds it to a shadow root, if the work's card is one. Never rejects. */
export async function loadTextCard(root: ShadowRoot | null, work: Work | undefined): Promise<void> {
  if (!work || (/video|slides/.test(work.provider.kind) && isShowable(work))) return;
  const file = textCard ?? (await loadFile('text-card').catch(() => undefined));
  if (!file) return;
  textCard = file;
  textCard.adoptTextCard(root);
}
