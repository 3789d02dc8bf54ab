/**
 * Returns the BCP 47 tag of the language around an element of ours, also outside the shadow roots it is in; `fallback`
 * where no element says `lang`.
 */
export function langOf(element: Element, fallback: string): string {
  const { host } = element.getRootNode() as ShadowRoot;
  return element.closest<HTMLElement>('[lang]')?.lang || (host ? langOf(host, fallback) : fallback);
}
