import type { Provider, Reference } from '../providers/provider.ts';

const MIN_HEIGHT_PX = 40;
const MAX_HEIGHT_PX = 4000;

/**
 * Returns the height that a frame sent, limited to 40 to 4000 CSS pixels; `undefined` if it is no positive number: a
 * frame that has drawn nothing yet sends 0.
 */
export function readHeight(height: unknown): number | undefined {
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return undefined;
  return Math.ceil(Math.min(Math.max(height, MIN_HEIGHT_PX), MAX_HEIGHT_PX));
}

/** The part of a work that the key of its height is made of. */
interface Named {
  readonly provider: Pick<Provider, 'name'>;
  readonly reference: Reference;
}

/** Returns the key in the session storage under which the height of a work's frame is kept. */
export const heightKey = ({ provider, reference }: Named): string =>
  `shortcode-embeds:${provider.name}/${reference.id}`;
