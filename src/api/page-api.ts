import type { Consent } from '../consent/lazy-consent.ts';
import type { AddStrings } from '../i18n/custom-strings.ts';
import type { OwnProvider } from '../providers/registry/check-provider.ts';

/** The API of the script tag: `window.shortcodeEmbeds`. */
export interface Api {
  /** The version of the package. */
  readonly version: string;
  /** Resolves when the elements are defined. Stays pending on a page without embeds, which does not load them. */
  readonly ready: Promise<unknown>;
  /**
   * Grants, revokes and queries the reader's consent. Its code is loaded by the first call.
   *
   * @example
   * await shortcodeEmbeds.consent.grant('youtube', { remember: true });
   * await shortcodeEmbeds.consent.granted('youtube'); // true
   * await shortcodeEmbeds.consent.revoke(); // all
   */
  readonly consent: Consent;
  /**
   * Finds the embeds in a part of the page, such as a shadow root.
   *
   * @example
   * shortcodeEmbeds.scan(host.shadowRoot);
   */
  scan(root: Node): void;
  /**
   * Adds or changes the strings of a language, as functions that return texts. Invalid entries keep the strings before
   * them, with a warning in the console. Rejects only if its code can't be loaded.
   *
   * @example
   * shortcodeEmbeds.addStrings('en', { open: service => `See it on ${service}` });
   */
  readonly addStrings: (...given: Parameters<AddStrings>) => Promise<void>;
  /**
   * Adds a provider to those of the library: its shortcodes, frames and URLs become `<web-embed>`s. Resolves when the page
   * has been scanned again. Rejects with a `TypeError` that names the mistake if the descriptor is invalid.
   *
   * @example
   * await shortcodeEmbeds.defineProvider(provider); // see docs/adding-a-provider.md
   */
  defineProvider(provider: OwnProvider): Promise<void>;
}

declare global {
  var shortcodeEmbeds: Api | undefined;
}
