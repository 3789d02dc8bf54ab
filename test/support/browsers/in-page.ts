// These functions are sent to the page as text, so each must stand alone.

/**
 * Scrolls an element into view if need be and tells the middle of it. Throws while it is not there or takes no room, and
 * while something else is in front of it, which would be clicked in its place.
 */
export function pointOf(selectors: string[]): { x: number; y: number } {
  const name = selectors.join(' >> ');
  const found = selectors.reduce<{ root: ParentNode; element: Element | null }>(
    ({ root }, selector) => {
      const element = root.querySelector(selector);
      return { element, root: element?.shadowRoot ?? document.createDocumentFragment() };
    },
    { root: document, element: null },
  ).element;
  if (!found) throw new Error(`There is no ${name}`);
  const inside = (box: DOMRect) =>
    box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  if (!inside(found.getBoundingClientRect())) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) throw new Error(`${name} takes no room`);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let front = document.elementFromPoint(x, y);
  for (let root = front?.shadowRoot; root; root = front?.shadowRoot) {
    const deeper = root.elementFromPoint(x, y);
    if (!deeper || !root.contains(deeper)) break;
    front = deeper;
  }
  let around: Node | null = front;
  while (around && around !== found)
    around =
      (around instanceof Element && around.assignedSlot) ||
      around.parentNode ||
      (around instanceof ShadowRoot ? around.host : null);
  if (!around) throw new Error(`${name} is behind ${front?.outerHTML.slice(0, 100)}`);
  return { x, y };
}

/** The focused element, and the focused element of its shadow root, and so on. */
export function focusedPath(): string[] {
  const path: string[] = [];
  let root: DocumentOrShadowRoot | null | undefined = document;
  while (root?.activeElement) {
    const element: Element = root.activeElement;
    path.push(element.localName + (element.id && `#${element.id}`));
    root = element.shadowRoot;
  }
  return path;
}
