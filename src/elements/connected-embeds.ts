import type { ReactiveControllerHost } from 'lit';

/** An embed in a page. */
export interface ConnectedEmbed extends ReactiveControllerHost, Element {
  readonly provider: string | undefined;
}

/** The embeds that are in a page or in its shadow roots, in the order in which they came. */
export const connectedEmbeds = new Set<ConnectedEmbed>();

/**
 * Draws all embeds anew when a language changes: a page has switched its language, or a browser has translated it. Changes in
 * shadow roots are not seen.
 */
export function followLanguage(): void {
  new MutationObserver(() => {
    for (const embed of connectedEmbeds) embed.requestUpdate();
  }).observe(document, { subtree: true, attributeFilter: ['lang'] });
}
