import type { Shape } from '../../size/size.ts';
import type { Provider, Reference } from '../provider.ts';

// A sign, a title, a reason and a link.
const LINK: Shape = { height: 110, width: 500 };

/** The room of one work; one that has neither a frame nor files nor a picture here is a link and no more. */
export const shapeOf = (
  { shape, shapeOf, files, pictures }: Provider,
  reference: Reference,
  frame: unknown,
): Shape => (frame || files || pictures?.(reference)[0] ? (shapeOf?.(reference) ?? shape) : LINK);
