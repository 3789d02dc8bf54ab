// Entry `dist/strings.js`: texts of the owner's own, for pages with the one script tag.
import { redraw } from './elements/redraw.ts';
import { type AddStrings, keepWords, ownWords } from './i18n/own-words.ts';

export type { AddStrings } from './i18n/own-words.ts';

let taken: Promise<void> | undefined;

// Only once somebody else has fetched the elements: a page without embeds does not need them.
const hand = async () => {
  await customElements.whenDefined('yt-embed');
  const { defineWords } = await import('./elements.ts');
  defineWords(ownWords);
};

/**
 * Adds or changes what the embeds say in a language, as functions that give texts. Never throws: what can't be said is
 * said as before, and the console tells why.
 */
export const addStrings: AddStrings = (tag: string, strings: object) => {
  if (!keepWords(tag, strings)) return;
  taken ??= hand();
  taken.then(() => redraw()).catch(() => {});
};
