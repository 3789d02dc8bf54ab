// These functions are sent to the page as text, so they must not use anything outside.

/**
 * Scrolls an element into view if necessary and returns its centre. Throws if it is missing, has no size, or is covered
 * by another element, which would be clicked instead.
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
  if (!found) throw new Error(`${name} is missing`);
  const inside = (box: DOMRect) =>
    box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  if (!inside(found.getBoundingClientRect())) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) throw new Error(`${name} has no size`);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let front = document.elementFromPoint(x, y);
  for (let root = front?.shadowRoot; root; root = front?.shadowRoot) {
    const deeper = root.elementFromPoint(x, y);
    if (!deeper || !root.contains(deeper)) break;
    front = deeper;
  }
  let ancestor: Node | null = front;
  while (ancestor && ancestor !== found)
    ancestor =
      (ancestor instanceof Element && ancestor.assignedSlot) ||
      ancestor.parentNode ||
      (ancestor instanceof ShadowRoot ? ancestor.host : null);
  if (!ancestor) throw new Error(`${name} is behind ${front?.outerHTML.slice(0, 100)}`);
  return { x, y };
}

/** Returns the focused element, the focused element of its shadow root, and so on. */
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
