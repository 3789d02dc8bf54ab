import { veil } from './veil.ts';
import { DEADLINE_MS } from './watch-deadlines.ts';

/**
 * Hides calls that have not arrived whole, or wait for the code that reads them, each for a while only: on a connection
 * that stalls, readers see what is written. Calls `again` when that time may be over.
 */
export function partialCallHider(again: () => void): (nodes: Iterable<Text | Element>) => void {
  const hiddenSince = new WeakMap<Node, number>();
  let isTimed = false;
  return nodes => {
    const now = performance.now();
    const hidden = [...nodes].filter(node => {
      const since = hiddenSince.get(node) ?? now;
      hiddenSince.set(node, since);
      // What has been taken or redrawn meanwhile is no part of the page any more.
      return node instanceof Text && node.isConnected && now - since < DEADLINE_MS;
    });
    veil(hidden);
    if (!hidden.length || isTimed) return;
    isTimed = true;
    setTimeout(() => {
      isTimed = false;
      again();
    }, DEADLINE_MS);
  };
}
