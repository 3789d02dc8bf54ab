import { read } from '../dom/native.ts';
import type { Edge } from './split-text.ts';

type Direction = 'previousSibling' | 'nextSibling';

const isBlank = (node: ChildNode) => !node.textContent?.trim();

// The text of the edge's own node that is outside of the stretch.
function rest([node, offset]: Edge, direction: Direction): string {
  if (offset === undefined || !(node instanceof Text)) return '';
  return direction === 'nextSibling' ? node.data.slice(offset) : node.data.slice(0, offset);
}

// Raises an edge to a child of `parent`; `undefined` if an element on the way has other text outside of the stretch.
function lift(edge: Edge, parent: Node, direction: Direction): Edge | undefined {
  let lifted = edge;
  for (let [{ parentElement: outer }] = edge; outer && outer !== parent; outer = outer.parentElement) {
    if (rest(lifted, direction).trim()) return undefined;
    for (let next = lifted[0][direction]; next; next = next[direction]) if (!isBlank(next)) return undefined;
    lifted = [outer];
  }
  return lifted;
}

/** Returns the edges of a stretch as edges of siblings; `undefined` if an element is only in part in the stretch. */
export function liftEdges(first: Edge, last: Edge): readonly [Edge, Edge] | undefined {
  const around = new Set<Node>();
  for (let node: Node | null = last[0].parentNode; node; node = read(node, 'parentNode')) around.add(node);
  let common: Node | null = first[0].parentNode;
  while (common && !around.has(common)) common = read(common, 'parentNode');
  const from = common && lift(first, common, 'previousSibling');
  const to = common && lift(last, common, 'nextSibling');
  return from && to ? [from, to] : undefined;
}
