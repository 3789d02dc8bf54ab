import { authorsMarkup } from '../embeds/authors-markup.ts';

// The attributes by which scripts and style sheets of the page know a frame, except its id, which the loader keeps. Lazy
// loaders and consent tools must not find our element by theirs.
const KEPT = /^(?:class|name|data-)(?!.*(?:src|lazy|consent|optanon|cmplz))/;

/** Copies these attributes to an element from the frame that it stands for, once. */
export function keepAttributes(element: Element): void {
  for (const { name, value } of authorsMarkup(element, 'iframe')?.attributes ?? [])
    if (KEPT.test(name + value) && !element.hasAttribute(name)) element.setAttribute(name, value);
}
