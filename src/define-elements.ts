import { defineElements as defineEmbeds } from './elements/define.ts';
import { defineConsents } from './elements/embed-consent.ts';

/** Defines the tags that nobody has defined yet, `<embed-consent>` among them; who came first keeps the name. */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  defineEmbeds(registry);
  // On a server there is nothing to ask for.
  if ('document' in globalThis) defineConsents(registry);
}
