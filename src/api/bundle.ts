import { table } from 'virtual:embed-table';
import { laterFiles } from 'virtual:later-files';
import * as consent from '../consent/consent.ts';
import { settings } from '../consent/settings.ts';
import { defineConsents } from '../elements/consent/embed-consent.ts';
import { defineEmbeds } from '../elements/define-elements.ts';
import { connect } from '../elements/lazy-files.ts';
import { readTable } from '../embeds/read-rows.ts';
import { fetcher } from '../fetching/fetcher.ts';
import { knownOf } from '../page/lend.ts';
import type { PublishedFiles } from './published-files.ts';

/** What a bundle knows of the providers before it fetches any. */
export const rows = readTable(table);

/** Brings the later files of those who bundle: their bundler decides what each is. */
export const files = fetcher<PublishedFiles>(async name => {
  const load = laterFiles[name];
  if (!load) throw new TypeError(`${name} is none of our files`);
  return load();
});

/** What elements know of them. */
export const known = knownOf(rows);

/** Defines the tags that nobody has defined yet, `<embed-consent>` among them; who came first keeps the name. */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  connect(files, known);
  defineEmbeds(registry);
  // On a server there is nothing to ask for.
  if (!('document' in globalThis)) return;
  defineConsents({ consent, bring: files.bring, lang: settings.lang }, registry);
}
