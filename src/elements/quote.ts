/** The text of posts that the site owner's endpoint returned, by embed. */
export const quotes = new WeakMap<Element, Node>();
