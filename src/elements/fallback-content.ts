const slots = new WeakMap<Element, HTMLSlotElement>();
const failed = new WeakSet<Element>();

/** Shows what is inside an element, until `hideContent` or for good. */
export function showFallback(element: Element): void {
  const slot = slots.get(element) ?? document.createElement('slot');
  slots.set(element, slot);
  element.shadowRoot?.replaceChildren(slot);
}

/** Ends what `showContent` began. */
export function hideFallback(element: Element): void {
  slots.get(element)?.remove();
}

/**
 * Shows what is inside an element that can't be drawn, so that no empty box is left: the page may have replaced a
 * built-in, or a descriptor may be wrong. Returns true the first time.
 */
export function giveUp(element: Element, error: unknown): boolean {
  showFallback(element);
  if (failed.has(element)) return false;
  failed.add(element);
  console.warn('[shortcode-embeds] internal-error', error);
  element.setAttribute('state', 'refused');
  return true;
}
