import type { Consent } from '../consent/lazy-consent.ts';
import type { AddStrings } from '../i18n/custom-strings.ts';
import type { OwnProvider } from '../providers/registry/check-provider.ts';

/** What a page can say to the script tag: `window.shortcodeEmbeds`. */
export interface Api {
  readonly version: string;
  /** Settles when the elements are there; a page without embeds never asks for them. */
  readonly ready: Promise<unknown>;
  /** What the reader allows on a page that asks first. Its code is fetched with the first call. */
  readonly consent: Consent;
  /** Looks for embeds in a part of the page, such as a shadow root. */
  scan(root: Node): void;
  /**
   * Adds or changes what the embeds say in a language, as functions that give texts. What can't be said is said as
   * before, and the console tells why. Rejects only where its code can't be had.
   *
   * @example
   * shortcodeEmbeds.addStrings('en', { open: service => `See it on ${service}` });
   */
  readonly addStrings: (...given: Parameters<AddStrings>) => Promise<void>;
  /**
   * Adds a provider of your own to those of the library: its shortcodes, frames and addresses become `<web-embed>`s.
   * Rejects with a `TypeError` that says what is wrong, if anything is; resolves when the page has been looked at again.
   */
  defineProvider(provider: OwnProvider): Promise<void>;
}

declare global {
  var shortcodeEmbeds: Api | undefined;
}
