import { captionOf } from './caption.ts';
import { connectedEmbeds } from './connected-embeds.ts';
import type { Work } from './parsed-element.ts';
import { stringsAround } from './strings-for.ts';

/** An embed, with the title that its author gave it. */
export interface Titled extends Element {
  readonly title: string;
  readonly provider: string | undefined;
}

// A number stays with its embed: a name must not change once a reader has heard it.
const numbers = new WeakMap<Element, number>();

// Numbers the embeds of the same service that are in the page, in the order in which they came.
function giveNumbers(name: string): void {
  const alike = [...connectedEmbeds].filter(({ provider }) => provider === name);
  let last = Math.max(...alike.map(embed => numbers.get(embed) ?? 0));
  for (const embed of alike) numbers.set(embed, numbers.get(embed) ?? ++last);
}

/**
 * Returns the accessible name of a work: the author's title, else the title from the call, else the figure's caption,
 * else the kind and the service. Works without a title differ by a number: "Video on YouTube", "Video on YouTube (2)". Posts
 * differ by their user.
 */
export function accessibleName(element: Titled, { provider, reference: { user }, title }: Work): string {
  const given = element.title?.replace?.(provider.genericTitle ?? '', '') || title || captionOf(element);
  if (given) return given;
  const generic = stringsAround(element)[provider.kind](provider.label, user);
  if (!numbers.has(element)) giveNumbers(provider.name);
  const number = numbers.get(element) ?? 1;
  return user || number < 2 ? generic : `${generic} (${number})`;
}
