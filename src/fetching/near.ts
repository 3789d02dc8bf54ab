// Far enough that what is fetched is there when the reader arrives, near enough that what is never seen is not.
const MARGIN = '600px 0px';

const arrivals = new WeakMap<Element, (width: number) => void>();

// One observer for all elements of the page.
let observer: IntersectionObserver | undefined;

const arrive = (entries: readonly IntersectionObserverEntry[]) => {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    if (!isIntersecting) continue;
    const callback = arrivals.get(target);
    stopWaiting(target);
    callback?.(boundingClientRect.width);
  }
};

/**
 * Calls back once, when the element comes near the viewport, with its width in CSS pixels: asked for at any other
 * time it would make the browser lay out the page at once.
 */
export function whenNear(element: Element, callback: (width: number) => void): void {
  // A page can have deleted it. Without it nothing comes by itself, and the button works.
  if (!('IntersectionObserver' in globalThis)) return;
  observer ??= new IntersectionObserver(arrive, { rootMargin: MARGIN });
  // The page and the element may both wait for it.
  const before = arrivals.get(element);
  arrivals.set(element, width => {
    before?.(width);
    callback(width);
  });
  observer.observe(element);
}

/** Stops waiting; nothing is left behind. */
export function stopWaiting(element: Element): void {
  arrivals.delete(element);
  observer?.unobserve(element);
}
