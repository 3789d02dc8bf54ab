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
 * Makes a watch over elements that hide what the author wrote. One that shows nothing at its deadline, as a file has not come or
 * is not what it should be, is handed to `restore`, which puts the author's nodes back and returns them. When it could
 * be shown after all, those nodes are handed to `retry`, once: a page in which nothing is ever drawn in time must not
 * hide and show words for ever.
 */
export function watchDeadlines(
  restore: (element: Element) => readonly Node[],
  retry: (nodes: readonly Node[]) => void,
): (element: Element, defined: Promise<unknown>) => void {
  const restored = new WeakMap<Node, readonly Node[]>();
  const retried = new WeakSet<Node>();
  const retryOnce = (nodes: readonly Node[]) => {
    const fresh = nodes.filter(node => !retried.has(node));
    for (const node of fresh) retried.add(node);
    retry(fresh);
  };
  // A defined element goes on out of the page, and gets a state when its files are there.
  const states = new MutationObserver(records => {
    for (const { target } of records) {
      if ((target as Element).getAttribute('state') !== 'refused') retryOnce(restored.get(target) ?? []);
      restored.delete(target);
    }
  });

  const check = (element: Element, defined: Promise<unknown>) => {
    if (isShown(element) || !read(element, 'parentNode')) return;
    const nodes = restore(element);
    if (!nodes.length) return;
    if (element.matches(':defined')) {
      restored.set(element, nodes);
      states.observe(element, { attributeFilter: ['state'] });
    } else defined.then(() => retryOnce(nodes)).catch(() => {});
  };

  return (element, defined) => void setTimeout(check, DEADLINE_MS, element, defined);
}
