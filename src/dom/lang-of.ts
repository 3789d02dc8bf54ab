import { closest } from './native.ts';

/**
 * Returns the `lang` of an element or its nearest ancestor, across shadow roots, as a BCP 47 tag; `fallback` if none of them
 * has one.
 */
export function langOf(element: Element, fallback = ''): string {
  const found = closest(element, '[lang]') as HTMLElement | null;
  if (found?.lang) return found.lang;
  const { host } = (found ?? element).getRootNode() as ShadowRoot;
  return host ? langOf(host, fallback) : fallback;
}
