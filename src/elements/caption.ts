// A longer caption is an accompanying text, too long for an accessible name.
const MAX_LENGTH = 200;

/** Returns the caption of the `<figure>` around an element, in one line of at most 200 characters. */
export const captionOf = (element: Element): string | undefined =>
  element
    .closest('figure')
    ?.querySelector('figcaption')
    ?.textContent.trim()
    .replace(/\s+/g, ' ')
    .slice(0, MAX_LENGTH);
