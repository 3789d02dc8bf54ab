// Entry `dist/strings.js`: texts of the owner's own.

import { redraw } from '../elements/redraw.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { type AddStrings, customStrings, keepStrings } from '../i18n/custom-strings.ts';
import type { extendStrings } from '../i18n/strings.ts';

let taken: Promise<void> | undefined;

/** Adds texts as `addStrings` says, to the elements, once the page has any. Never throws. */
export function addStringsTo(
  { load }: Fetcher<{ readonly elements: { readonly extendStrings: typeof extendStrings } }>,
  ...[tag, strings]: Parameters<AddStrings>
): void {
  if (!keepStrings(tag, strings)) return;
  // A page without embeds does not need the elements.
  taken ??= customElements
    .whenDefined('yt-embed')
    .then(() => load('elements'))
    .then(({ extendStrings }) => extendStrings(customStrings));
  taken.then(() => redraw()).catch(() => {});
}
