/** What posts are known to say beside what the page says. */
export const quotes = new WeakMap<Element, Node>();
