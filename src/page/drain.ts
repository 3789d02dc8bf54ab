/**
 * Does something with each node that the parser is done with, and takes it out of the set. What throws is handed to `leave`, and the
 * others go on.
 */
export function drain<Kind extends Node>(
  nodes: Set<Kind>,
  isComing: (node: Kind) => boolean,
  use: (node: Kind) => void,
  leave: (nodes: readonly Node[], error: unknown) => void,
): void {
  for (const node of nodes) {
    try {
      if (isComing(node)) continue;
      nodes.delete(node);
      use(node);
    } catch (error) {
      nodes.delete(node);
      leave([node], error);
    }
  }
}
