import { warn } from './warn.ts';

/** The longest time for which the author's text may be hidden while nothing is shown in its place. */
export const DEADLINE_MS = 4000;

interface Embed extends Element {
  readonly state?: string | undefined;
}

// A page in which nothing is ever drawn in time must not hide and show its text for ever.
const retried = new WeakSet<Node>();

/**
 * Watches an element that hides what the author wrote. If it shows nothing at the deadline it is handed to `restore`, which
 * puts the author's nodes back and returns them. When its files have arrived, these nodes are handed to `retry`, once.
 */
export function watchDeadline(
  element: Embed,
  files: Promise<unknown>,
  restore: (element: Element) => readonly Node[],
  retry: (nodes: readonly Node[]) => void,
): void {
  setTimeout(() => {
    // An element with a state knows what it shows, and draws it once a reader comes near or the page is idle. A script of the
    // page may have removed that attribute from one that is drawn.
    if (element.state || element.shadowRoot?.firstElementChild || !element.parentNode) return;
    const nodes = restore(element);
    if (nodes.length) warn('elements-unreachable', 'timeout');
    const late = nodes.filter(node => !retried.has(node));
    for (const node of late) retried.add(node);
    files.then(() => retry(late)).catch(() => {});
  }, DEADLINE_MS);
}
