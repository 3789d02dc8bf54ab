import { captionOf } from './caption.ts';
import type { Work } from './parsed-element.ts';
import { stringsAround } from './strings-for.ts';

/** An embed, with the title that its author gave it. */
export interface Titled extends Element {
  readonly title: string;
  readonly provider: string | undefined;
}

// A number stays with its embed: a name must not change once a reader has heard it.
const numbers = new WeakMap<Element, number>();

// Numbers the embeds of the same service that are in the document. The body is asked, as markup can shadow methods of the document.
function giveNumbers(element: Titled, name: string): void {
  const all = element.closest('body')?.querySelectorAll<Titled>(element.localName) ?? [];
  const alike = [...all].filter(({ provider }) => provider === name);
  let last = Math.max(...alike.map(embed => numbers.get(embed) ?? 0));
  for (const embed of alike) numbers.set(embed, numbers.get(embed) ?? ++last);
}

// Works without a title differ by their number: "Video on YouTube", "Video on YouTube (2)". Posts differ by their user.
function genericName(
  element: Titled,
  { provider: { kind, label, name }, reference: { user } }: Work,
): string {
  const generic = stringsAround(element)[kind](label, user);
  if (!numbers.has(element)) giveNumbers(element, name);
  const number = numbers.get(element) ?? 1;
  return user || number < 2 ? generic : `${generic} (${number})`;
}

/**
 * Returns the accessible name of a work: the author's title, else the title from the call, else the figure's caption,
 * else the kind and the service, such as "Video on YouTube", with a number.
 */
export const accessibleName = (element: Titled, work: Work): string =>
  element.title?.replace?.(work.provider.genericTitle ?? '', '') ||
  work.title ||
  captionOf(element) ||
  genericName(element, work);
