import { readShape, type SizeAttributes } from '../shape/read-shape.ts';
import { shapeCss } from '../shape/shape-css.ts';
import type { Reading, Work } from './reading.ts';
import { themeCss } from './surroundings.ts';

const LEAST = 40;
const MOST = 4000;

/**
 * A height in CSS pixels out of what a frame says: a number, or digits. What is none is `undefined`, and so is nought,
 * which says that nothing is drawn yet; a height out of reason is brought back to it.
 */
export function readHeight(told: unknown): number | undefined {
  const height = typeof told === 'string' && /^\d+(?:\.\d+)?$/.test(told) ? Number(told) : told;
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return undefined;
  return Math.ceil(Math.min(Math.max(height, LEAST), MOST));
}

/** Under which a work's height is kept while the reader's tab is open. */
export const heightKey = ({ provider, reference }: Work): string =>
  `shortcode-embeds:${provider.name}/${reference.id}`;

const recallHeight = (work: Work) => {
  try {
    return readHeight(sessionStorage.getItem(heightKey(work)));
  } catch {
    return undefined;
  }
};

/**
 * The declarations that keep an embed's room free, as its work, its author and its frame want it: a frame that has
 * told its height (`tall`) needs none.
 */
export function roomCss(element: SizeAttributes, { work, code }: Reading, tall?: boolean): string {
  const { provider, reference } = work ?? {};
  const height = provider?.height && recallHeight(work as Work);
  const shape = {
    ...(provider && reference ? (provider.shapeOf?.(reference) ?? provider.shape) : { ratio: 16 / 9 }),
    ...(height && { ratio: 0, height }),
    ...readShape(element),
    ...(tall && { ratio: 0, height: 0 }),
  };
  return `:host{${themeCss()}${code ? '' : shapeCss(shape)}}`;
}
