import { read } from '../dom/native.ts';

/** How long what the author wrote may be hidden before something else is shown in its place. */
export const DEADLINE_MS = 4000;

// As far from the window as elements wait before they draw themselves.
const FAR_PX = 600;

interface Embed extends Element {
  readonly state?: string | undefined;
}

// An element that is not laid out, as in a closed tab, is far from every reader.
const isFar = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top > innerHeight + FAR_PX || bottom < -FAR_PX || !element.getClientRects().length;
};

// A script of the page may take the attribute away, so the shadow root says whether anything was drawn. An element far
// below knows what it shows, and draws it in time.
const isShown = (element: Embed): boolean =>
  !!element.shadowRoot?.firstElementChild || (!!element.state && isFar(element));

/**
 * Makes a watch over elements that hide what the author wrote, each with the promise that its files are here. One that
 * shows nothing at its deadline, as a file has not come or is not what it should be, is handed to `restore`, which puts
 * the author's nodes back and returns them. When the files are here after all, those nodes are handed to `retry`, once:
 * a page in which nothing is ever drawn in time must not hide and show words for ever.
 */
export function watchDeadlines(
  restore: (element: Element) => readonly Node[],
  retry: (nodes: readonly Node[]) => void,
): (element: Element, files: Promise<unknown>) => void {
  const retried = new WeakSet<Node>();
  const check = (element: Element, files: Promise<unknown>) => {
    if (isShown(element) || !read(element, 'parentNode')) return;
    const nodes = restore(element).filter(node => !retried.has(node));
    for (const node of nodes) retried.add(node);
    files.then(() => retry(nodes)).catch(() => {});
  };
  return (element, files) => void setTimeout(check, DEADLINE_MS, element, files);
}
