import type { Find } from './find-embeds.ts';
import { unwrap } from './wrap.ts';

/**
 * Makes the function that puts back what an element stands for, and returns the embeds in it, which are ignored from then
 * on: they are the author's again. Restores refused elements by itself, and hands the reason to `retryLater`.
 */
export function embedRestorer(
  find: Find,
  ignored: WeakSet<Node>,
  retryLater: (code: string, about: unknown) => void,
): (element: Element) => readonly Node[] {
  const restore = (element: Element) => {
    // A tag that was written by hand stands for nothing else.
    const nodes = element.matches('[from]') ? unwrap(element).flatMap(find) : [];
    for (const node of nodes) ignored.add(node);
    return nodes;
  };
  document.addEventListener('embed-refuse', event => {
    const { code, src } = (event as CustomEvent<{ code?: string; src?: string } | null>).detail ?? {};
    if (!code) return;
    // The element itself has warned about an error that was thrown in it.
    if (code !== 'internal-error') retryLater(code, src);
    // In a shadow root the event's target is the root's host.
    restore(event.composedPath()[0] as Element);
  });
  return restore;
}
