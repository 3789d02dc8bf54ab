/**
 * Returns the `lang` of one of our elements or its nearest ancestor, across shadow roots, as a BCP 47 tag; `fallback` if
 * none of them has one.
 */
export function langOf(element: Element, fallback: string): string {
  const { host } = element.getRootNode() as ShadowRoot;
  return element.closest<HTMLElement>('[lang]')?.lang || (host ? langOf(host, fallback) : fallback);
}
