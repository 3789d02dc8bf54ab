import { files, known } from './bundled-files.ts';
import * as consent from '../consent/consent.ts';
import { settings } from '../consent/settings.ts';
import { defineElements as defineEmbeds } from '../elements/define-elements.ts';
import { defineConsents } from '../elements/consent/embed-consent.ts';
import { connect } from '../elements/lazy-files.ts';

/** Defines the tags that nobody has defined yet, `<embed-consent>` among them; who came first keeps the name. */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  connect(files, known);
  defineEmbeds(registry);
  // On a server there is nothing to ask for.
  if (!('document' in globalThis)) return;
  defineConsents({ consent, bring: files.bring, lang: settings.lang }, registry);
}
