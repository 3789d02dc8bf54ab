import { table } from 'virtual:embed-table';
import { laterFiles } from 'virtual:later-files';
import * as consent from '../consent/consent.ts';
import { settings } from '../consent/settings.ts';
import { defineEmbedConsent } from '../elements/consent/embed-consent.ts';
import { defineEmbeds } from '../elements/define-elements.ts';
import { connectFiles } from '../elements/lazy-files.ts';
import { readRows } from '../embeds/read-rows.ts';
import { fetcher } from '../fetching/fetcher.ts';
import { lend } from '../page/lend.ts';
import type { PublishedFiles } from './published-files.ts';

/** What a bundle knows of the providers before it fetches any. */
export const rows = readRows(table);

/** Brings the later files of those who bundle: their bundler decides what each is. */
export const files = fetcher<PublishedFiles>(async name => {
  const load = laterFiles[name];
  if (!load) throw new TypeError(`${name} is none of our files`);
  return load();
});

/** What elements know of them. */
export const known = lend(rows);

/** Defines the tags that nobody has defined yet, `<embed-consent>` among them; who came first keeps the name. */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  connectFiles(files, known);
  defineEmbeds(registry);
  // On a server there is nothing to ask for.
  if (!('document' in globalThis)) return;
  defineEmbedConsent({ consent, load: files.load, lang: settings.lang }, registry);
}
