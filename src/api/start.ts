import { type Consent, lazyConsent } from '../consent/lazy-consent.ts';
import { configure, definedOptions } from '../consent/settings.ts';
import type { Options } from '../embeds/options.ts';
import { type AddStrings, customStrings, storeStrings } from '../i18n/custom-strings.ts';
import { extendStrings } from '../i18n/strings.ts';
import { type Page as FoundPage, startPage } from '../page/start-page.ts';
import type { OwnProvider } from '../providers/registry/check-provider.ts';
import { defineElements, files, rows } from './bundle.ts';
import { redraw } from './redraw.ts';

/** A started page. */
export type Page = Pick<FoundPage, 'scan'>;

let page: FoundPage | undefined;

/**
 * Defines the elements, replaces the embeds of the page, and observes the page for more. Further calls return the same
 * page and ignore their options.
 *
 * @example
 * start({ load: 'click', privacy: 'strict' });
 */
export function start(options: Options = {}): Page {
  if (!page) {
    configure(definedOptions(options));
    files.provide('elements', defineElements());
    page = startPage(rows, options, files);
  }
  return page;
}

/**
 * Grants, revokes and queries the reader's consent. Its code is loaded by the first call.
 *
 * @example
 * await consent.grant('youtube', { remember: true });
 * await consent.granted('youtube'); // true
 * await consent.revoke(); // all
 */
export const consent: Consent = lazyConsent(() => files.load('consent'));

/**
 * Adds a provider to those of the library: its shortcodes, frames and URLs become `<web-embed>`s. Resolves when the page
 * has been scanned again. Rejects with a `TypeError` that names the mistake if the descriptor is invalid.
 *
 * @example
 * await defineProvider(provider); // see docs/adding-a-provider.md
 */
export async function defineProvider(provider: OwnProvider): Promise<void> {
  const { addOwnProvider } = await files.load('define-provider');
  await addOwnProvider(files, page ?? { scan: () => {}, learn: row => rows.push(row) }, provider);
}

let isExtended = false;

/**
 * Adds or changes the strings of a language, as functions that return texts. Invalid entries keep the strings before them,
 * with a warning in the console. Never throws.
 *
 * @example
 * addStrings('en', { open: service => `See it on ${service}` });
 */
export const addStrings: AddStrings = (tag: string, strings: object) => {
  if (!storeStrings(tag, strings)) return;
  if (!isExtended) extendStrings(customStrings);
  isExtended = true;
  redraw();
};

/**
 * Finds the embeds in a part of the page, such as a shadow root. Starts the page if it has not been started.
 *
 * @example
 * scan(host.shadowRoot);
 */
export const scan = (root: Node): void => start().scan(root);
