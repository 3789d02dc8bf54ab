import type { PageContext } from '../embeds/page-context.ts';
import type { Fetcher } from '../fetching/fetcher.ts';
import type { Find } from './find-embeds.ts';
import { warn } from './warn.ts';
import { unwrap } from './wrap.ts';

/** Gives the author's nodes back, and remembers which nodes are to be left as they are. */
export interface Restorer extends Pick<PageContext, 'ignore' | 'isIgnored'> {
  /** Puts back what an element stands for, and returns the embeds and texts in it. */
  restore(element: Element): readonly Node[];
  /** Stops ignoring a node; true if it was ignored. */
  forget(node: Node): boolean;
  /** Warns, and reads the page again, ignored nodes too, once the browser is online again. */
  retryLater(code: string, about: unknown): void;
}

/** Makes the restorer of a page, which also restores what a refused element stands for. */
export function embedRestorer(
  find: Find,
  whenOnline: Fetcher<object>['whenOnline'],
  readAgain: (roots: Iterable<Node>) => void,
): Restorer {
  // Nodes that are the author's again, and nodes that threw when they were read and would throw again.
  let ignored = new WeakSet<Node>();
  // One function for all failures, so that it runs once when the network is back.
  const retry = () => {
    ignored = new WeakSet();
    readAgain([document]);
  };
  const restorer: Restorer = {
    restore(element) {
      // A tag that was written by hand stands for nothing else.
      const nodes = element.matches('[from]') ? unwrap(element).flatMap(find) : [];
      for (const node of nodes) ignored.add(node);
      return nodes;
    },
    ignore(nodes, error) {
      for (const node of nodes) ignored.add(node);
      warn('not-read', error);
    },
    isIgnored: node => ignored.has(node),
    forget: node => ignored.delete(node),
    retryLater(code, about) {
      warn(code, about);
      whenOnline(retry);
    },
  };

  document.addEventListener('embed-refuse', event => {
    const { code, src } = (event as CustomEvent<{ code?: string; src?: string } | null>).detail ?? {};
    if (!code) return;
    // The element itself has warned about an error that was thrown in it.
    if (code !== 'internal-error') restorer.retryLater(code, src);
    // In a shadow root the event's target is the root's host.
    restorer.restore(event.composedPath()[0] as Element);
  });
  return restorer;
}
