import type { Fetcher } from '../fetching/fetcher.ts';
import { type AddStrings, customStrings, storeStrings } from '../i18n/custom-strings.ts';
import type { extendStrings } from '../i18n/strings.ts';
import { redraw } from './redraw.ts';

let extended: Promise<void> | undefined;

/**
 * Adds strings for a language, as `addStrings` of `page-api.ts`, and redraws the elements once they are loaded. Never
 * throws.
 */
export function addStringsTo(
  { load }: Fetcher<{ readonly elements: { readonly extendStrings: typeof extendStrings } }>,
  ...[tag, strings]: Parameters<AddStrings>
): void {
  if (!storeStrings(tag, strings)) return;
  // Waits for the loader to load the elements: a page without embeds does not need them.
  extended ??= customElements
    .whenDefined('yt-embed')
    .then(() => load('elements'))
    .then(({ extendStrings }) => extendStrings(customStrings));
  extended.then(() => redraw()).catch(() => {});
}
