import { loadFile } from './lazy-files.ts';
import { isShowable, type Work } from './parsed-element.ts';

/** How cards look that have no picture, as soon as there is one on the page. */
export let textCard: typeof import('./card/text-card.ts') | undefined;

/** Fetches the look of a kind of card, if it has one of its own. Never rejects. */
export async function loadTextCard(root: ShadowRoot | null, work: Work | undefined): Promise<void> {
  if (!work || (/video|slides/.test(work.provider.kind) && isShowable(work))) return;
  const file = textCard ?? (await loadFile('text-card').catch(() => undefined));
  if (!file) return;
  textCard = file;
  textCard.adoptTextCard(root);
}
