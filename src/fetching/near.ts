// Far enough to finish loading before the reader scrolls there, near enough not to load what is never seen.
const ROOT_MARGIN = '600px 0px';

const callbacks = new WeakMap<Element, (width: number) => void>();

// Shared by all elements of the page.
let observer: IntersectionObserver | undefined;

const onIntersection = (entries: readonly IntersectionObserverEntry[]) => {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    if (!isIntersecting) continue;
    const callback = callbacks.get(target);
    stopWaiting(target);
    callback?.(boundingClientRect.width);
  }
};

/**
 * Calls back once, when the element comes near the viewport, with its width in CSS pixels, which costs no layout at that
 * moment as it would at any other. Never calls back where there is no `IntersectionObserver`.
 */
export function whenNear(element: Element, callback: (width: number) => void): void {
  // A page can have deleted it. Then an embed stays a link.
  if (!globalThis.IntersectionObserver) return;
  observer ??= new IntersectionObserver(onIntersection, { rootMargin: ROOT_MARGIN });
  // The page and the element may both wait for the same element.
  const before = callbacks.get(element);
  callbacks.set(element, width => {
    before?.(width);
    callback(width);
  });
  observer.observe(element);
}

/** Removes the callbacks of an element and stops observing it. */
export function stopWaiting(element: Element): void {
  callbacks.delete(element);
  observer?.unobserve(element);
}
