import { captionOf } from './caption.ts';
import type { Work } from './parsed-element.ts';
import { stringsAround } from './strings-for.ts';

/** An embed, with the title that its author gave it. */
export interface Titled extends Element {
  readonly title: string;
  readonly provider: string | undefined;
}

// Decks without a title differ by their number: "Slides on Speaker Deck (2 of 3)". Asked of the body, as markup can shadow
// methods of the document.
function genericName(
  element: Titled,
  { provider: { kind, label, name }, reference: { user } }: Work,
): string {
  const words = stringsAround(element);
  const generic = words[kind](label, user);
  if (kind !== 'slides') return generic;
  const all = element.closest('body')?.querySelectorAll<Titled>(element.localName) ?? [];
  const decks = [...all].filter(({ provider }) => provider === name);
  return decks[1] ? words.nth(generic, decks.indexOf(element) + 1, decks.length) : generic;
}

/**
 * Returns the accessible name of a work: the author's title, else the title from the call, else the figure's caption,
 * else the kind and the service, such as "Video on YouTube".
 */
export const accessibleName = (element: Titled, work: Work): string =>
  element.title?.replace?.(work.provider.genericTitle ?? '', '') ||
  work.title ||
  captionOf(element) ||
  genericName(element, work);
