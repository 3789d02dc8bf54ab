import type { Provider } from '../providers/provider.ts';

/** How cards look that have no picture, as soon as there is one on the page. */
export let looks: typeof import('./looks.ts') | undefined;

/** Fetches the look of a kind of card, if it has one of its own. Settles in any case. */
export async function loadLook(root: ShadowRoot | null, provider: Provider | undefined): Promise<void> {
  if (!provider || /video|slides/.test(provider.kind)) return;
  looks ??= await import('./looks.ts').catch(() => undefined);
  looks?.dress(root);
}
