import type { Consent } from './consent/from-afar.ts';
import type { Options } from './page/options.ts';

/** What a page can say to the script tag: `window.shortcodeEmbeds`. */
export interface Api {
  readonly version: string;
  /** What the owner asked for. */
  readonly options: Options;
  /** Settles when the elements are there; a page without embeds never asks for them. */
  readonly ready: Promise<unknown>;
  /** What the reader allows on a page that asks first. Its code is fetched with the first call. */
  readonly consent: Consent;
  /** Looks for embeds in a part of the page, such as a shadow root. */
  scan(root: Node): void;
}

declare global {
  var shortcodeEmbeds: Api | undefined;
}
