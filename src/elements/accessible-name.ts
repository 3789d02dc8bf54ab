import { captionOf } from './caption.ts';
import type { Work } from './parsed-element.ts';
import { stringsAround } from './strings-for.ts';

/** An embed, with the title that its author gave it. */
export interface Titled extends Element {
  readonly title: string;
  readonly provider: string | undefined;
}

// The embeds of the page, by provider: counted once for all that are drawn in one task, as each would look at all others.
let embeds: Map<string | undefined, Titled[]> | undefined;

function embedsOf(provider: string, element: Element): readonly Titled[] {
  // Asked of the body, as markup can shadow methods of the document. An embed in a shadow root has no number.
  const body = element.closest('body');
  if (body && !embeds) {
    setTimeout(() => {
      embeds = undefined;
    });
    embeds = new Map();
    for (const embed of body.querySelectorAll<Titled>('[state]')) {
      const others = embeds.get(embed.provider);
      if (others) others.push(embed);
      else embeds.set(embed.provider, [embed]);
    }
  }
  return embeds?.get(provider) ?? [];
}

// Works without a title differ by their number: "Video on YouTube (2 of 3)".
function genericName(
  element: Titled,
  { provider: { kind, label, name }, reference: { user } }: Work,
): string {
  const words = stringsAround(element);
  const generic = words[kind](label, user);
  const all = embedsOf(name, element);
  const number = all.indexOf(element) + 1;
  return all[1] && number ? words.nth(generic, number, all.length) : generic;
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
