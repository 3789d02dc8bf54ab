import type { Find } from './find-embeds.ts';
import { unwrap } from './unwrap.ts';

/**
 * Makes the function that puts back what an element stands for, and returns the embeds in it, which are ignored from then
 * on: they are the author's again. Restores refused elements by itself, and calls `onRefusal` if their files are missing.
 */
export function embedRestorer(
  find: Find,
  ignored: WeakSet<Node>,
  onRefusal: () => void,
): (element: Element) => readonly Node[] {
  const restore = (element: Element) => {
    // A tag that was written by hand stands for nothing else. The event of a stranger may be at the document, which has no
    // `matches`.
    const nodes = element.matches?.('[from]') ? find(unwrap(element)) : [];
    for (const node of nodes) ignored.add(node);
    return nodes;
  };
  document.addEventListener('embed-refuse', event => {
    const { code } = (event as CustomEvent<{ code?: string } | null>).detail ?? {};
    if (!code) return;
    // Another refusal stays what it is: a frame that loaded again each time would lose what the reader does in it.
    if (code === 'elements-unreachable') onRefusal();
    // In a shadow root the event's target is the root's host.
    restore(event.composedPath()[0] as Element);
  });
  return restore;
}
