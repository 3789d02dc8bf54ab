import { captionOf } from './caption.ts';
import type { Work } from './parsed-element.ts';
import { stringsAround } from './strings-for.ts';

/** An embed, with the title that its author gave it. */
export interface Titled extends Element {
  readonly title: string;
}

/**
 * Returns the accessible name of a work: the author's title, else the title from the call, else the figure's caption,
 * else the kind and the service, such as "Video on YouTube".
 */
export const accessibleName = (
  element: Titled,
  { provider: { kind, label, genericTitle }, reference: { user }, title }: Work,
): string =>
  element.title?.replace?.(genericTitle ?? '', '') ||
  title ||
  captionOf(element) ||
  stringsAround(element)[kind](label, user);
