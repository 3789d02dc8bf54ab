import type { Attributes } from '../embeds/attributes.ts';
import type { Row } from '../embeds/row.ts';
import { wrap } from './wrap.ts';

/**
 * Replaces siblings by the element of a row, with the siblings inside it, and returns the element. `onAttributes` is called
 * with its attributes before it is in the page. `inert` keeps frames and scripts among the siblings from running.
 */
export function replaceNodes(
  nodes: readonly ChildNode[],
  { tag, names }: Row,
  attributes: Attributes,
  inert: boolean | undefined,
  onAttributes: (attributes: Attributes) => void,
): Element {
  const provider = tag === 'web-embed' && names[0];
  const all = { from: inert ? 'markup' : 'shortcode', provider, ...attributes };
  onAttributes(all);
  return wrap(nodes, tag, all, inert);
}
