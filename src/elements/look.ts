import { isShowable, type Work } from './reading.ts';

/** How cards look that have no picture, as soon as there is one on the page. */
export let looks: typeof import('./looks.ts') | undefined;

/** Fetches the look of a kind of card, if it has one of its own. Settles in any case. */
export async function loadLook(root: ShadowRoot | null, work: Work | undefined): Promise<void> {
  if (!work || (/video|slides/.test(work.provider.kind) && isShowable(work))) return;
  looks ??= await import('./looks.ts').catch(() => undefined);
  looks?.dress(root);
}
