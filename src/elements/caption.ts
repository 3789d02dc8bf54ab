// More than this is a text beside the embed, and no name.
const MOST = 200;

/** What the caption of the figure around an element says, in one line. */
export const captionOf = (element: Element): string | undefined =>
  element
    .closest('figure')
    ?.querySelector('figcaption')
    ?.textContent.trim()
    .replace(/\s+/g, ' ')
    .slice(0, MOST);
