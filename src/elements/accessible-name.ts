import { captionOf } from './caption.ts';
import type { Work } from './parsed-element.ts';
import { stringsAround } from './strings-for.ts';

/** An embed, with the title that its author gave it. */
export interface Titled extends Element {
  readonly title: string;
}

/**
 * Returns the accessible name of a work: the author's title, else the title from the call, else the figure's caption,
 * else the kind and the service, such as "Video on YouTube", with its number if the page has several decks of the service.
 */
export const accessibleName = (element: Titled, work: Work): string =>
  element.title?.replace?.(work.provider.genericTitle ?? '', '') ||
  work.title ||
  captionOf(element) ||
  nameOfKind(element, work);

function nameOfKind(element: Titled, { provider: { kind, label }, reference: { user } }: Work): string {
  const strings = stringsAround(element);
  const name = strings[kind](label, user);
  // A form or an image may be named like a method of the document.
  const decks = kind === 'slides' && element.closest(':root')?.querySelectorAll(element.localName);
  return decks && decks.length > 1 ? strings.nth(name, [...decks].indexOf(element) + 1, decks.length) : name;
}
