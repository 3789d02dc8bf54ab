/**
 * Calls `use` with each node that the parser has finished, and removes it from the set. A node that throws is handed to
 * `ignore`, and the others go on.
 */
export function drain<Kind extends Node>(
  nodes: Set<Kind>,
  isArriving: (node: Kind) => boolean,
  use: (node: Kind) => void,
  ignore: (nodes: readonly Node[], error: unknown) => void,
): void {
  for (const node of nodes) {
    try {
      if (isArriving(node)) continue;
      nodes.delete(node);
      use(node);
    } catch (error) {
      nodes.delete(node);
      ignore([node], error);
    }
  }
}
