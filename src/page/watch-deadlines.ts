/** The longest time for which the author's text may be hidden while nothing is shown in its place. */
export const DEADLINE_MS = 4000;

interface Embed extends Element {
  readonly state?: string | undefined;
}

// An element with a state knows what it shows, and draws it once a reader comes near or the page is idle. A script of the
// page may have removed that attribute from one that is drawn.
const isShown = (element: Embed): boolean => !!(element.state || element.shadowRoot?.firstElementChild);

/**
 * Makes a function that watches an element which hides what the author wrote, and the promise that its files have
 * arrived. An element that shows nothing at the deadline is handed to `restore`, which puts the author's nodes back and
 * returns them. When the files have arrived, these nodes are handed to `retry`, once: a page in which nothing is ever
 * drawn in time must not hide and show its text for ever.
 */
export function watchDeadlines(
  restore: (element: Element) => readonly Node[],
  retry: (nodes: readonly Node[]) => void,
): (element: Element, files: Promise<unknown>) => void {
  const retried = new WeakSet<Node>();
  const check = (element: Element, files: Promise<unknown>) => {
    if (isShown(element) || !element.parentNode) return;
    const nodes = restore(element).filter(node => !retried.has(node));
    for (const node of nodes) retried.add(node);
    files.then(() => retry(nodes)).catch(() => {});
  };
  return (element, files) => void setTimeout(check, DEADLINE_MS, element, files);
}
