import { type Consent, lazyConsent } from '../consent/lazy-consent.ts';
import { configure, definedOptions } from '../consent/settings.ts';
import { redraw } from '../elements/redraw.ts';
import type { Options } from '../embeds/options.ts';
import { type AddStrings, customStrings, keepStrings } from '../i18n/custom-strings.ts';
import { extendStrings } from '../i18n/strings.ts';
import { type Page as FoundPage, startPage } from '../page/start-page.ts';
import type { OwnProvider } from '../providers/registry/check-provider.ts';
import { defineElements, files, rows } from './bundle.ts';

/** A page whose embeds are being found. */
export type Page = Pick<FoundPage, 'scan'>;

let page: FoundPage | undefined;

/** Finds the embeds of the page and shows them, from now on. A second call changes nothing. */
export function start(options: Options = {}): Page {
  if (!page) {
    configure(definedOptions(options));
    files.provide('elements', defineElements());
    page = startPage(rows, options, files);
  }
  return page;
}

/** What the reader allows on a page that asks first. Its code is fetched with the first call. */
export const consent: Consent = lazyConsent(() => files.load('consent'));

/**
 * Adds a provider of your own to those of the library: its shortcodes, frames and addresses become `<web-embed>`s.
 * Rejects with a `TypeError` that says what is wrong, if anything is; settles when the page has been looked at again.
 */
export async function defineProvider(provider: OwnProvider): Promise<void> {
  const { addOwnProvider } = await files.load('define-provider');
  await addOwnProvider(provider, files, page ?? { scan: () => {}, learn: row => rows.push(row) });
}

let hasOwnWords = false;

/**
 * Adds or changes what the embeds say in a language, as functions that give texts. Never throws: what can't be said is
 * said as before, and the console tells why.
 */
export const addStrings: AddStrings = (tag: string, strings: object) => {
  if (!keepStrings(tag, strings)) return;
  if (!hasOwnWords) extendStrings(customStrings);
  hasOwnWords = true;
  redraw();
};

/** Looks for embeds in a part of the page, such as a shadow root. Starts the page if nobody has. */
export const scan = (root: Node): void => start().scan(root);
