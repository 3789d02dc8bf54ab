import { captionOf } from './caption.ts';
import type { Work } from './parsed-element.ts';
import { stringsAround } from './strings-for.ts';

interface Titled extends Element {
  readonly title: string;
}

/**
 * What a work is called: as the author titles it, else as the caption around it or the shortcode says, else by what
 * kind of thing it is and where it is from.
 */
export const accessibleName = (
  element: Titled,
  { provider: { kind, label, genericTitle }, reference: { user }, title }: Work,
): string =>
  element.title?.replace?.(genericTitle ?? '', '') ||
  title ||
  captionOf(element) ||
  stringsAround(element)[kind](label, user);
