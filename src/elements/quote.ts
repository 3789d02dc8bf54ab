/**
 * What the vendor's own quotation said, as words; `undefined` where the page had none. The loader has put it away
 * where no script of the vendor's finds it.
 */
export const quoteOf = (element: Element): string | null | undefined =>
  element.querySelector('template')?.content.querySelector('blockquote p')?.textContent;
