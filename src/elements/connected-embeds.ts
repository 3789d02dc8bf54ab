import type { ReactiveControllerHost } from 'lit';
import { controls } from './controls.ts';
import { lazyFiles } from './lazy-files.ts';

/** An embed in a page. */
export interface ConnectedEmbed extends ReactiveControllerHost, Element {
  readonly provider: string | undefined;
  readonly state: string | undefined;
}

/** The embeds that are in a page or in its shadow roots, in the order in which they came. */
export const connectedEmbeds = new Set<ConnectedEmbed>();

/**
 * Draws all embeds anew when a language changes, as a page has switched it or a browser has translated the page, and when what has
 * failed may be fetched again. Called once. Changes in shadow roots are not seen.
 */
export function followPage(): void {
  new MutationObserver(() => {
    for (const embed of connectedEmbeds) embed.requestUpdate();
  }).observe(document, { subtree: true, attributeFilter: ['lang'] });
  retryEmbeds();
}

// All but embeds with a loaded frame begin with the card: Safari cancels a frame on its way when the reader leaves, and shows the page
// again without it.
function retryEmbeds(): void {
  lazyFiles.whenOnline(retryEmbeds);
  for (const embed of connectedEmbeds) {
    embed.requestUpdate();
    if (embed.state !== 'ready') controls.get(embed)?.reset();
  }
}
