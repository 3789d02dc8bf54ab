import { read } from './native.ts';

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
 * Makes a watch over elements that hide what the author wrote, each with the promise that its files are here.
 * An element that shows nothing at its deadline is handed to `restore`, which puts the author's nodes back and
 * returns them. Those nodes are handed to `retry` where the files come later. Where they were here before, another try
 * would only hide the words once more.
 */
export function watchDeadlines(
  restore: (element: Element) => readonly Node[],
  retry: (nodes: readonly Node[]) => void,
): (element: Element, files: Promise<unknown>) => void {
  return (element, files) => {
    let whenHere = () => {};
    files.then(() => whenHere()).catch(() => {});
    setTimeout(() => {
      if (isShown(element) || !read(element, 'parentNode')) return;
      const nodes = restore(element);
      whenHere = () => retry(nodes);
    }, DEADLINE_MS);
  };
}
