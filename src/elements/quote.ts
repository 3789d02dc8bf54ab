/** What posts are known to say beside what the page says. */
export const quotes = new WeakMap<Element, Node>();

/**
 * What the vendor's own quotation said, as words; `undefined` where the page had none. The loader has put it away
 * where no script of the vendor's finds it.
 */
export const quoteOf = (element: Element): Node | string | null | undefined =>
  quotes.get(element) ??
  element.querySelector('template')?.content.querySelector('blockquote p')?.textContent;
