// These functions are sent to the page as text, so each must stand alone.

/** Scrolls an element into view if need be and tells the middle of it; nothing while it is not there or empty. */
export function pointOf(selectors: string[]): { x: number; y: number } {
  const found = selectors.reduce<{ root: ParentNode; element: Element | null }>(
    ({ root }, selector) => {
      const element = root.querySelector(selector);
      return { element, root: element?.shadowRoot ?? document.createDocumentFragment() };
    },
    { root: document, element: null },
  ).element;
  if (!found) throw new Error(`There is no ${selectors.join(' >> ')}`);
  const inside = (box: DOMRect) =>
    box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  if (!inside(found.getBoundingClientRect())) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) throw new Error(`${selectors.join(' >> ')} takes no room`);
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
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
