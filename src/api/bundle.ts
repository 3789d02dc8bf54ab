import { table } from 'virtual:embed-table';
import { laterFiles } from 'virtual:later-files';
import * as consent from '../consent/consent.ts';
import { settings } from '../consent/settings.ts';
import { followPage } from '../elements/connected-embeds.ts';
import { defineEmbedConsent } from '../elements/consent/embed-consent.ts';
import { defineEmbeds } from '../elements/define-elements.ts';
import { connectFiles } from '../elements/lazy-files.ts';
import { readRows } from '../embeds/read-rows.ts';
import { fetcher } from '../fetching/fetcher.ts';
import { lend } from '../page/lend.ts';
import type { PublishedFiles } from './published-files.ts';

/** The rows of all providers, for bundles. */
export const rows = readRows(table);

/** Loads the lazy files of bundles, as chunks of the bundler. Rejects with a `TypeError` for an unknown name. */
export const files = fetcher<PublishedFiles>(
  async name => {
    const load = laterFiles[name];
    if (!load) throw new TypeError(`${name} is not a file of this library`);
    return load();
  },
  // A server has no window.
  globalThis.addEventListener ?? (() => {}),
);

// The part of the page that the elements use.
const pageFunctions = lend(rows);

let isFollowing = false;

/**
 * Defines all custom elements of the library, `<embed-consent>` included. Skips names that the registry has already.
 *
 * @example
 * defineElements();
 */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  connectFiles(files, pageFunctions);
  defineEmbeds(registry);
  // `<embed-consent>` needs a document; on a server it is left out.
  if (!('document' in globalThis)) return;
  defineEmbedConsent({ consent, load: files.load, lang: settings.lang }, registry);
  if (!isFollowing) followPage();
  isFollowing = true;
}
