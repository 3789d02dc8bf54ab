/** The nodes that are left as they are: those that were restored, and those whose reading threw an error. */
export interface IgnoredNodes {
  /** True if a node is to be left as it is. */
  has(node: Node): boolean;
  /** Ignores nodes that are the author's again. */
  addRestored(nodes: Iterable<Node>): void;
  /** Ignores nodes that would throw the same error again. */
  addFailed(nodes: Iterable<Node>): void;
  /** Considers a restored node again; a text that threw as well, as the page has changed it. */
  forget(node: Node): void;
  /** Considers all restored nodes again. */
  forgetRestored(): void;
}

/** Makes an empty set of ignored nodes. */
export function ignoredNodes(): IgnoredNodes {
  let restored = new WeakSet<Node>();
  const failed = new WeakSet<Node>();
  return {
    has: node => restored.has(node) || failed.has(node),
    addRestored(nodes) {
      for (const node of nodes) restored.add(node);
    },
    addFailed(nodes) {
      for (const node of nodes) failed.add(node);
    },
    forget(node) {
      restored.delete(node);
      if (node instanceof Text) failed.delete(node);
    },
    forgetRestored() {
      restored = new WeakSet();
    },
  };
}
