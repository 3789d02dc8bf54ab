const slots = new WeakMap<Element, HTMLSlotElement>();

/** Shows the fallback content of an element, until `hideFallback`. */
export function showFallback(element: Element): void {
  const slot = slots.get(element) ?? document.createElement('slot');
  slots.set(element, slot);
  element.shadowRoot?.replaceChildren(slot);
}

/** Hides the fallback content that `showFallback` has shown. */
export function hideFallback(element: Element): void {
  const slot = slots.get(element);
  // A library may have replaced `remove` by a method that needs a parent.
  if (slot?.isConnected) slot.remove();
}

/**
 * Shows the fallback content of an element after an exception (a built-in replaced by the page, an invalid descriptor),
 * and warns once per element. Returns true the first time.
 */
export function giveUp(element: Element, error: unknown): boolean {
  showFallback(element);
  if (element.matches('[state=refused]')) return false;
  console.warn('[shortcode-embeds] internal-error:', error);
  element.setAttribute('state', 'refused');
  return true;
}
