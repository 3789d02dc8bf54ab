import type { Size } from '../../size/size.ts';
import type { Provider, Reference } from '../provider.ts';

// The size of a card without picture: icon, title, reason and link.
const LINK_CARD_SIZE: Size = { height: 110, width: 500 };

/** Returns the size of one embed; without frame, files and picture it is that of a card with a link. */
export const sizeOf = (
  { size, sizeOf, rawFiles, pictures }: Provider,
  reference: Reference,
  frame: unknown,
): Size => (frame || rawFiles || pictures?.(reference)[0] ? (sizeOf?.(reference) ?? size) : LINK_CARD_SIZE);
