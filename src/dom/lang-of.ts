import { closest } from './native.ts';

/**
 * Returns the BCP 47 tag of the language around an element, also outside the shadow roots it is in; `fallback` where no
 * element says `lang`.
 */
export function langOf(element: Element, fallback = ''): string {
  const found = closest(element, '[lang]') as HTMLElement | null;
  if (found?.lang) return found.lang;
  const { host } = (found ?? element).getRootNode() as ShadowRoot;
  return host ? langOf(host, fallback) : fallback;
}
