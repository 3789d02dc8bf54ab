import type { Size } from '../../size/size.ts';
import type { Provider, Reference } from '../provider.ts';

// A sign, a title, a reason and a link.
const LINK: Size = { height: 110, width: 500 };

/** The room of one work; one that has neither a frame nor files nor a picture here is a link and no more. */
export const sizeOf = (
  { size, sizeOf, rawFiles, pictures }: Provider,
  reference: Reference,
  frame: unknown,
): Size => (frame || rawFiles || pictures?.(reference)[0] ? (sizeOf?.(reference) ?? size) : LINK);
