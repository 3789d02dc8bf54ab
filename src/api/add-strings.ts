// Entry `dist/strings.js`: texts of the owner's own.

import { redraw } from '../elements/redraw.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import { type AddStrings, keepWords, ownWords } from '../i18n/custom-strings.ts';
import type { defineWords } from '../i18n/strings.ts';

let taken: Promise<void> | undefined;

/** Adds texts as `addStrings` says, to the elements, once the page has any. Never throws. */
export function addStringsTo(
  { bring }: Fetcher<{ readonly elements: { readonly defineWords: typeof defineWords } }>,
  ...[tag, strings]: Parameters<AddStrings>
): void {
  if (!keepWords(tag, strings)) return;
  // A page without embeds does not need the elements.
  taken ??= customElements
    .whenDefined('yt-embed')
    .then(() => bring('elements'))
    .then(({ defineWords }) => defineWords(ownWords));
  taken.then(() => redraw()).catch(() => {});
}
