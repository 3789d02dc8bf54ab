import type { Find } from './find-embeds.ts';
import { warn } from './warn.ts';

/**
 * Adds the embeds at and below some nodes to a set, but for ignored ones; with `isRetry`, these are ignored no longer. Never
 * throws: a part of the page that cannot be searched is left as it is.
 */
export function collectEmbeds(
  roots: Iterable<Node>,
  find: Find,
  ignored: WeakSet<Node>,
  found: Set<Text | Element>,
  isRetry?: boolean,
): void {
  for (const root of roots) {
    try {
      for (const node of find(root)) {
        if (isRetry) ignored.delete(node);
        if (!ignored.has(node)) found.add(node);
      }
    } catch (error) {
      warn('not-read', error);
    }
  }
}
