/** Returns what the author wrote in the place of an element: the first match in the template into which the loader put it. */
export const authorsMarkup = (element: Element, selector: string): HTMLElement | null | undefined =>
  element.querySelector<HTMLTemplateElement>('template')?.content.querySelector<HTMLElement>(selector);
